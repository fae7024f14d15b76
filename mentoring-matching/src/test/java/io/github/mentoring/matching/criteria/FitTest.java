package io.github.mentoring.matching.criteria;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.fixture.People;
import io.github.mentoring.matching.problem.Score;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FitTest {

    private static final Person ADA = People.mentor("ada", 1);
    private static final Person EVE = People.mentee("eve");

    @ParameterizedTest
    @CsvSource({
        "1, 3, 0.3333",
        "2, 3, 0.6667",
        "1, 20000, 0.0001", // exactly half a ten-thousandth goes up
        "3, 20000, 0.0002",
        "19999, 20000, 1.0000",
        "49999, 1000000000, 0.0000", // just below half
        "50000, 1000000000, 0.0001",
        "50001, 1000000000, 0.0001",
        "1, 1, 1.0000",
        "0, 1, 0.0000"
    })
    void score_isRoundedHalfUpAtFourDecimals(long numerator, long denominator, String expected) {
        assertThat(score(Fit.none().with(saying("one", Share.of(numerator, denominator)), 1)))
                .isEqualTo(Score.parse(expected));
    }

    @Test
    void score_isRoundedOnce_notEachPart() {
        // Rounded one by one they were 0.0000, 0.0000 and 0.0001, and their mean would go down.
        Fit fit = Fit.none()
                .with(saying("one", Share.of(4, 100_000)), 1)
                .with(saying("two", Share.of(4, 100_000)), 1)
                .with(saying("three", Share.of(8, 100_000)), 1);
        assertThat(score(fit)).isEqualTo(Score.parse("0.0001"));
    }

    @Test
    void score_weighsInProportion() {
        Fit fit = Fit.none().with(saying("one", Share.ALL), 3).with(saying("other", Share.NONE), 1);
        assertThat(score(fit)).isEqualTo(Score.parse("0.75"));
    }

    @Test
    void score_criterionWithNothingToSay_isLeftOutAndTheOthersAreTheWhole() {
        Fit fit = Fit.none().with(saying("one", Share.of(1, 2)), 1).with(silent("other"), 9);
        assertThat(score(fit)).isEqualTo(Score.parse("0.5"));
        assertThat(fit.score(ADA, EVE).parts()).containsExactly(new FitScore.Part("one", 1, Share.of(1, 2)));
    }

    @Test
    void score_nothingKnown_isZeroWithoutParts() {
        assertThat(Fit.none().score(ADA, EVE)).isEqualTo(new FitScore(Score.ZERO, ImmutableList.of()));
        assertThat(score(Fit.none().with(silent("one"), 1))).isEqualTo(Score.ZERO);
        assertThat(score(Fit.standard())).isEqualTo(Score.ZERO);
    }

    @Test
    void score_largestWeights_doNotOverflow() {
        Fit fit = Fit.none();
        for (int k = 0; k < 5; k++) {
            fit = fit.with(saying("voice-" + k, Share.of(Long.MAX_VALUE - k, Long.MAX_VALUE)), Integer.MAX_VALUE);
        }
        assertThat(score(fit)).isEqualTo(Score.parse("1"));
    }

    @Test
    void standard_weighsFourCriteriaAlike() {
        assertThat(Fit.standard()).hasToString("Fit{interests=1, professional=1, personal=1, dynamics=1}");
        assertThat(Fit.standard().weights())
                .containsOnlyKeys(Criteria.INTERESTS, Criteria.PROFESSIONAL, Criteria.PERSONAL, Criteria.DYNAMICS);
    }

    @Test
    void with_sameName_replacesInPlace() {
        Criterion own = saying("professional", Share.ALL);
        Fit fit = Fit.standard().with(own, 5);
        assertThat(fit).hasToString("Fit{interests=1, professional=5, personal=1, dynamics=1}");
        assertThat(fit.weights()).containsEntry(own, 5).doesNotContainKey(Criteria.PROFESSIONAL);
    }

    @Test
    void with_zeroWeight_leavesTheCriterionOut() {
        assertThat(Fit.standard().with(Criteria.PERSONAL, 0))
                .hasToString("Fit{interests=1, professional=1, dynamics=1}");
        assertThat(Fit.none().with(Criteria.PERSONAL, 0)).hasToString("Fit{}");
    }

    @Test
    void with_leavesTheFitItIsAskedOfAlone() {
        Fit fit = Fit.standard();
        fit.with(Criteria.SAME_DEPARTMENT, 2);
        assertThat(fit.weights()).hasSize(4);
    }

    @Test
    void with_negativeWeight_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fit.none().with(Criteria.PERSONAL, -1))
                .withMessage("criterion `personal` has negative weight: -1; give zero to leave it out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Level", "level gap", "-gap", "level--gap", "1st", "gap-"})
    void criterion_nameOfAnotherShape_isRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> silent(name))
                .withMessage("criterion name must consist of small letters, digits and single hyphens: " + name);
    }

    @Test
    void part_withoutWeight_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FitScore.Part("personal", 0, Share.ALL))
                .withMessage("criterion `personal` must weigh more than zero: 0");
    }

    @Test
    void null_ofAnyKind_namesTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> Fit.none().with(nothing(), 1))
                .withMessage("criterion");
        assertThatNullPointerException()
                .isThrownBy(() -> Fit.none().score(nothing(), EVE))
                .withMessage("mentor");
        assertThatNullPointerException()
                .isThrownBy(() -> Fit.none().score(ADA, nothing()))
                .withMessage("mentee");
        assertThatNullPointerException()
                .isThrownBy(() -> Criteria.INTERESTS.rate(nothing(), EVE))
                .withMessage("mentor");
        assertThatNullPointerException()
                .isThrownBy(() -> Criterion.of("one", nothing()))
                .withMessage("rating");
    }

    private static Score score(Fit fit) {
        return fit.score(ADA, EVE).score();
    }

    private static Criterion saying(String name, Share share) {
        return Criterion.of(name, (mentor, mentee) -> Optional.of(share));
    }

    private static Criterion silent(String name) {
        return Criterion.of(name, (mentor, mentee) -> Optional.empty());
    }
}
