package io.github.mentoring.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.examples.docs.CodePage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The page about lotteries shows code that runs, and what it prints. */
class LotteryTourTest {

    private final CodePage page = CodePage.of("lottery.md", LotteryTour.class);

    LotteryTourTest() throws IOException {}

    @Test
    void main_printsWhatThePageShows() {
        assertThat(CodePage.printedBy(() -> LotteryTour.main(new String[0]))).isEqualTo(page.shownOutput());
    }

    @Test
    void page_showsExactlyTheCodeThatRuns() {
        assertThat(page.regions()).containsExactlyElementsOf(page.shownCode());
    }
}
