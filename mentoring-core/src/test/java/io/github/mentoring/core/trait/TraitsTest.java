package io.github.mentoring.core.trait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TraitsTest {

    @Test
    @DisplayName("D-MTR-05 a good mentor has twelve traits")
    void mentorTraits_areTwelve() {
        assertThat(MentorTrait.values()).hasSize(12);
    }

    @Test
    @DisplayName("D-MTE-04, D-MTE-19 a good mentee has ten traits, and one more among fellows")
    void menteeTraits_amongFellows_areOneMore() {
        assertThat(MenteeTrait.counting(false)).hasSize(10).doesNotContain(MenteeTrait.RESPECTS_FELLOW_MEMBERS);
        assertThat(MenteeTrait.counting(true)).containsExactly(MenteeTrait.values());
    }

    @Test
    @DisplayName("D-MTE-06 the second list has ten traits, of which some overlap the first")
    void goodMenteeTraits_areTenAndKnowTheirOverlap() {
        assertThat(GoodMenteeTrait.values()).hasSize(10);
        assertThat(GoodMenteeTrait.RECEPTIVE.overlap()).contains(MenteeTrait.OPEN_TO_FEEDBACK);
        assertThat(GoodMenteeTrait.TAKES_CRITICISM.overlap()).contains(MenteeTrait.OPEN_TO_FEEDBACK);
        assertThat(Stream.of(GoodMenteeTrait.values())
                        .filter(trait -> trait.overlap().isEmpty()))
                .containsExactly(
                        GoodMenteeTrait.AMBITIOUS, GoodMenteeTrait.SELF_MOTIVATED, GoodMenteeTrait.SEEKS_EXPERIENCE);
    }

    @Test
    @DisplayName("D-SIGN-01 to D-SIGN-07 three of seven signs are ethical")
    void tormentorSigns_threeOfSeven_areEthical() {
        assertThat(TormentorSign.values()).hasSize(7);
        assertThat(Stream.of(TormentorSign.values()).filter(TormentorSign::isEthical))
                .containsExactly(
                        TormentorSign.BREAKS_BOUNDARIES,
                        TormentorSign.UNETHICAL,
                        TormentorSign.MISREPRESENTS_COMPETENCE);
    }
}
