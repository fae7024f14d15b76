package io.github.mentoring.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.examples.docs.CodePage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The page about committees shows code that runs, and what it prints. */
class CommitteesTourTest {

    private final CodePage page = CodePage.of("committees.md", CommitteesTour.class);

    CommitteesTourTest() throws IOException {}

    @Test
    void main_printsWhatThePageShows() {
        assertThat(CodePage.printedBy(() -> CommitteesTour.main(new String[0]))).isEqualTo(page.shownOutput());
    }

    @Test
    void page_showsExactlyTheCodeThatRuns() {
        assertThat(page.regions()).containsExactlyElementsOf(page.shownCode());
    }
}
