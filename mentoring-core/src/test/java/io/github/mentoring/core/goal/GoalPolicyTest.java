package io.github.mentoring.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.person.CareerStage;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalPolicyTest {

    @Test
    void standard_isAsAppendixA() {
        GoalPolicy policy = GoalPolicy.standard();
        assertThat(policy.shortMax()).isEqualTo(Period.parse("P1Y"));
        assertThat(policy.longMin()).isEqualTo(Period.parse("P3Y"));
        assertThat(policy.longMax()).isEqualTo(Period.parse("P5Y"));
        assertThat(policy.juniorStages()).containsExactly(CareerStage.STUDENT, CareerStage.TRAINEE, CareerStage.EARLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P30D", "P1Y1D", "P0D", "P-1M", "P1Y-1M"})
    void build_spanThatIsNoPositiveNumberOfMonths_isRefused(String span) {
        Period period = Period.parse(span);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalPolicy.builder().shortMax(period).build())
                .withMessage("goal policy has a short-term maximum that is no positive number of years and months: %s"
                        .formatted(period));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalPolicy.builder().longMin(period).build())
                .withMessage("goal policy has a long-term minimum that is no positive number of years and months: %s"
                        .formatted(period));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalPolicy.builder().longMax(period).build())
                .withMessage("goal policy has a long-term maximum that is no positive number of years and months: %s"
                        .formatted(period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P100Y1M", "P1201M", "P2147483647Y"})
    void build_spanOfMoreThanAHundredYears_isRefused(String span) {
        Period period = Period.parse(span);
        assertThatIllegalArgumentException()
                .isThrownBy(GoalPolicy.builder().longMax(period)::build)
                .withMessage("goal policy has a long-term maximum of more than a hundred years: %s; give a shorter one"
                        .formatted(period));
        assertThat(GoalPolicy.builder().longMax(Period.ofYears(100)).build().longMax())
                .isEqualTo(Period.ofYears(100));
    }

    @Test
    void build_spansOutOfOrder_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> GoalPolicy.builder().shortMax(Period.ofMonths(36)).build())
                .withMessage("goal policy has a long-term minimum that is not beyond the short-term maximum:"
                        + " P3Y after P36M; lengthen it");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> GoalPolicy.builder().longMax(Period.ofYears(2)).build())
                .withMessage(
                        "goal policy has a long-term maximum below the long-term minimum: P2Y after P3Y; lengthen it");
        assertThat(GoalPolicy.builder().longMax(Period.ofYears(3)).build().longMax())
                .isEqualTo(Period.ofYears(3));
    }

    @Test
    void horizon_fromLeapDay_endsOnTheLastOfFebruary() {
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        GoalPolicy policy = GoalPolicy.standard();
        assertThat(GoalHorizon.of(LocalDate.of(2029, 2, 28), leapDay, policy)).contains(GoalHorizon.SHORT);
        assertThat(GoalHorizon.of(LocalDate.of(2029, 3, 1), leapDay, policy)).contains(GoalHorizon.INTERMEDIATE);
        assertThat(GoalHorizon.of(LocalDate.of(2031, 2, 27), leapDay, policy)).contains(GoalHorizon.INTERMEDIATE);
        assertThat(GoalHorizon.of(LocalDate.of(2031, 2, 28), leapDay, policy)).contains(GoalHorizon.LONG);
    }
}
