package io.github.mentoring.examples.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.examples.docs.CodePage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page about ethics shows code that runs, and says what it prints. */
class HouseRulesTest {

    private final CodePage page = CodePage.of("ethics.md", HouseRules.class);

    HouseRulesTest() throws IOException {}

    @Test
    void main_printsWhatThePageSays() {
        List<String> lines =
                CodePage.printedBy(() -> HouseRules.main(new String[0])).lines().toList();
        assertThat(lines)
                .containsExactly(
                        "WARNING",
                        "house 2026b",
                        "case {mentor.refusesAGender=yes} comes to NOTED, below the floor: VIOLATION; take back what makes"
                                + " it milder",
                        "[CONFLICT_UNACKNOWLEDGED]",
                        "cem with bob",
                        "[duty.SAME_LAB, fact.pair.sameLab, finding.SAME_LAB, is.pair.sameLab, not.pair.sameLab]",
                        "[]",
                        "both belong to one laboratory");
        assertThat(lines).allSatisfy(line -> assertThat(page.text()).contains("// " + line));
    }

    @Test
    void page_showsExactlyTheCodeThatRuns() {
        assertThat(page.regions()).containsExactlyElementsOf(page.shownCode());
    }
}
