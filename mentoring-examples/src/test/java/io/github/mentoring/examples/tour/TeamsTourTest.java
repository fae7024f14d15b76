package io.github.mentoring.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.examples.docs.CodePage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The page about teams shows code that runs, and what it prints. */
class TeamsTourTest {

    private final CodePage page = CodePage.of("teams.md", TeamsTour.class);

    TeamsTourTest() throws IOException {}

    @Test
    void main_printsWhatThePageShows() {
        assertThat(CodePage.printedBy(() -> TeamsTour.main(new String[0]))).isEqualTo(page.shownOutput());
    }

    @Test
    void page_showsExactlyTheCodeThatRuns() {
        assertThat(page.regions()).containsExactlyElementsOf(page.shownCode());
    }
}
