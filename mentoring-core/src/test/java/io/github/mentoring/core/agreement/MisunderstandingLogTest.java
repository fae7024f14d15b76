package io.github.mentoring.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MisunderstandingLogTest {

    private static final LocalDate RAISED = LocalDate.of(2026, 10, 1);

    private static Misunderstanding open() {
        return Misunderstanding.builder()
                .between("bob", "ada")
                .raisedOn(RAISED)
                .text("secret-who writes the minutes")
                .build();
    }

    @Test
    @DisplayName("D-AGR-05 open until an explicit resolution")
    void isOpen_fromTheDayItIsRaisedUntilTheDayItIsSettled() {
        Misunderstanding settled = open().withResolution(new Resolution(RAISED.plusDays(3), "secret-in turns"));
        assertThat(open().isOpen(RAISED.minusDays(1))).isFalse();
        assertThat(open().isOpen(RAISED)).isTrue();
        assertThat(open().isOpen(RAISED.plusYears(9))).isTrue();
        assertThat(settled.isOpen(RAISED.plusDays(2))).isTrue();
        assertThat(settled.isOpen(RAISED.plusDays(3))).isFalse();
    }

    @Test
    @DisplayName("D-AGR-05 every open one is told, also two that look alike")
    void findings_openOnes_areToldByNumber() {
        Misunderstanding settled = open().withResolution(new Resolution(RAISED, "secret-in turns"));
        MisunderstandingLog log = MisunderstandingLog.of(open(), settled, open());
        assertThat(log.findings(RAISED).all())
                .extracting(Finding::toString)
                .containsExactly(
                        "MISUNDERSTANDING_OPEN(entry 1, 2026-10-01) WARNING BOTH [ada, bob]",
                        "MISUNDERSTANDING_OPEN(entry 3, 2026-10-01) WARNING BOTH [ada, bob]");
        assertThat(log.open(RAISED)).containsExactly(open(), open());
        assertThat(log.findings(RAISED.minusDays(1))).isEqualTo(Findings.none());
        assertThat(MisunderstandingLog.empty().findings(RAISED)).isEqualTo(Findings.none());
    }

    @Test
    void build_whatCannotBe_isRefusedWithoutShowingTheMatter() {
        assertThatIllegalArgumentException()
                .isThrownBy(Misunderstanding.builder()
                        .between("ada")
                        .raisedOn(RAISED)
                        .text("secret-x")::build)
                .withMessage("misunderstanding of 2026-10-01 names fewer than two people: [ada];"
                        + " name everybody between whom it lies");
        assertThatIllegalArgumentException()
                .isThrownBy(Misunderstanding.builder()
                        .between("ada", "bob")
                        .raisedOn(RAISED)
                        .text(" ")::build)
                .withMessage("misunderstanding of 2026-10-01 must say what it is about; give at least a word");
        Resolution early = new Resolution(RAISED.minusDays(1), "secret-y");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open().withResolution(early))
                .withMessage(
                        "misunderstanding of 2026-10-01 is settled before it is raised: 2026-09-30; swap the days");
    }

    @Test
    void textsOfTheParties_mustSaySomethingAndAreNotShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Resolution(RAISED, " "))
                .withMessage("resolution must say something; leave the misunderstanding open instead");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroundRule.boundary(""))
                .withMessage("ground rule must say something; leave it out instead");
        assertThat(new Resolution(RAISED, "secret-y")).hasToString("Resolution[2026-10-01]");
        assertThat(GroundRule.boundary("secret-z")).hasToString("GroundRule[BOUNDARY]");
    }
}
