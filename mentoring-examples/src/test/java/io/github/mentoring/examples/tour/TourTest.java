package io.github.mentoring.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.examples.docs.CodePage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page about the domain shows code that runs, and says what it prints. */
class TourTest {

    private final CodePage page = CodePage.of("domain.md", Tour.class);

    TourTest() throws IOException {}

    @Test
    void main_printsWhatThePageSays() {
        List<String> lines =
                CodePage.printedBy(() -> Tour.main(new String[0])).lines().toList();
        assertThat(lines)
                .containsExactly(
                        "[INFORM_COORDINATOR]",
                        "[CAPACITY_EXCEEDED VIOLATION PROGRAMME [ada]]",
                        "[TEAM_RATIO_EXCEEDED(limit 10, excess 1) VIOLATION PROGRAMME []]",
                        "[COACH_FEEDBACK_NOT_IMMEDIATE WARNING MENTOR [ada]]",
                        "CULTURE_NOT_SHARED WARNING BOTH [ada, bob]",
                        "[CONSENT_MISSING(version 2) VIOLATION BOTH [bob]]",
                        "NOT_READY(REFLECTED_ON_PREPAREDNESS) VIOLATION MENTOR [ada]",
                        "ANNUAL_REVIEW, UPCOMING, until 2027-09-01",
                        "20:00",
                        "20:00",
                        "[MENTEE_NOT_PREPARED(NEEDS) WARNING MENTEE [bob]]",
                        "[WRAP_UP_INCOMPLETE(MENTOR_HOMEWORK) WARNING BOTH [ada, bob]]",
                        "[HORIZON_EMPTY(INTERMEDIATE) ADVISORY MENTEE [ada], HORIZON_EMPTY(LONG) ADVISORY MENTEE [ada]]",
                        "true",
                        "2027-09-01",
                        "[NO_BENEFIT_RECORDED(MENTEE) ADVISORY BOTH [ada, mentor-17]]");
        assertThat(lines).allSatisfy(line -> assertThat(page.text()).contains("// " + line));
    }

    @Test
    void page_showsExactlyTheCodeThatRuns() {
        assertThat(page.regions()).containsExactlyElementsOf(page.shownCode());
    }
}
