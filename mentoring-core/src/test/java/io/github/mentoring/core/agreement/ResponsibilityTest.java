package io.github.mentoring.core.agreement;

import static io.github.mentoring.core.fixture.SettledAgreement.ADA;
import static io.github.mentoring.core.fixture.SettledAgreement.BOB;
import static io.github.mentoring.core.fixture.SettledAgreement.onFirstTalks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Index.atIndex;

import io.github.mentoring.core.format.Formality;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each responsibility by itself: everything else in the agreement is settled. */
class ResponsibilityTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "D-MTR-14, LISTEN",
        "D-MTR-15, SAFE_ENVIRONMENT",
        "D-MTR-16, CONFIDENTIALITY",
        "D-MTR-17, RESPECTFUL_MANNER",
        "D-MTR-18, SOUNDING_BOARD",
        "D-MTR-19, ENCOURAGE",
        "D-MTR-20, CONSTRUCTIVE_FEEDBACK",
        "D-MTR-21, ADVOCATE",
        "D-MTR-22, LEADERSHIP_COACHING",
        "D-MTR-23, FOCUS_GOALS",
        "D-MTR-24, SKILL_STRATEGIES",
        "D-MTR-25, NETWORKING",
        "D-MTR-26, NAVIGATE_BUREAUCRACY",
    })
    void mentorResponsibility_aloneNotAcknowledged_isFoundWithItsBearer(String row, MentorResponsibility open) {
        assertThat(MentorResponsibility.values()).contains(open, atIndex(number(row) - 14));
        MentorResponsibility[] others = Arrays.stream(MentorResponsibility.values())
                .filter(each -> each != open)
                .toArray(MentorResponsibility[]::new);
        assertThat(findings(others, MenteeResponsibility.values()))
                .isEqualTo("[RESPONSIBILITY_NOT_ACKNOWLEDGED(" + open + ") WARNING MENTOR [ada]]");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "D-MTE-07, CONFIDENTIALITY",
        "D-MTE-08, APPOINTMENTS",
        "D-MTE-09, GOALS",
        "D-MTE-10, NEEDS_AND_BARRIERS",
        "D-MTE-11, SEEK_HELP",
        "D-MTE-12, RECEPTIVE",
        "D-MTE-13, OWN_CAREER",
        "D-MTE-14, RESPECT_AND_THANKS",
        "D-MTE-15, FEEDBACK_TO_MENTOR",
    })
    void menteeResponsibility_aloneNotAcknowledged_isFoundWithItsBearer(String row, MenteeResponsibility open) {
        assertThat(MenteeResponsibility.values()).contains(open, atIndex(number(row) - 7));
        MenteeResponsibility[] others = Arrays.stream(MenteeResponsibility.values())
                .filter(each -> each != open)
                .toArray(MenteeResponsibility[]::new);
        assertThat(findings(MentorResponsibility.values(), others))
                .isEqualTo("[RESPONSIBILITY_NOT_ACKNOWLEDGED(" + open + ") WARNING MENTEE [bob]]");
    }

    private static int number(String row) {
        return Integer.parseInt(row.substring(row.length() - 2));
    }

    private static String findings(MentorResponsibility[] ofMentor, MenteeResponsibility[] ofMentee) {
        return onFirstTalks()
                .formality(Formality.INFORMAL)
                .addConsensus(ConsensusItem.values())
                .acknowledged(ADA, ofMentor)
                .acknowledged(BOB, ofMentee)
                .build()
                .findings(AgreementPolicy.standard())
                .all()
                .toString();
    }
}
