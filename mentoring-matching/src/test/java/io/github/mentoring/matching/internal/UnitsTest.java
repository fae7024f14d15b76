package io.github.mentoring.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import org.junit.jupiter.api.Test;

class UnitsTest {

    private static final int MENTORS = 25_000;
    private static final int MENTEES = 100_000;

    /** Returns the largest size that documents promise, with one pair that has the full score. */
    private static MatchingProblem large(int preferences) {
        MatchingProblemBuilder builder = MatchingProblem.builder();
        for (int j = 0; j < MENTORS; j++) {
            builder.mentor(MentorId.of("m" + j), Seats.of(4));
        }
        for (int i = 0; i < MENTEES; i++) {
            builder.mentee(MenteeId.of("e" + i));
        }
        return builder.candidate(MentorId.of("m0"), MenteeId.of("e0"), Score.parse("1"), preferences)
                .build();
    }

    @Test
    void of_theLargestSizeWithTenPreferencesAPair_leavesRoomForEveryPath() {
        Units units = Units.of(large(10));
        long path = (MENTORS + 1L) * 10; // as many pairs as the smaller side can gain
        assertThat(units.score()).isGreaterThan(4 * path);
        assertThat(units.place()).isGreaterThan(4 * (MENTORS + 1L) * units.pack(10_000, 10));
        assertThat(Long.MAX_VALUE / units.bound()).isGreaterThan(30);
    }

    @Test
    void of_morePreferencesThanThereIsRoomFor_isRefusedWithTheBound() {
        MatchingProblem problem = large(11);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Units.of(problem))
                .withMessage(
                        "a score of 1.0000 is too large for exact arithmetic on 1 candidate pairs between 25000 mentors and"
                                + " 100000 mentees with up to 11 soft preferences met by a pair, where at most 0.5368 is possible;"
                                + " scale all scores down, or count fewer preferences");
    }

    @Test
    void hold_tellsWhatOfWouldRefuse() {
        assertThat(Units.hold(large(10))).isTrue();
        assertThat(Units.hold(large(11))).isFalse();
        assertThat(Units.hold(large(Integer.MAX_VALUE))).isFalse();
    }

    @Test
    void unpack_partsUpToHalfAUnit_areFoundAgain() {
        Units units = Units.of(large(10));
        for (long preferences : new long[] {-500_000, -1, 0, 1, 500_000}) {
            for (long score : new long[] {-250_000_000, -1, 0, 1, 250_000_000}) {
                for (long places : new long[] {-33, -1, 0, 1, 33}) {
                    long packed = places * units.place() + score * units.score() + preferences;
                    assertThat(units.unpack(packed))
                            .isEqualTo(new ObjectiveValue(places, Score.ofTenThousandths(score), preferences));
                }
            }
        }
    }
}
