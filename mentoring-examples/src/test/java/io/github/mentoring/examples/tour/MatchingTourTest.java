package io.github.mentoring.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.examples.docs.CodePage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The page about solving shows code that runs, and what it prints. */
class MatchingTourTest {

    private final CodePage page = CodePage.of("solving.md", MatchingTour.class);

    MatchingTourTest() throws IOException {}

    @Test
    void main_printsWhatThePageShows() {
        assertThat(CodePage.printedBy(() -> MatchingTour.main(new String[0]))).isEqualTo(page.shownOutput());
    }

    @Test
    void page_showsExactlyTheCodeThatRuns() {
        assertThat(page.regions()).containsExactlyElementsOf(page.shownCode());
    }
}
