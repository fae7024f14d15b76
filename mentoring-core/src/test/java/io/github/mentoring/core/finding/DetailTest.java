package io.github.mentoring.core.finding;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetailTest {

    private enum Step {
        TURN,
        GO
    }

    private static final LocalDate DAY = LocalDate.of(2026, 4, 15);

    @Test
    void constants_compareByDeclaration_notByName() {
        assertThat(Detail.of(Step.TURN)).isLessThan(Detail.of(Step.GO));
    }

    @Test
    void constants_ofTwoListsAtOnePosition_compareByName() {
        assertThat(Detail.of(Severity.VIOLATION)).isGreaterThan(Detail.of(DutyBearer.MENTOR));
    }

    @Test
    void quantities_compareByNameThenValue() {
        Detail four = Detail.of(new Detail.Quantity("limit", 4));
        Detail ten = Detail.of(new Detail.Quantity("limit", 10));
        assertThat(four).isLessThan(ten);
        assertThat(Detail.of(new Detail.Quantity("excess", 99))).isLessThan(four);
    }

    @Test
    void daysIdsAndTexts_compareByValue() {
        assertThat(Detail.of(DAY)).isLessThan(Detail.of(DAY.plusDays(1)));
        assertThat(Detail.ofId("goal-10")).isLessThan(Detail.ofId("goal-9"));
        assertThat(Detail.ofTexts(List.of("law"))).isLessThan(Detail.ofTexts(List.of("neurology")));
    }

    @Test
    void argumentsOfDifferentKinds_compareByKind() {
        assertThat(List.of(
                        Detail.none(),
                        Detail.of(Step.GO),
                        Detail.of(new Detail.Quantity("limit", 1)),
                        Detail.of(DAY),
                        Detail.ofId("zoo"),
                        Detail.ofTexts(List.of("law"))))
                .isSorted();
    }

    @Test
    void detailThatBeginsAnother_comesFirst() {
        assertThat(Detail.of(Step.TURN)).isLessThan(Detail.of(Step.TURN, Step.GO));
    }

    @Test
    void toString_namesArgumentsButQuotesNoText() {
        assertThat(Detail.of(new Detail.Quantity("limit", 5), new Detail.Quantity("excess", 1)))
                .hasToString("limit 5, excess 1");
        assertThat(Detail.ofAll(List.of(Step.TURN, Step.GO))).hasToString("TURN, GO");
        assertThat(Detail.of(DAY)).hasToString("2026-04-15");
        assertThat(Detail.ofIds(List.of("g2", "g1"))).hasToString("g2, g1");
        assertThat(Detail.ofTexts(List.of("neurology"))).hasToString("...");
        assertThat(Detail.none()).hasToString("");
    }

    @Test
    void arguments_thatSayNothing_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Detail.Constant(" ", 0))
                .withMessage("constant must have a name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Detail.Constant("GO", -1))
                .withMessage("constant `GO` has a negative position: -1; count from zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Detail.Quantity("", 1))
                .withMessage("quantity must have a name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Detail.ofId(" "))
                .withMessage("id of a detail must not be blank; give it a character that can be seen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Detail.ofId("g1 "))
                .withMessage(
                        "id of a detail must not begin or end with a blank: `g1 `; strip it before it becomes a key");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Detail.Text(" "))
                .withMessage("text of a detail must not be blank; leave it out instead");
    }

    @Test
    void null_isRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> new Detail(nothing())).withMessage("arguments");
        assertThatNullPointerException()
                .isThrownBy(() -> new Detail.Constant(nothing(), 0))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Detail.Quantity(nothing(), 0))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Detail.Day(nothing()))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> new Detail.Id(nothing()))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new Detail.Text(nothing()))
                .withMessage("text");
    }
}
