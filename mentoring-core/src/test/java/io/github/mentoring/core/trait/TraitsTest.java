package io.github.mentoring.core.trait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TraitsTest {

    @Test
    @DisplayName("D-MTR-05 a good mentor has twelve traits")
    void mentorTraits_areTwelve() {
        assertThat(MentorTrait.values())
                .containsExactly(
                        MentorTrait.AVAILABLE,
                        MentorTrait.FOLLOWS_AGENDA,
                        MentorTrait.TAKES_CRITICISM,
                        MentorTrait.COMMUNICATES,
                        MentorTrait.GIVES_FEEDBACK,
                        MentorTrait.SHARES_EXPERIENCE,
                        MentorTrait.FOSTERS_REFLECTION,
                        MentorTrait.UNBIASED,
                        MentorTrait.INSPIRES,
                        MentorTrait.EMPOWERS,
                        MentorTrait.SETS_REALISTIC_GOALS,
                        MentorTrait.BUILDS_TRUST);
    }

    @Test
    @DisplayName("D-MTE-04, D-MTE-19 a good mentee has ten traits, and one more among fellows")
    void menteeTraits_amongFellows_areOneMore() {
        assertThat(MenteeTrait.counting(false))
                .containsExactly(
                        MenteeTrait.AVAILABLE,
                        MenteeTrait.COMMUNICATES,
                        MenteeTrait.TAKES_INITIATIVE,
                        MenteeTrait.ENGAGED,
                        MenteeTrait.LIFELONG_LEARNER,
                        MenteeTrait.OPEN_TO_FEEDBACK,
                        MenteeTrait.UNBIASED,
                        MenteeTrait.POSITIVE,
                        MenteeTrait.SETS_REALISTIC_GOALS,
                        MenteeTrait.MAKES_TIME);
        assertThat(MenteeTrait.counting(true)).containsExactly(MenteeTrait.values());
    }

    @Test
    @DisplayName("D-MTE-06 the second list has ten traits, of which some overlap the first")
    void goodMenteeTraits_areTenAndKnowTheirOverlap() {
        assertThat(GoodMenteeTrait.values())
                .containsExactly(
                        GoodMenteeTrait.AMBITIOUS,
                        GoodMenteeTrait.SELF_MOTIVATED,
                        GoodMenteeTrait.OWNS_GROWTH,
                        GoodMenteeTrait.SEEKS_EXPERIENCE,
                        GoodMenteeTrait.PROACTIVE,
                        GoodMenteeTrait.SHOWS_INITIATIVE,
                        GoodMenteeTrait.TIME_EFFICIENT,
                        GoodMenteeTrait.RESPECTS_BOUNDARIES,
                        GoodMenteeTrait.RECEPTIVE,
                        GoodMenteeTrait.TAKES_CRITICISM);
        assertThat(GoodMenteeTrait.RECEPTIVE.overlap()).contains(MenteeTrait.OPEN_TO_FEEDBACK);
        assertThat(GoodMenteeTrait.TAKES_CRITICISM.overlap()).contains(MenteeTrait.OPEN_TO_FEEDBACK);
        assertThat(Stream.of(GoodMenteeTrait.values())
                        .filter(trait -> trait.overlap().isEmpty()))
                .containsExactly(
                        GoodMenteeTrait.AMBITIOUS, GoodMenteeTrait.SELF_MOTIVATED, GoodMenteeTrait.SEEKS_EXPERIENCE);
    }

    @Test
    @DisplayName(
            "D-SIGN-01 to D-SIGN-07, D-ETH-17 three of seven signs are ethical, honesty about competence among them")
    void tormentorSigns_threeOfSeven_areEthical() {
        assertThat(TormentorSign.values()).hasSize(7);
        assertThat(Stream.of(TormentorSign.values()).filter(TormentorSign::isEthical))
                .containsExactly(
                        TormentorSign.BREAKS_BOUNDARIES,
                        TormentorSign.UNETHICAL,
                        TormentorSign.MISREPRESENTS_COMPETENCE);
    }
}
