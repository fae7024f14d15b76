package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.fixture.Nulls;
import io.github.mentoring.matching.problem.Score;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What can never be right is refused, with who or what it is about and what helps. */
class CommitteeProblemBuilderTest {

    private static final Group SENIORS = Group.of("seniors");
    private static final MentorId ADA = MentorId.of("ada");
    private static final MentorId BEN = MentorId.of("ben");
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final CommitteeRules ONE = CommitteeRules.ofSize(1);

    private final CommitteeProblemBuilder builder = CommitteeProblem.builder();

    @Test
    void peopleGivenTwice_areRefused() {
        builder.mentor(CommitteeMentor.of(ADA, Seats.of(1))).mentee(CommitteeMentee.of(EVE, ONE));
        assertRefused(
                () -> builder.mentor(CommitteeMentor.of(ADA, Seats.of(2))),
                "committee problem lists mentor `ada` twice; give each mentor one id");
        assertRefused(
                () -> builder.mentee(CommitteeMentee.of(EVE, ONE)),
                "committee problem lists mentee `eve` twice; give each mentee one id");
    }

    @Test
    void pairsGivenTwice_areRefused() {
        builder.candidate(ADA, EVE, Score.ZERO).affinity(MentorPair.of(ADA, BEN), Score.ZERO);
        assertRefused(
                () -> builder.candidate(ADA, EVE, Score.parse("0.1")),
                "committee problem lists the pair of mentor `ada` and mentee `eve` twice; give each pair one score");
        assertRefused(
                () -> builder.affinity(MentorPair.of(BEN, ADA), Score.ZERO),
                "committee problem lists the affinity of `ada` and `ben` twice; give each pair one score");
    }

    @Test
    void oneselfAsMentor_isRefused() {
        assertRefused(
                () -> builder.candidate(MentorId.of("eve"), EVE, Score.ZERO),
                "person `eve` is proposed as their own mentor; leave the pair out");
    }

    @Test
    void pairsOfUnknownPeople_areRefused() {
        builder.candidate(ADA, EVE, Score.ZERO);
        assertRefused(builder::build, "a candidate pair names the unknown mentee `eve`; add the mentee too");
        builder.mentee(CommitteeMentee.of(EVE, ONE));
        assertRefused(builder::build, "a candidate pair names the unknown mentor `ada`; add the mentor too");
        builder.mentor(CommitteeMentor.of(ADA, Seats.of(1))).affinity(MentorPair.of(ADA, BEN), Score.ZERO);
        assertRefused(builder::build, "an affinity names the unknown mentor `ben`; add the mentor too");
    }

    @Test
    void rulesAboutUnknownMentors_areRefused() {
        builder.mentor(CommitteeMentor.of(ADA, Seats.of(1)))
                .mentee(CommitteeMentee.of(EVE, ONE.together(MentorPair.of(ADA, BEN))));
        assertRefused(builder::build, "a rule of mentee `eve` names the unknown mentor `ben`; add the mentor too");
    }

    @Test
    void limitsOfGroupsThatAreNotThere_areRefused() {
        String message =
                "the rules of mentee `eve` name group `seniors`, to which no mentor belongs; put mentors in it or"
                        + " drop the rule";
        assertRefused(() -> problem(ONE.atMost(HeadCount.of(1), SENIORS)), message);
        assertRefused(() -> problem(ONE.atLeast(HeadCount.of(1), SENIORS)), message);
        assertRefused(() -> problem(ONE.role(Role.of("chair", SENIORS))), message);
    }

    @Test
    void partsThatCannotBe_areRefused() {
        assertRefused(() -> Group.of(" "), "group of mentors has a blank name; give it another one");
        assertRefused(() -> Role.of(" ", SENIORS), "role in a committee has a blank name; give it another");
        assertRefused(() -> MentorPair.of(ADA, ADA), "mentor `ada` is paired with themselves; name two mentors");
        assertRefused(
                () -> new CommitteeCandidate(ADA, Score.ZERO, -1),
                "mentor `ada` meets a negative number of preferences: -1; give zero or more");
        assertRefused(
                () -> new Committee(EVE, ImmutableSortedSet.of(ADA), ImmutableSortedMap.of("chair", BEN)),
                "committee of mentee `eve` gives a role to somebody else: {chair=ben}; name members");
        assertRefused(
                () -> new Committee(
                        EVE, ImmutableSortedSet.of(ADA, BEN), ImmutableSortedMap.of("chair", ADA, "host", ADA)),
                "committee of mentee `eve` gives one member two roles: {chair=ada, host=ada}; give each to another"
                        + " member");
    }

    @Test
    void nothing_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> builder.mentor(Nulls.nothing()))
                .withMessage("mentor");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.mentee(Nulls.nothing()))
                .withMessage("mentee");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.prices(Nulls.nothing()))
                .withMessage("prices");
        CommitteeMentor mentor = CommitteeMentor.of(ADA, Seats.of(1));
        assertThatNullPointerException()
                .isThrownBy(() -> mentor.having(Nulls.nothing()))
                .withMessage("hours");
        assertThatNullPointerException()
                .isThrownBy(() -> mentor.from(Nulls.nothing()))
                .withMessage("department");
        Discipline nothing = Nulls.nothing();
        assertThatNullPointerException().isThrownBy(() -> mentor.of(nothing)).withMessage("discipline");
        CommitteeMentee mentee = CommitteeMentee.of(EVE, CommitteeRules.ofSize(1));
        assertThatNullPointerException()
                .isThrownBy(() -> mentee.from(Nulls.nothing()))
                .withMessage("department");
    }

    private static CommitteeProblem problem(CommitteeRules rules) {
        return CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(ADA, Seats.of(1)))
                .mentee(CommitteeMentee.of(EVE, rules))
                .build();
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
