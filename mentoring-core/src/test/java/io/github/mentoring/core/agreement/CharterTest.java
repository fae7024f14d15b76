package io.github.mentoring.core.agreement;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CharterTest {

    private static Charter.Builder fiveAnswers() {
        return Charter.builder()
                .answer(CharterFacet.WHO, "secret-a")
                .answer(CharterFacet.WHEN, "secret-b")
                .answer(CharterFacet.WHERE, "secret-c")
                .answer(CharterFacet.WHY, "secret-d")
                .answer(CharterFacet.HOW, "secret-e");
    }

    @Test
    @DisplayName("D-AGR-01 each of six questions without an answer is told")
    void findings_unanswered_findsSixInOrder() {
        assertThat(Charter.unanswered().findings(AgreementPolicy.standard()).all())
                .extracting(Finding::toString)
                .containsExactly(
                        "CHARTER_FACET_MISSING(WHO) ADVISORY BOTH []",
                        "CHARTER_FACET_MISSING(WHEN) ADVISORY BOTH []",
                        "CHARTER_FACET_MISSING(WHERE) ADVISORY BOTH []",
                        "CHARTER_FACET_MISSING(WHY) ADVISORY BOTH []",
                        "CHARTER_FACET_MISSING(WHAT) ADVISORY BOTH []",
                        "CHARTER_FACET_MISSING(HOW) ADVISORY BOTH []");
    }

    @Test
    @DisplayName("D-AGR-01 a blank answer is none, and the questions are configurable")
    void findings_blankAnswer_countsAsNoneUnlessWaived() {
        Charter charter = fiveAnswers().answer(CharterFacet.WHAT, " \t").build();
        assertThat(charter.answered()).doesNotContain(CharterFacet.WHAT).hasSize(5);
        assertThat(charter.findings(AgreementPolicy.standard()).all())
                .extracting(Finding::toString)
                .containsExactly("CHARTER_FACET_MISSING(WHAT) ADVISORY BOTH []");
        AgreementPolicy fiveQuestions =
                AgreementPolicy.builder().addWaivedFacets(CharterFacet.WHAT).build();
        assertThat(charter.findings(fiveQuestions)).isEqualTo(Findings.none());
    }

    @Test
    @DisplayName("D-REL-08 a complete charter leaves nothing open")
    void findings_allAnswered_findsNothing() {
        Charter charter = fiveAnswers().answer(CharterFacet.WHAT, "secret-f").build();
        assertThat(charter.findings(AgreementPolicy.standard())).isEqualTo(Findings.none());
    }

    @Test
    void toString_showsWhichAreAnswered() {
        assertThat(fiveAnswers().build()).hasToString("Charter[WHO, WHEN, WHERE, WHY, HOW]");
    }

    @Test
    void answer_givenTwice_isRefusedWithoutShowingIt() {
        Charter.Builder twice = fiveAnswers().answer(CharterFacet.WHO, "secret-g");
        assertThatIllegalArgumentException()
                .isThrownBy(twice::build)
                .withMessage("charter answers one question twice; give each question one answer");
    }

    @Test
    void null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Charter.builder().answer(nothing(), "secret-a"))
                .withMessage("facet");
        assertThatNullPointerException()
                .isThrownBy(() -> Charter.builder().answer(CharterFacet.WHO, nothing()))
                .withMessage("answer");
        assertThatNullPointerException()
                .isThrownBy(() -> Charter.unanswered().findings(nothing()))
                .withMessage("policy");
    }
}
