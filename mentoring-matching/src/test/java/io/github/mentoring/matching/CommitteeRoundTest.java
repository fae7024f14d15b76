package io.github.mentoring.matching;

import static io.github.mentoring.matching.fixture.People.mentee;
import static io.github.mentoring.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.relationship.CommitteePolicy;
import io.github.mentoring.matching.committee.CommitteeChoice;
import io.github.mentoring.matching.committee.NoCommittee;
import io.github.mentoring.matching.committee.SoftPrices;
import io.github.mentoring.matching.fixture.Nulls;
import io.github.mentoring.matching.problem.Score;
import org.junit.jupiter.api.Test;

class CommitteeRoundTest {

    private static final MentorId ADA = MentorId.of("ada");
    private static final MenteeId EVE = MenteeId.of("eve");

    private final CommitteeRound round = CommitteeRound.of(
            MatchRound.of(mentor("ada", 2), mentor("ben", 2), mentee("bob"), mentee("eve")),
            CommitteePolicy.builder().build(),
            HeadCount.of(2));

    @Test
    void withoutBudgets_hoursDoNotMatter() {
        assertThat(round.problem().mentor(ADA).hours()).isEmpty();
        assertThat(choose(round.taking((mentor, mentee) -> Hours.of(9))).committees())
                .hasSize(2);
    }

    @Test
    void budgetThatDoesForOne_leavesTheOtherWithout() {
        CommitteeChoice choice = choose(round.budgeted(ADA, Hours.of(10))
                .taking((mentor, mentee) -> Hours.of(mentee.asMentee().equals(EVE) ? 6 : 5)));
        assertThat(choice.committees()).hasSize(1);
        assertThat(choice.cause(choice.unserved().first())).isEqualTo(new NoCommittee.HoursTaken());
        assertThat(choice.verify().objections()).isEmpty();
    }

    @Test
    void budgetThatDoesForBoth_isSpent() {
        CommitteeChoice choice = choose(round.budgeted(ADA, Hours.of(10)).taking((mentor, mentee) -> Hours.of(5)));
        assertThat(choice.hours()).hasToString("{ada=10, ben=10}");
    }

    @Test
    void pricesAreThoseOfTheProblem() {
        SoftPrices prices = SoftPrices.NONE.inside(Score.parse("0.2"));
        assertThat(round.problem().prices()).isEmpty();
        assertThat(round.pricedAt(prices).problem().prices()).contains(prices);
    }

    @Test
    void whoeverIsNotThere_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.budgeted(MentorId.of("eve"), Hours.of(1)))
                .withMessage("committee round does not hold mentor `eve`; add them first");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> round.taking((mentor, mentee) -> Nulls.nothing()).problem())
                .withMessage("hours");
    }

    private static CommitteeChoice choose(CommitteeRound asked) {
        return Matchmaker.chooseCommittees(asked).orElseThrow().choice();
    }
}
