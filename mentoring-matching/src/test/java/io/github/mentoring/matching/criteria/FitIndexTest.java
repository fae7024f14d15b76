package io.github.mentoring.matching.criteria;

import static io.github.mentoring.matching.fixture.People.GRAPHS;
import static io.github.mentoring.matching.fixture.People.expert;
import static io.github.mentoring.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.person.Characteristic;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.problem.Score;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FitIndexTest {

    private static final Person EVE = Person.builder("eve")
            .interestedIn(GRAPHS)
            .mentee(MenteeRole.wanting(GRAPHS))
            .build();

    @Test
    void mentors_areByWhatIsKnownThenRatingThenId() {
        FitIndex index = Fit.standard()
                .index(
                        List.of(rated("ben", "0.5"), mentor("dan", 1), rated("cat", "0.9"), rated("ada", "0.5")),
                        List.of(EVE));
        assertThat(index.mentors())
                .extracting(mentor -> mentor.id().value())
                .containsExactly("dan", "cat", "ada", "ben");
        assertThat(index.mentees()).containsExactly(EVE);
        assertThat(index).hasToString("FitIndex[4 mentors, 1 mentees]");
    }

    @Test
    void index_ofAMentorTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fit.standard().index(List.of(mentor("ada", 1), mentor("ada", 2)), List.of(EVE)))
                .withMessage("index names mentor `ada` twice; name each once");
    }

    @Test
    void best_ofMany_asksForFewOnly() {
        List<Person> mentors = IntStream.range(0, 1_000)
                .mapToObj(number -> rated("mentor-" + number, "0." + (1_000 + number)))
                .toList();
        AtomicInteger asked = new AtomicInteger();
        FitIndex index = Fit.standard().index(mentors, List.of(EVE));
        assertThat(index.best(0, 3, all(1_000), mentor -> asked.incrementAndGet() > 0))
                .extracting(ScoredMentor::score)
                .containsExactly(Score.parse("0.1000"), Score.parse("0.0999"), Score.parse("0.0999"));
        assertThat(asked.get()).isLessThan(10);
    }

    @Test
    void best_where999InterestsAreShared_countsThemAll() {
        Person.Builder eager = Person.builder("eve").mentee(MenteeRole.builder().build());
        Person.Builder kindred = expert("ada").mentor(MentorRole.ofSeats(1));
        for (int number = 0; number < 1_000; number++) {
            eager.interestedIn("topic-" + number);
            kindred.interestedIn("topic-" + (number + 1));
        }
        FitIndex index = Fit.standard().index(List.of(kindred.build(), mentor("ben", 1)), List.of(eager.build()));
        assertThat(index.best(0, 1, all(2), mentor -> true)).containsExactly(new ScoredMentor(0, Score.parse("0.999")));
        int[] scores = new int[2];
        index.scores(0, scores);
        assertThat(scores).containsExactly(9_990, 0);
    }

    @Test
    void best_impossibleArguments_areRefused() {
        FitIndex index = Fit.standard().index(List.of(mentor("ada", 1)), List.of(EVE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.best(0, 0, all(1), mentor -> true))
                .withMessage("best mentors asked for must be more than zero: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.best(0, 1, all(2), mentor -> true))
                .withMessage("mentors to choose from have numbers up to 1, but there are 1 mentors");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.scores(0, new int[2]))
                .withMessage("scores have room for 2 mentors instead of 1");
    }

    private static BitSet all(int size) {
        BitSet all = new BitSet();
        all.set(0, size);
        return all;
    }

    private static Person rated(String id, String rating) {
        return expert(id)
                .mentor(MentorRole.builder()
                        .rating(Characteristic.KNOWLEDGE, rating)
                        .build())
                .build();
    }
}
