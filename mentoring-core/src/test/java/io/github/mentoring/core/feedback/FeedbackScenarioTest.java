package io.github.mentoring.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Side;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FeedbackScenarioTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final FeedbackPolicy POLICY = FeedbackPolicy.standard();
    private static final MentorId M1 = MentorId.of("M1");
    private static final MenteeId E1 = MenteeId.of("E1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MENTOR | SUPPORTIVE, CLEAR, TIMELY | false | EFFECTIVE   | []",
                "MENTOR | ATTACKING                 | false | INEFFECTIVE | [FEEDBACK_INEFFECTIVE WARNING MENTOR [E1, M1]]",
                "MENTOR | SPECIFIC, INSENSITIVE     | false | MIXED       | []",
                "MENTOR | CLEAR                     | true  | MIXED       | []",
                "MENTEE | REFLECTIVE, RESPONSIVE    | false | EFFECTIVE   | []",
                "MENTEE | PASSIVE                   | false | INEFFECTIVE | [FEEDBACK_INEFFECTIVE WARNING MENTEE [E1, M1]]",
                "MENTOR | ''                        | false | UNRATED     | []",
                "MENTEE | ''                        | false | UNRATED     | []"
            })
    void s40_rated(Side by, String qualities, boolean threatening, FeedbackRating rating, String findings) {
        Feedback feedback = by(by).addAllQualities(qualities(qualities))
                .threatening(threatening)
                .build();
        assertThat(feedback.rating(POLICY)).isEqualTo(rating);
        assertThat(feedback.findings(POLICY, MentoringFormat.DYAD)).hasToString(findings);
    }

    @Test
    void s40_qualityNotOnTheGiversList_isRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        by(Side.MENTOR).addQualities(FeedbackQuality.PASSIVE).build())
                .withMessage("feedback of `M1` has a quality that is not on the list of a MENTOR: PASSIVE;"
                        + " leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> by(Side.MENTEE)
                        .addQualities(FeedbackQuality.SUPERFICIAL)
                        .build())
                .withMessage("feedback of `E1` has a quality that is not on the list of a MENTEE: SUPERFICIAL;"
                        + " leave it out");
    }

    @ParameterizedTest
    @CsvSource({"7, EFFECTIVE, [CLEAR]", "8, MIXED, '[CLEAR, UNTIMELY]'"})
    void s40_givenSoManyDaysAfterTheWork(int days, FeedbackRating rating, String qualities) {
        Feedback feedback = by(Side.MENTOR)
                .addQualities(FeedbackQuality.CLEAR)
                .observedOn(DAY.minusDays(days))
                .build();
        assertThat(feedback.rating(POLICY)).isEqualTo(rating);
        assertThat(feedback.qualities(POLICY)).hasToString(qualities);
    }

    @Test
    void s40_criticalInAGroup_isForOneToOne() {
        Feedback amongPeers = amongPeers().critical(true).build();
        Feedback oneToOne = by(Side.MENTOR).critical(true).build();
        assertThat(amongPeers.findings(POLICY, MentoringFormat.GROUP))
                .hasToString("[PREFER_ONE_TO_ONE_FEEDBACK ADVISORY MENTOR [E1, M1]]");
        assertThat(oneToOne.findings(POLICY, MentoringFormat.GROUP)).hasToString("[]");
        assertThat(amongPeers.findings(POLICY, MentoringFormat.DYAD)).hasToString("[]");
    }

    @ParameterizedTest
    @EnumSource(MentoringFormat.class)
    void s40_privacyAsked_countsWhereThereArePeers(MentoringFormat format) {
        Feedback feedback = amongPeers().privacyAsked(true).build();
        boolean hasPeers = format != MentoringFormat.DYAD && format != MentoringFormat.COMMITTEE;
        assertThat(feedback.findings(POLICY, format).all()).hasSize(hasPeers ? 1 : 0);
        assertThat(amongPeers().build().findings(POLICY, format).all()).isEmpty();
    }

    private static Feedback.Builder by(Side giver) {
        ParticipantId from = giver == Side.MENTOR ? M1 : E1;
        return Feedback.builder()
                .from(from)
                .to(giver == Side.MENTOR ? E1 : M1)
                .date(DAY)
                .setting(FeedbackSetting.ONE_TO_ONE);
    }

    private static Feedback.Builder amongPeers() {
        return Feedback.builder().from(M1).to(E1).date(DAY).setting(FeedbackSetting.AMONG_PEERS);
    }

    private static List<FeedbackQuality> qualities(String names) {
        return Splitter.on(',').trimResults().omitEmptyStrings().splitToList(names).stream()
                .map(FeedbackQuality::valueOf)
                .toList();
    }
}
