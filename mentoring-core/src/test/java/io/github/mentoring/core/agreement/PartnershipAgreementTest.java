package io.github.mentoring.core.agreement;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static io.github.mentoring.core.fixture.SettledAgreement.ADA;
import static io.github.mentoring.core.fixture.SettledAgreement.BOB;
import static io.github.mentoring.core.fixture.SettledAgreement.START;
import static io.github.mentoring.core.fixture.SettledAgreement.betweenAdaAndBob;
import static io.github.mentoring.core.fixture.SettledAgreement.onFirstTalks;
import static io.github.mentoring.core.fixture.SettledAgreement.withNothingOpen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.Formality;
import io.github.mentoring.core.goal.GoalId;
import io.github.mentoring.core.person.AdvocacyTopic;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.schedule.Cadence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PartnershipAgreementTest {

    private static final AgreementPolicy STANDARD = AgreementPolicy.standard();
    private static final MenteeId CEM = MenteeId.of("cem");

    private static List<String> texts(Findings findings) {
        return findings.all().stream().map(Finding::toString).toList();
    }

    @Test
    @DisplayName("D-AGR-03, 04, 12, 14, D-CUL-02 what an agreement on nothing leaves open (S-29)")
    void assessFirstTalks_nothingSettled_findsFourWarningsAndOneAdvisory() {
        assertThat(texts(betweenAdaAndBob().build().findingsOfFirstTalks(STANDARD)))
                .containsExactly(
                        "CULTURE_NOT_SHARED WARNING BOTH [ada, bob]",
                        "EXPECTATIONS_NOT_CLARIFIED WARNING BOTH [ada, bob]",
                        "FINITE_EXPECTATION_NOT_SET WARNING BOTH [ada, bob]",
                        "GROUND_RULES_MISSING WARNING BOTH [ada, bob]",
                        "BOUNDARIES_NOT_AGREED ADVISORY BOTH [ada, bob]");
    }

    @Test
    void assessFirstTalks_allSettled_findsNothing() {
        assertThat(onFirstTalks().build().findingsOfFirstTalks(STANDARD)).isEqualTo(Findings.none());
    }

    @Test
    void findings_everythingSettled_findsNothing() {
        assertThat(withNothingOpen().findings(STANDARD)).isEqualTo(Findings.none());
    }

    @Test
    @DisplayName("D-AGR-14 ground rules without a boundary")
    void assessFirstTalks_rulesWithoutBoundary_advisesOne() {
        PartnershipAgreement agreement =
                withNothingOpen().withGroundRules(GroundRule.of(GroundRule.Kind.CONTACT, "secret-mail alone"));
        assertThat(texts(agreement.findings(STANDARD)))
                .containsExactly("BOUNDARIES_NOT_AGREED ADVISORY BOTH [ada, bob]");
    }

    @Test
    @DisplayName("D-AGR-04 who has not said what they expect is named")
    void assessFirstTalks_oneHasNotSaid_namesThatOne() {
        PartnershipAgreement agreement = withNothingOpen().withExpectations(Map.of(ADA.person(), "secret-punctuality"));
        assertThat(texts(agreement.findings(STANDARD)))
                .containsExactly("EXPECTATIONS_NOT_CLARIFIED WARNING BOTH [bob]");
    }

    @Test
    @DisplayName("D-AGR-12 an end alone will do, as will a review alone")
    void assessFirstTalks_endWithoutReview_isFinite() {
        PartnershipAgreement agreement =
                PartnershipAgreement.between(ADA, BOB).start(START).end(START).build();
        assertThat(agreement.findings(STANDARD).all())
                .noneMatch(finding -> finding.rule().equals(AgreementRule.FINITE_EXPECTATION_NOT_SET.id()));
    }

    @Test
    @DisplayName("D-AGR-13 both share their cultural perspectives, as far as they wish")
    void assessFirstTalks_oneHasNotShared_isReportedAndBlocksOnlyIfAsked() {
        PartnershipAgreement agreement = betweenAdaAndBob()
                .shared(BOB.person(), PersonalAttribute.WORLDVIEW)
                .build();
        assertThat(texts(agreement.findingsOfFirstTalks(STANDARD))).contains("CULTURE_NOT_SHARED WARNING BOTH [ada]");
        AgreementPolicy strict = AgreementPolicy.builder().sharingBlocks(true).build();
        assertThat(texts(agreement.findingsOfFirstTalks(strict))).contains("CULTURE_NOT_SHARED VIOLATION BOTH [ada]");
        assertThat(agreement.findingsOfFirstTalks(strict).isAdmissible()).isFalse();
        assertThat(onFirstTalks().build().findingsOfFirstTalks(strict)).isEqualTo(Findings.none());
    }

    @Test
    @DisplayName("D-FORM-04 the pair decides how formal")
    void findings_noFormality_advisesToAgreeOnIt() {
        assertThat(texts(onFirstTalks()
                        .acknowledged(ADA, MentorResponsibility.values())
                        .acknowledged(BOB, MenteeResponsibility.values())
                        .addConsensus(ConsensusItem.values())
                        .build()
                        .findings(STANDARD)))
                .containsExactly("FORMALITY_NOT_AGREED ADVISORY BOTH [ada, bob]");
    }

    @Test
    @DisplayName("D-AGR-06 consensus on each of three things")
    void findings_noConsensus_advisesEachItemInOrder() {
        assertThat(texts(withNothingOpen().withConsensus().findings(STANDARD)))
                .containsExactly(
                        "CONSENSUS_MISSING(GOALS) ADVISORY BOTH [ada, bob]",
                        "CONSENSUS_MISSING(APPROACH) ADVISORY BOTH [ada, bob]",
                        "CONSENSUS_MISSING(COMMUNICATION_STYLE) ADVISORY BOTH [ada, bob]");
    }

    @Test
    @DisplayName("D-AGR-07 formality, goals and responsibilities are defined together")
    void agreement_holdsFormalityGoalsAndResponsibilities() {
        PartnershipAgreement agreement =
                withNothingOpen().withFormality(Formality.FORMAL).withGoals(GoalId.of("goal-1"));
        assertThat(agreement.formality()).contains(Formality.FORMAL);
        assertThat(agreement.goals()).containsExactly(GoalId.of("goal-1"));
        assertThat(agreement.mentorAcknowledgements().get(ADA)).containsExactly(MentorResponsibility.values());
        assertThat(agreement.menteeAcknowledgements().get(BOB)).containsExactly(MenteeResponsibility.values());
    }

    @Test
    @DisplayName("D-AGR-10 each responsibility is acknowledged by its bearer")
    void findings_oneResponsibilityOpenOnEachSide_namesBearerAndDuty() {
        PartnershipAgreement agreement = onFirstTalks()
                .formality(Formality.INFORMAL)
                .addMentees(CEM)
                .shared(CEM.person())
                .putExpectations(CEM.person(), "secret-calm")
                .addConsensus(ConsensusItem.values())
                .putAllMentorAcknowledgements(withNothingOpen().mentorAcknowledgements())
                .acknowledged(BOB, MenteeResponsibility.values())
                .acknowledged(CEM, MenteeResponsibility.GOALS)
                .build();
        AgreementPolicy policy = AgreementPolicy.builder()
                .addWaivedOfMentees(
                        MenteeResponsibility.APPOINTMENTS,
                        MenteeResponsibility.NEEDS_AND_BARRIERS,
                        MenteeResponsibility.SEEK_HELP,
                        MenteeResponsibility.OWN_CAREER,
                        MenteeResponsibility.RESPECT_AND_THANKS,
                        MenteeResponsibility.FEEDBACK_TO_MENTOR)
                .build();
        assertThat(texts(agreement.findings(policy)))
                .containsExactly(
                        "RESPONSIBILITY_NOT_ACKNOWLEDGED(CONFIDENTIALITY) WARNING MENTEE [cem]",
                        "RESPONSIBILITY_NOT_ACKNOWLEDGED(RECEPTIVE) WARNING MENTEE [cem]");
        assertThat(texts(onFirstTalks()
                        .formality(Formality.INFORMAL)
                        .addConsensus(ConsensusItem.values())
                        .acknowledged(ADA, MentorResponsibility.LISTEN)
                        .acknowledged(BOB, MenteeResponsibility.values())
                        .build()
                        .findings(STANDARD)))
                .hasSize(12)
                .startsWith("RESPONSIBILITY_NOT_ACKNOWLEDGED(SAFE_ENVIRONMENT) WARNING MENTOR [ada]")
                .endsWith("RESPONSIBILITY_NOT_ACKNOWLEDGED(NAVIGATE_BUREAUCRACY) WARNING MENTOR [ada]");
    }

    @Test
    @DisplayName("D-AGR-11 thirteen and nine responsibilities")
    void standardPolicy_expectsTwentyTwoResponsibilities() {
        assertThat(STANDARD.mentorResponsibilities()).hasSize(13);
        assertThat(STANDARD.menteeResponsibilities()).hasSize(9);
        assertThat(betweenAdaAndBob().build().findings(STANDARD).all().stream()
                        .filter(finding -> finding.rule().equals(AgreementRule.RESPONSIBILITY_NOT_ACKNOWLEDGED.id())))
                .hasSize(22);
    }

    @Test
    void responsibilities_twoOfThem_sayWhatTheyReach() {
        for (MentorResponsibility each : MentorResponsibility.values()) {
            assertThat(each.topics().isEmpty()).isEqualTo(each != MentorResponsibility.ADVOCATE);
            assertThat(each.tiers().isEmpty()).isEqualTo(each != MentorResponsibility.NAVIGATE_BUREAUCRACY);
        }
        assertThat(MentorResponsibility.ADVOCATE.topics()).containsExactly(AdvocacyTopic.TIME, AdvocacyTopic.RESOURCES);
        assertThat(MentorResponsibility.NAVIGATE_BUREAUCRACY.tiers())
                .containsExactly(
                        MentorResponsibility.Tier.DEPARTMENT,
                        MentorResponsibility.Tier.FACULTY,
                        MentorResponsibility.Tier.REGION);
    }

    @Test
    @DisplayName("D-AGR-01, D-REL-08 the charter of a pair is assessed with the agreement")
    void findings_charterWithGaps_advisesThem() {
        Charter charter = Charter.builder()
                .answer(CharterFacet.WHO, "secret-the two of us")
                .answer(CharterFacet.WHAT, " ")
                .build();
        PartnershipAgreement agreement = betweenAdaAndBob().charter(charter).build();
        assertThat(texts(agreement.findings(STANDARD)))
                .containsAll(texts(charter.findings(STANDARD)))
                .contains("CHARTER_FACET_MISSING(WHAT) ADVISORY BOTH []");
    }

    @Test
    @DisplayName("D-AGR-09, D-AGR-08 either form will do, writing is asked of formal relationships alone")
    void hasRequiredForm_dependsOnPolicyAndFormality() {
        PartnershipAgreement talked = withNothingOpen();
        PartnershipAgreement formal = talked.withFormality(Formality.FORMAL);
        AgreementPolicy always =
                AgreementPolicy.builder().writtenRequired(WrittenForm.ALWAYS).build();
        AgreementPolicy never =
                AgreementPolicy.builder().writtenRequired(WrittenForm.NEVER).build();
        assertThat(talked.hasRequiredForm(STANDARD)).isTrue();
        assertThat(formal.hasRequiredForm(STANDARD)).isFalse();
        assertThat(formal.withForm(ExpectationForm.WRITTEN).hasRequiredForm(STANDARD))
                .isTrue();
        assertThat(betweenAdaAndBob().build().hasRequiredForm(STANDARD)).isTrue();
        assertThat(betweenAdaAndBob().build().hasRequiredForm(always)).isFalse();
        assertThat(talked.hasRequiredForm(always)).isFalse();
        assertThat(talked.withForm(ExpectationForm.WRITTEN).hasRequiredForm(always))
                .isTrue();
        assertThat(formal.hasRequiredForm(never)).isTrue();
    }

    @Test
    @DisplayName("D-AGR-15 a new version needs both acceptances")
    void revise_acceptedByBoth_isGranted() {
        PartnershipAgreement first = withNothingOpen();
        PartnershipAgreement draft = first.withVersion(2)
                .withPurpose("secret-to publish")
                .withCadence(Cadence.WEEKLY)
                .withEnd(START.plusYears(2))
                .withReviewOn(START.plusMonths(6));
        assertThat(first.revise(draft, List.of(BOB.person(), ADA.person())).value())
                .contains(draft);
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.cadence()).isEmpty();
    }

    @Test
    @DisplayName("D-AGR-15 without both acceptances nothing changes")
    void revise_acceptedByOneOrNone_isRefusedNamingTheOthers() {
        PartnershipAgreement first = withNothingOpen();
        PartnershipAgreement draft = first.withVersion(2);
        assertThat(texts(first.revise(draft, List.of(ADA.person())).findings()))
                .containsExactly("CONSENT_MISSING(version 2) VIOLATION BOTH [bob]");
        assertThat(texts(first.revise(draft, List.of()).findings()))
                .containsExactly("CONSENT_MISSING(version 2) VIOLATION BOTH [ada, bob]");
        assertThat(first.revise(draft, List.of()).value()).isEmpty();
    }

    @Test
    void revise_wrongDraftOrStranger_isRefusedByException() {
        PartnershipAgreement first = withNothingOpen();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.revise(first, List.of()))
                .withMessage("agreement is revised by version 1; number the draft 2");
        PartnershipAgreement others =
                PartnershipAgreement.between(ADA, CEM).start(START).version(2).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.revise(others, List.of()))
                .withMessage("agreement between [ada, bob] is revised for other parties: [ada, cem];"
                        + " make a new agreement for them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.revise(first.withVersion(2), List.of(PersonId.of("eve"))))
                .withMessage("agreement is accepted by somebody who is no party: [eve]; name parties alone");
        assertThatNullPointerException()
                .isThrownBy(() -> first.revise(nothing(), List.of()))
                .withMessage("draft");
        assertThatNullPointerException()
                .isThrownBy(() -> first.revise(first, nothing()))
                .withMessage("acceptedBy");
    }

    @Test
    void build_impossibleParties_isRefused() {
        assertRefused(
                PartnershipAgreement.builder().start(START).addMentees(BOB),
                "agreement has no mentor; name at least one");
        assertRefused(
                PartnershipAgreement.builder().start(START).addMentors(ADA),
                "agreement has no mentee; name at least one");
        assertRefused(
                betweenAdaAndBob().addMentees(MenteeId.of("ada")),
                "agreement has `ada` as mentor and as mentee; give each person one role");
        assertRefused(betweenAdaAndBob().version(0), "agreement has version 0; count from one");
    }

    @Test
    void build_somethingAboutStrangers_isRefused() {
        PersonId eve = PersonId.of("eve");
        assertRefused(
                betweenAdaAndBob().putExpectations(eve, "secret-x"),
                "agreement states expectations of somebody who is not there in that role: [eve];"
                        + " name them as a party or leave it out");
        assertRefused(
                betweenAdaAndBob().shared(eve),
                "agreement states cultural perspectives of somebody who is not there in that role: [eve];"
                        + " name them as a party or leave it out");
        assertRefused(
                betweenAdaAndBob().acknowledged(MentorId.of("bob")),
                "agreement states acknowledgements of somebody who is not there in that role: [bob];"
                        + " name them as a party or leave it out");
        assertRefused(
                betweenAdaAndBob().acknowledged(MenteeId.of("ada")),
                "agreement states acknowledgements of somebody who is not there in that role: [ada];"
                        + " name them as a party or leave it out");
    }

    @Test
    void build_daysBeforeTheStart_isRefused() {
        assertRefused(
                betweenAdaAndBob().end(START.minusDays(1)),
                "agreement ends before it starts: 2026-09-01 to 2026-08-31; swap the days");
        assertRefused(
                betweenAdaAndBob().reviewOn(START.minusDays(1)),
                "agreement is looked back on before it starts: 2026-08-31, start 2026-09-01; choose a later day");
    }

    @Test
    void build_onePersonTwice_isRefusedWithoutShowingWhat() {
        assertRefused(
                betweenAdaAndBob().putExpectations(ADA.person(), "secret-x").putExpectations(ADA.person(), "secret-y"),
                "agreement states something of one person twice; state it once");
    }

    @Test
    void toString_showsVersionAndPartiesAlone() {
        assertThat(withNothingOpen()).hasToString("PartnershipAgreement[version 1, [ada], [bob]]");
    }

    @Test
    void standardPolicy_isWhatIsSaidUnlessStated() {
        assertThat(STANDARD.charterFacets()).containsExactly(CharterFacet.values());
        assertThat(STANDARD.consensus()).containsExactly(ConsensusItem.values());
        assertThat(STANDARD.writtenRequired()).isEqualTo(WrittenForm.FORMAL_ONLY);
        assertThat(STANDARD.sharingBlocks()).isFalse();
    }

    private static void assertRefused(PartnershipAgreement.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void build_blankTexts_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> betweenAdaAndBob().purpose("\u00a0").build())
                .withMessage("agreement has a blank purpose; leave it out instead");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        betweenAdaAndBob().putExpectations(ADA.person(), " ").build())
                .withMessage("agreement has a blank expectation of `ada`; leave it out instead");
    }

    @Test
    void build_versionBeyondAMillion_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> betweenAdaAndBob().version(Integer.MAX_VALUE).build())
                .withMessage("agreement has version 2147483647, beyond 1000000; count revisions one by one");
    }
}
