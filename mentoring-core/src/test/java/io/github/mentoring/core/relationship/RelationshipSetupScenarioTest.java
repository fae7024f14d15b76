package io.github.mentoring.core.relationship;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.agreement.AgreementPolicy;
import io.github.mentoring.core.agreement.ExpectationForm;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.agreement.WrittenForm;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.fixture.SettledAgreement;
import io.github.mentoring.core.format.FormalMark;
import io.github.mentoring.core.format.Formality;
import io.github.mentoring.core.format.MatchOrigin;
import io.github.mentoring.core.learning.LearningModel;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The acceptance scenario about formal and informal relationships, and the rows next to it. */
class RelationshipSetupScenarioTest {

    private static final AgreementPolicy STANDARD = AgreementPolicy.standard();

    /** The columns are those of the scenario; the findings are given without duty and subjects, which are checked apart. */
    @ParameterizedTest
    @CsvSource({
        "MENTORSHIP, FORMAL, yes, yes, yes, yes, yes, ''",
        "MENTORSHIP, FORMAL, yes, yes, yes, no, no,"
                + " 'FORMAL_MARK_MISSING(MEASURABLE_OUTCOMES) WARNING; FORMAL_MARK_MISSING(FIXED_DURATION) WARNING'",
        "MENTORSHIP, FORMAL, yes, no, yes, yes, yes, 'FORMAL_MARK_MISSING(THIRD_PARTY_MATCH) WARNING'",
        "MENTORSHIP, FORMAL, no, yes, yes, yes, yes, 'FORMAL_MARK_MISSING(STRUCTURE) WARNING'",
        "MENTORSHIP, INFORMAL, no, no, no, no, no, ''",
        "COACHING, INFORMAL, no, no, no, no, no, 'FORMALITY_UNUSUAL ADVISORY'",
    })
    void s07_formalityAgainstWhatIsThere(
            LearningModel model,
            Formality formality,
            String written,
            String thirdParty,
            String objectives,
            String outcomes,
            String fixed,
            String expected) {
        Findings findings = RelationshipSetup.builder()
                .model(model)
                .agreement(agreed(isYes(written), isYes(fixed))
                        .formality(formality)
                        .build())
                .origin(isYes(thirdParty) ? MatchOrigin.THIRD_PARTY_MATCHED : MatchOrigin.SELF_SELECTED)
                .specificObjectives(isYes(objectives))
                .measuredOutcomes(isYes(outcomes))
                .build()
                .findings(STANDARD);
        assertThat(shown(findings).replace(" PROGRAMME [ada, bob]", "")).isEqualTo(expected);
        assertThat(findings.all())
                .allSatisfy(finding -> assertThat(finding).asString().endsWith(" PROGRAMME [ada, bob]"));
        assertThat(findings.isAdmissible()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(LearningModel.class)
    @DisplayName("D-FORM-05 each model against the formality in which it is never found")
    void findings_formalityOfAModel_isUnusualForInformalCoachingAlone(LearningModel model) {
        Findings informal = RelationshipSetup.builder()
                .model(model)
                .agreement(agreed(false, false).formality(Formality.INFORMAL).build())
                .build()
                .findings(STANDARD);
        assertThat(shown(informal))
                .isEqualTo(model == LearningModel.COACHING ? "FORMALITY_UNUSUAL ADVISORY PROGRAMME [ada, bob]" : "");
        Findings formal = complete(model)
                .agreement(agreed(true, true).formality(Formality.FORMAL).build())
                .build()
                .findings(STANDARD);
        assertThat(formal).isEqualTo(Findings.none());
    }

    @ParameterizedTest
    @CsvSource({"EVOLVED, false", "SELF_SELECTED, false", "THIRD_PARTY_MATCHED, true", ", false"})
    @DisplayName("D-FORM-03 how it arose; by a third party alone gives the mark")
    void marks_dependOnTheOrigin(MatchOrigin origin, boolean matched) {
        RelationshipSetup setup = RelationshipSetup.builder()
                .model(LearningModel.MENTORSHIP)
                .origin(Optional.ofNullable(origin))
                .build();
        assertThat(setup.marks().contains(FormalMark.THIRD_PARTY_MATCH)).isEqualTo(matched);
    }

    @Test
    @DisplayName("D-FORM-01 what gives each mark")
    void marks_everythingThere_areAllFiveWhateverTheFormality() {
        RelationshipSetup bare =
                RelationshipSetup.builder().model(LearningModel.MENTORSHIP).build();
        assertThat(bare.marks()).isEmpty();
        assertThat(complete(LearningModel.MENTORSHIP)
                        .agreement(agreed(true, true).build())
                        .build()
                        .marks())
                .containsExactly(FormalMark.values());
        assertThat(complete(LearningModel.MENTORSHIP).build().marks())
                .containsExactly(
                        FormalMark.THIRD_PARTY_MATCH, FormalMark.SPECIFIC_OBJECTIVES, FormalMark.MEASURABLE_OUTCOMES);
    }

    @Test
    @DisplayName("D-FORM-04, D-FORM-06 nothing agreed: it counts as informal, and that is all there is to say")
    void findings_noFormality_adviseToAgreeOnIt() {
        RelationshipSetup.Builder coaching = RelationshipSetup.builder().model(LearningModel.COACHING);
        assertThat(shown(coaching.build().findings(STANDARD))).isEqualTo("FORMALITY_NOT_AGREED ADVISORY BOTH []");
        assertThat(shown(
                        coaching.agreement(agreed(false, false).build()).build().findings(STANDARD)))
                .isEqualTo("FORMALITY_NOT_AGREED ADVISORY BOTH [ada, bob]");
    }

    @ParameterizedTest
    @CsvSource({
        "NEVER, FORMAL, false",
        "NEVER, INFORMAL, false",
        "FORMAL_ONLY, FORMAL, true",
        "FORMAL_ONLY, INFORMAL, false",
        "ALWAYS, FORMAL, true",
        "ALWAYS, INFORMAL, true",
    })
    @DisplayName("D-AGR-08, D-AMB-36 writing is asked for as the policy says")
    void findings_talkedThroughAlone_missStructureWhereWritingIsAskedFor(
            WrittenForm required, Formality formality, boolean missing) {
        AgreementPolicy policy =
                AgreementPolicy.builder().writtenRequired(required).build();
        assertThat(shown(complete(LearningModel.MENTORSHIP)
                        .agreement(agreed(false, true).formality(formality).build())
                        .build()
                        .findings(policy)))
                .isEqualTo(missing ? "FORMAL_MARK_MISSING(STRUCTURE) WARNING PROGRAMME [ada, bob]" : "");
        assertThat(complete(LearningModel.MENTORSHIP)
                        .agreement(agreed(true, true).formality(formality).build())
                        .build()
                        .findings(policy))
                .isEqualTo(Findings.none());
    }

    @Test
    void findings_noAgreement_missStructureOnlyWhereItIsAlwaysAskedFor() {
        AgreementPolicy always =
                AgreementPolicy.builder().writtenRequired(WrittenForm.ALWAYS).build();
        assertThat(shown(complete(LearningModel.MENTORSHIP).build().findings(always)))
                .isEqualTo("FORMAL_MARK_MISSING(STRUCTURE) WARNING PROGRAMME [];"
                        + " FORMALITY_NOT_AGREED ADVISORY BOTH []");
        assertThatNullPointerException()
                .isThrownBy(() -> complete(LearningModel.MENTORSHIP).build().findings(nothing()))
                .withMessage("policy");
    }

    private static RelationshipSetup.Builder complete(LearningModel model) {
        return RelationshipSetup.builder()
                .model(model)
                .origin(MatchOrigin.THIRD_PARTY_MATCHED)
                .specificObjectives(true)
                .measuredOutcomes(true);
    }

    private static PartnershipAgreement.Builder agreed(boolean written, boolean fixed) {
        return SettledAgreement.betweenAdaAndBob()
                .form(written ? ExpectationForm.WRITTEN : ExpectationForm.DISCUSSED)
                .end(Optional.of(SettledAgreement.START.plusYears(1)).filter(day -> fixed));
    }

    private static boolean isYes(String cell) {
        return cell.equals("yes");
    }

    private static String shown(Findings findings) {
        return findings.all().stream().map(Finding::toString).collect(Collectors.joining("; "));
    }
}
