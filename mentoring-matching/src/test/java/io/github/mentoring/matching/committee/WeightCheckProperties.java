package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Weights are as the check of committees wants them. */
class WeightCheckProperties {

    private static final int MENTORS = 5;

    @Property(tries = 1_000)
    void weights_of_all_problems_are_accepted(@ForAll long seed) {
        CommitteeProblem problem = new RandomCommittees(seed).problem(6, 5);
        assertThat(WeightCheck.objections(problem, Weights.of(problem))).isEmpty();
    }

    /** However large scores and counts are, a problem is refused when it is built, or nothing that is weighed in it can overflow. */
    @Property(tries = 2_000)
    void problems_whose_weights_could_overflow_are_refused(
            @ForAll @IntRange(min = 1, max = 4) int mentees,
            @ForAll @IntRange(min = 0, max = 62) int bitsOfScore,
            @ForAll @IntRange(min = 0, max = 30) int bitsOfPreferences,
            @ForAll @IntRange(min = 0, max = 30) int bitsOfHours,
            @ForAll @IntRange(min = -1, max = 62) int bitsOfPrice,
            @ForAll @IntRange(min = 1, max = 4) int size) {
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        for (int j = 0; j < MENTORS; j++) {
            builder.mentor(CommitteeMentor.of(mentor(j), Seats.of(1))
                    .having(Hours.of(1))
                    .with(
                            AttributeValue.of(PersonalAttribute.CULTURE, "a"),
                            AttributeValue.of(PersonalAttribute.CULTURE, "b" + j)));
        }
        for (int i = 0; i < mentees; i++) {
            MenteeId mentee = MenteeId.of("e" + i);
            CommitteeRules rules = CommitteeRules.ofSize(size).diverseIn(PersonalAttribute.CULTURE);
            builder.mentee(CommitteeMentee.of(mentee, rules));
            for (int j = 0; j < MENTORS; j++) {
                Score score = Score.ofTenThousandths((j == 0 ? -1L : 1L) << bitsOfScore);
                builder.candidate(
                        mentee,
                        new CommitteeCandidate(mentor(j), score, (1 << bitsOfPreferences) - 1)
                                .spending(Hours.of((1 << bitsOfHours) - 1)));
            }
        }
        builder.affinity(MentorPair.of(mentor(0), mentor(1)), Score.ofTenThousandths(-1L << bitsOfScore));
        if (bitsOfPrice >= 0) {
            builder.prices(SoftPrices.NONE
                    .inside(Score.ofTenThousandths(1L << bitsOfPrice))
                    .diversity(Score.ofTenThousandths(1L << (bitsOfPrice / 2))));
        }
        Optional<CommitteeProblem> problem = build(builder);
        problem.ifPresent(built ->
                assertThat(WeightCheck.objections(built, Weights.of(built))).isEmpty());
    }

    private static Optional<CommitteeProblem> build(CommitteeProblemBuilder builder) {
        try {
            return Optional.of(builder.build());
        } catch (IllegalArgumentException refusal) {
            assertThat(refusal).hasMessageMatching(".*(exact arithmetic|spend too many hours).*");
            return Optional.empty();
        }
    }

    private static MentorId mentor(int j) {
        return MentorId.of("m" + j);
    }
}
