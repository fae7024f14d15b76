package io.github.mentoring.matching.problem;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MatchingProblemTest {

    private static final MentorId ADA = MentorId.of("ada");
    private static final MenteeId EVE = MenteeId.of("eve");

    private final MatchingProblemBuilder builder = MatchingProblem.builder();

    @Test
    void build_nothing_isAnEmptyProblem() {
        assertThat(builder.build()).hasToString("MatchingProblem[0 mentors, 0 mentees, 0 candidates]");
    }

    @Test
    void build_bounds_areThoseGiven() {
        MatchingProblem problem = builder.mentor(MentorId.of("ben"), Seats.of(2))
                .mentor(ADA, Seats.of(1), Seats.of(3))
                .mentee(MenteeId.of("fay"), HeadCount.of(1), HeadCount.of(4))
                .mentee(EVE)
                .build();
        assertThat(problem.leastSeats(0)).isEqualTo(1);
        assertThat(problem.mostSeats(0)).isEqualTo(3);
        assertThat(problem.leastSeats(1)).isZero();
        assertThat(problem.mostSeats(1)).isEqualTo(2);
        assertThat(problem.leastMentors(0)).isZero();
        assertThat(problem.mostMentors(0)).isEqualTo(1);
        assertThat(problem.leastMentors(1)).isEqualTo(1);
        assertThat(problem.mostMentors(1)).isEqualTo(4);
    }

    @Test
    void build_twice_givesTwoProblems() {
        MatchingProblem before = builder.mentor(ADA, Seats.of(1)).build();
        MatchingProblem after = builder.mentee(EVE).build();
        assertThat(before.graph().mentees()).isEmpty();
        assertThat(after.graph().mentees()).containsExactly(EVE);
    }

    @Test
    void mentor_listedTwice_isRefused() {
        builder.mentor(ADA, Seats.of(1));
        refused(
                () -> builder.mentor(ADA, Seats.of(2)),
                "matching problem lists mentor `ada` twice; give each mentor one id");
    }

    @Test
    void mentee_listedTwice_isRefused() {
        builder.mentee(EVE);
        refused(() -> builder.mentee(EVE), "matching problem lists mentee `eve` twice; give each mentee one id");
    }

    @Test
    void mentor_leastAboveMost_isRefused() {
        refused(
                () -> builder.mentor(ADA, Seats.of(3), Seats.of(2)),
                "mentor `ada` must get at least 3 mentees but at most 2; lower the first or raise the second");
    }

    @Test
    void mentee_leastAboveMost_isRefused() {
        refused(
                () -> builder.mentee(EVE, HeadCount.of(1), HeadCount.of(0)),
                "mentee `eve` must get at least 1 mentors but at most 0; lower the first or raise the second");
    }

    @Test
    void candidate_ofAPersonWithThemselves_isRefused() {
        refused(
                () -> builder.candidate(ADA, MenteeId.of("ada"), Score.ZERO),
                "person `ada` is proposed as their own mentor; leave the pair out");
    }

    @Test
    void candidate_withNegativePreferences_isRefused() {
        refused(
                () -> builder.candidate(ADA, EVE, Score.ZERO, -1),
                "mentor `ada` and mentee `eve` meet a negative number of preferences: -1");
    }

    @Test
    void build_pairListedTwice_isRefused() {
        builder.mentor(ADA, Seats.of(1)).mentee(EVE);
        builder.candidate(ADA, EVE, Score.ZERO).candidate(ADA, EVE, Score.parse("1"));
        refused(
                builder::build,
                "matching problem lists the pair of mentor `ada` and mentee `eve` twice; give each pair one score");
    }

    @Test
    void build_pairOfAnUnknownMentor_isRefused() {
        builder.mentee(EVE).candidate(ADA, EVE, Score.ZERO);
        refused(builder::build, "a candidate pair names the unknown mentor `ada`; add the mentor too");
    }

    @Test
    void build_pairOfAnUnknownMentee_isRefused() {
        builder.mentor(ADA, Seats.of(1)).candidate(ADA, EVE, Score.ZERO);
        refused(builder::build, "a candidate pair names the unknown mentee `eve`; add the mentee too");
    }

    @Test
    void add_null_namesTheParameter() {
        named("mentor", () -> builder.mentor(nothing(), Seats.of(1)));
        named("least", () -> builder.mentor(ADA, nothing(), Seats.of(1)));
        named("most", () -> builder.mentor(ADA, nothing()));
        named("mentee", () -> builder.mentee(nothing()));
        named("least", () -> builder.mentee(EVE, nothing(), HeadCount.of(1)));
        named("most", () -> builder.mentee(EVE, HeadCount.of(1), nothing()));
        named("mentor", () -> builder.candidate(nothing(), EVE, Score.ZERO));
        named("mentee", () -> builder.candidate(ADA, nothing(), Score.ZERO));
        named("score", () -> builder.candidate(ADA, EVE, nothing()));
    }

    @Test
    void equals_anyOtherFact_isAnotherProblem() {
        MatchingProblem plain = vary(problem -> problem.candidate(ADA, EVE, Score.ZERO));
        assertThat(vary(problem -> problem.candidate(ADA, EVE, Score.ZERO)))
                .isEqualTo(plain)
                .hasSameHashCodeAs(plain);
        assertThat(vary(problem -> {})).isNotEqualTo(plain);
        assertThat(vary(problem -> problem.candidate(ADA, EVE, Score.parse("1"))))
                .isNotEqualTo(plain);
        assertThat(vary(problem -> problem.candidate(ADA, EVE, Score.ZERO, 1))).isNotEqualTo(plain);
        assertThat(vary(problem -> problem.candidate(MentorId.of("ben"), EVE, Score.ZERO)))
                .isNotEqualTo(plain);
        assertThat(vary(problem -> problem.candidate(ADA, EVE, Score.ZERO).mentee(MenteeId.of("fay"))))
                .isNotEqualTo(plain);
        assertThat(vary(problem -> problem.candidate(ADA, EVE, Score.ZERO).mentor(MentorId.of("cat"), Seats.of(0))))
                .isNotEqualTo(plain);
        assertThat(plain).isNotEqualTo(plain.graph());
    }

    @Test
    void equals_otherBounds_isAnotherProblem() {
        MatchingProblem one =
                MatchingProblem.builder().mentor(ADA, Seats.of(1)).mentee(EVE).build();
        assertThat(MatchingProblem.builder()
                        .mentor(ADA, Seats.of(2))
                        .mentee(EVE)
                        .build())
                .isNotEqualTo(one);
        assertThat(MatchingProblem.builder()
                        .mentor(ADA, Seats.of(1), Seats.of(1))
                        .mentee(EVE)
                        .build())
                .isNotEqualTo(one);
        assertThat(builder.mentor(ADA, Seats.of(1))
                        .mentee(EVE, HeadCount.of(0), HeadCount.of(2))
                        .build())
                .isNotEqualTo(one);
    }

    private MatchingProblem vary(Consumer<MatchingProblemBuilder> change) {
        MatchingProblemBuilder problem =
                MatchingProblem.builder().mentor(ADA, Seats.of(1)).mentor(MentorId.of("ben"), Seats.of(1));
        problem.mentee(EVE);
        change.accept(problem);
        return problem.build();
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    private static void named(String parameter, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
    }
}
