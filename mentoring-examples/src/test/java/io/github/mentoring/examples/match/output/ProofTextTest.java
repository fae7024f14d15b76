package io.github.mentoring.examples.match.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.proof.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofTextTest {

    private static final ObjectiveValue VALUE = new ObjectiveValue(2, Score.parse("1.9"), 0);

    @ParameterizedTest
    @CsvSource({
        "MOST_SERVED_THEN_TOTAL, '2 mentees with a mentor, total score 1.9000'",
        "MOST_PLACES_THEN_TOTAL, '2 pairs, total score 1.9000'",
        "TOTAL, total score 1.9000",
    })
    void of_objective_namesWhatItCounts(Objective objective, String worth) {
        ProofText proof = ProofText.of(objective, new Verification(VALUE, VALUE, ImmutableList.of()));

        assertThat(proof.value()).isEqualTo(worth);
        assertThat(proof.bound()).isEqualTo(worth);
        assertThat(proof.holds()).isTrue();
        assertThat(proof.best()).isTrue();
        assertThat(proof.stopped()).isFalse();
        assertThat(proof.meaning()).contains("this match is worth exactly that much");
    }

    @Test
    void of_stoppedSearch_tellsWhatItLosesAtMost() {
        ObjectiveValue bound = new ObjectiveValue(3, Score.parse("1.5"), 0);
        ProofText proof =
                ProofText.of(Objective.MOST_SERVED_THEN_TOTAL, new Verification(VALUE, bound, ImmutableList.of()));

        assertThat(proof.holds()).isTrue();
        assertThat(proof.best()).isFalse();
        assertThat(proof.stopped()).isTrue();
        assertThat(proof.bound()).isEqualTo("3 mentees with a mentor, total score 1.5000");
        assertThat(proof.meaning())
                .contains("this match loses at most: 1 place, with 0.4000 of the total score gained. ")
                .doesNotContain("nobody can find a better one");
        assertThat(proof.amongBest(5).stopped()).isTrue();
    }

    @Test
    void of_preferencesMet_countsThem() {
        ObjectiveValue value = new ObjectiveValue(0, Score.ZERO, 1);

        assertThat(ProofText.of(Objective.TOTAL, new Verification(value, value, ImmutableList.of()))
                        .value())
                .isEqualTo("total score 0.0000, 1 soft preference met");
    }

    @Test
    void of_objections_warns() {
        ProofText proof = ProofText.of(
                Objective.TOTAL, new Verification(VALUE, ObjectiveValue.ZERO, ImmutableList.of("it is wrong")));

        assertThat(proof.holds()).isFalse();
        assertThat(proof.best()).isFalse();
        assertThat(proof.stopped()).isFalse();
        assertThat(proof.objections()).containsExactly("it is wrong");
        assertThat(proof.meaning()).startsWith("The match could not be shown to be legal and best.");
    }
}
