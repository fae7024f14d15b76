package io.github.mentoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.Side;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BenefitTest {

    private static List<Benefit> gainedBy(Benefit.Gainer gainer) {
        return Arrays.stream(Benefit.values())
                .filter(benefit -> benefit.gainer() == gainer)
                .toList();
    }

    @Test
    @DisplayName("D-OUT-02: four benefits for either side")
    void benefits_ofEither_areFour() {
        assertThat(gainedBy(Benefit.Gainer.EITHER))
                .containsExactly(
                        Benefit.CAREER_DEVELOPMENT,
                        Benefit.PERSONAL_ENRICHMENT,
                        Benefit.PERSONAL_GROWTH,
                        Benefit.PROFESSIONAL_STIMULATION)
                .allMatch(benefit -> benefit.isOpenTo(Side.MENTOR) && benefit.isOpenTo(Side.MENTEE));
    }

    @Test
    @DisplayName("D-OUT-03: seven benefits for mentors, credits on condition")
    void benefits_ofMentors_areSeven() {
        assertThat(gainedBy(Benefit.Gainer.MENTOR))
                .containsExactly(
                        Benefit.POWER_TO_HELP,
                        Benefit.LISTENING_AND_FEEDBACK,
                        Benefit.MENTOR_REFLECTION,
                        Benefit.PROFESSIONAL_GROWTH,
                        Benefit.GIVING_TO_THE_FIELD,
                        Benefit.GUIDING_AND_TEACHING,
                        Benefit.CREDITS)
                .allMatch(benefit -> benefit.isOpenTo(Side.MENTOR) && !benefit.isOpenTo(Side.MENTEE))
                .filteredOn(Benefit::isConditional)
                .containsExactly(Benefit.CREDITS);
    }

    @Test
    @DisplayName("D-OUT-04: seven benefits for mentees, none on condition")
    void benefits_ofMentees_areSeven() {
        assertThat(gainedBy(Benefit.Gainer.MENTEE))
                .containsExactly(
                        Benefit.CLINICAL_DECISIONS,
                        Benefit.PROFESSIONAL_IDENTITY,
                        Benefit.SELF_CONFIDENCE,
                        Benefit.MENTEE_REFLECTION,
                        Benefit.JOB_SATISFACTION,
                        Benefit.VALIDATION,
                        Benefit.EVIDENCE_RESOURCES)
                .allMatch(benefit -> benefit.isOpenTo(Side.MENTEE) && !benefit.isOpenTo(Side.MENTOR))
                .noneMatch(Benefit::isConditional);
    }

    @Test
    void benefits_ofASide_areItsOwnAndThoseOfEither() {
        assertThat(Benefit.of(Side.MENTOR)).hasSize(11).contains(Benefit.CREDITS, Benefit.PERSONAL_GROWTH);
        assertThat(Benefit.of(Side.MENTEE)).hasSize(11).contains(Benefit.VALIDATION, Benefit.PERSONAL_GROWTH);
    }

    @Test
    @DisplayName("D-OUT-09: there are benefits of inner and of outer value for each side")
    void benefits_ofEachSide_haveValuesOfBothKinds() {
        for (Side side : Side.values()) {
            assertThat(Benefit.of(side).stream().map(Benefit::valueKind)).contains(Benefit.ValueKind.values());
        }
    }
}
