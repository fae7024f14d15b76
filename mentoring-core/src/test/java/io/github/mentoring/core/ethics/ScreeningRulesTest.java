package io.github.mentoring.core.ethics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MatchingPolicy;
import io.github.mentoring.core.programme.MatchingPolicy.AttributeExclusion;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.InterculturalPair;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipPolicy;
import io.github.mentoring.core.relationship.Suggestions;
import io.github.mentoring.core.rule.Answer;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.Changeability;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Mode;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.Overlaid;
import io.github.mentoring.core.rule.Overlay;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.core.rule.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScreeningRulesTest {

    /** Written by hand, from the table of findings: code, severity and every bearer of a duty that it has here. */
    private static final String WEIGHTS = """
            ACCESS_BLANKET_REFUSAL VIOLATION MENTEE
            ACCESS_BLANKET_REFUSAL VIOLATION MENTOR
            ACCOUNT_FOR_CULTURE INFO MENTOR
            BOUNDARY_BREACH_OPEN VIOLATION PROGRAMME
            CHECK_GENUINE_AGREEMENT INFO MENTOR
            CONFLICT_DECLARED INFO BOTH
            CONFLICT_DECLARED INFO MENTEE
            CONFLICT_DECLARED INFO MENTOR
            CONFLICT_UNACKNOWLEDGED VIOLATION BOTH
            CONFLICT_UNACKNOWLEDGED VIOLATION MENTEE
            CONFLICT_UNACKNOWLEDGED VIOLATION MENTOR
            ETHICS_PERCEPTIONS_MAY_DIFFER INFO BOTH
            EVALUATIVE_DEPENDENCY WARNING MENTOR
            EXCLUSION_SOFTENED WARNING MENTEE
            MISCOMMUNICATION_LIKELIER INFO BOTH
            RISK_MEDIATION_BY_COMMITTEE ADVISORY PROGRAMME
            SUPERVISION_SUBSTITUTED VIOLATION PROGRAMME
            TRUST_MAY_TAKE_LONGER INFO BOTH
            """;

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final MentoringPolicy POLICY = MentoringPolicy.standard();
    private static final EthicsScreen STANDARD = EthicsScreen.under(POLICY);
    private static final PersonId ADA = PersonId.of("ada");
    private static final PersonId BOB = PersonId.of("bob");
    private static final Proposal PROPOSAL = Proposal.of(new MentorId(ADA), new MenteeId(BOB));
    private static final Fact.Flag ON_LEAVE = Fact.flag("mentor.onLeave");

    private static EthicsRegister register(UnaryOperator<EthicsRegister.Builder> more) {
        return more.apply(EthicsRegister.builder()
                        .add(Person.builder("ada").build())
                        .add(Person.builder("bob").build())
                        .add(Person.builder("cem").build()))
                .build();
    }

    private static List<String> all(UnaryOperator<EthicsRegister.Builder> more) {
        return texts(STANDARD.screen(register(more), PROPOSAL, DAY).findings());
    }

    private static List<String> texts(Findings findings) {
        return findings.all().stream().map(Finding::toString).toList();
    }

    private static EthicsScreen with(Rule... rules) {
        Rulebook standard = ScreeningRules.rulebook(POLICY);
        return EthicsScreen.by(
                standard.withFacts(ImmutableList.<Fact>builder()
                                .addAll(standard.facts())
                                .add(ON_LEAVE)
                                .build())
                        .withRules(ImmutableList.<Rule>builder()
                                .addAll(standard.rules())
                                .add(rules)
                                .build()),
                ImmutableMap.of("broken", reading -> {
                    throw new IllegalStateException("broken");
                }));
    }

    private static Rule own(Condition when) {
        return Rule.builder()
                .id(RuleId.of("OWN_RULE"))
                .source(new Source("House rules", "mentoring"))
                .duty(DutyBearer.PROGRAMME)
                .when(when)
                .build();
    }

    @Test
    void everyRule_weighsWhatTheTableOfFindingsSays() {
        Set<String> weights = new TreeSet<>();
        for (AttributeExclusion exclusion : AttributeExclusion.values()) {
            MentoringPolicy policy = MentoringPolicy.builder()
                    .matching(MatchingPolicy.builder()
                            .menteeAttributeExclusion(exclusion)
                            .build())
                    .build();
            ScreeningRules.rulebook(policy)
                    .rules()
                    .forEach(rule -> weights.add(rule.code() + " " + rule.severity() + " " + rule.duty()));
        }
        assertThat(weights).containsExactlyElementsOf(WEIGHTS.lines().toList());
    }

    @Test
    void rulebook_standard_hasTwentyRulesAndReadsNoProtectedTrait() {
        Rulebook rulebook = ScreeningRules.rulebook(POLICY);

        assertThat(rulebook.question()).isEqualTo(Question.SCREENING);
        assertThat(rulebook.rules()).hasSize(20);
        assertThat(rulebook.facts())
                .isEqualTo(ScreeningFacts.all())
                .noneMatch(fact -> fact.terms().change() == Changeability.PROTECTED);
    }

    @Test
    void floor_isThatNobodyMentorsWhoRefusesAGender() {
        assertThat(ScreeningRules.floor().rules())
                .singleElement()
                .satisfies(rule -> assertThat(ScreeningRules.rulebook(POLICY).rule(rule.id()))
                        .contains(rule));
    }

    @Test
    void facts_saidByOneSideAlone_areNotSeenByTheOther() {
        assertThat(ScreeningFacts.MENTEE_SEES_RISK.terms().visibleTo())
                .containsExactly(Audience.MENTEE, Audience.PROGRAMME);
        assertThat(ScreeningFacts.conflict(Side.MENTOR, ConflictKind.FAMILY)
                        .terms()
                        .visibleTo())
                .containsExactly(Audience.MENTOR, Audience.PROGRAMME);
        assertThat(ScreeningFacts.openBreach(BoundaryBreach.PERCEIVED_HARASSMENT)
                        .terms()
                        .visibleTo())
                .containsExactly(Audience.PROGRAMME);
    }

    @Test
    void facts_thatCannotRightlyChange_areFixed() {
        assertThat(ScreeningFacts.conflict(Side.MENTEE, ConflictKind.FAMILY)
                        .terms()
                        .change())
                .isEqualTo(Changeability.FIXED);
        assertThat(ScreeningFacts.acknowledged(Side.MENTEE, ConflictKind.FAMILY)
                        .terms()
                        .change())
                .isEqualTo(Changeability.CHANGEABLE);
        assertThat(ScreeningFacts.conflict(Side.MENTEE, ConflictKind.MONEY)
                        .terms()
                        .change())
                .isEqualTo(Changeability.CHANGEABLE);
        assertThat(ScreeningFacts.MENTOR_SEES_RISK.terms().change()).isEqualTo(Changeability.FIXED);
    }

    @Test
    @DisplayName("D-ETH-03 a conflict of one kind that both have is theirs together until both acknowledge it")
    void conflict_shared_isOfBoth() {
        ConflictOfInterest ofAda = ConflictOfInterest.of(ADA, BOB, ConflictKind.COMPETITION);
        ConflictOfInterest ofBob = ConflictOfInterest.of(BOB, ADA, ConflictKind.COMPETITION);
        String open = "CONFLICT_UNACKNOWLEDGED VIOLATION BOTH [ada, bob]";

        assertThat(all(each -> each.addConflicts(ofAda, ofBob))).containsExactly(open);
        assertThat(all(each -> each.addConflicts(ofAda.acknowledge(), ofBob))).containsExactly(open);
        assertThat(all(each -> each.addConflicts(ofAda.acknowledge(), ofBob.acknowledge())))
                .containsExactly("CONFLICT_DECLARED INFO BOTH [ada, bob]");
    }

    @Test
    void conflicts_ofOtherKinds_areEachOfWhoHasIt() {
        assertThat(all(each -> each.addConflicts(
                        ConflictOfInterest.of(ADA, BOB, ConflictKind.MONEY),
                        ConflictOfInterest.of(BOB, ADA, ConflictKind.FAMILY).acknowledge(),
                        ConflictOfInterest.of(ADA, PersonId.of("cem"), ConflictKind.FAMILY))))
                .containsExactly(
                        "CONFLICT_UNACKNOWLEDGED VIOLATION MENTOR [ada, bob]",
                        "CONFLICT_DECLARED INFO MENTEE [ada, bob]");
    }

    @Test
    @DisplayName("D-ETH-05 the line counts in a mentorship and from mentor to mentee alone")
    void line_upwardsOrUnderAnotherModel_isNoFinding() {
        EthicsRegister down = register(each -> each.addLines(ReportingLine.of(ADA, BOB, ReportingLine.Tie.SUPERVISES)));
        EthicsRegister up = register(each -> each.addLines(ReportingLine.of(BOB, ADA, ReportingLine.Tie.SUPERVISES)));

        assertThat(texts(STANDARD.screen(down, PROPOSAL, DAY).findings())).hasSize(2);
        assertThat(STANDARD.screen(up, PROPOSAL, DAY).findings()).isEqualTo(Findings.none());
        assertThat(STANDARD.screen(down, PROPOSAL.under(LearningModel.SUPERVISION), DAY)
                        .findings())
                .isEqualTo(Findings.none());
    }

    @ParameterizedTest
    @EnumSource(BoundaryBreach.class)
    @DisplayName("D-CONF-06…09, D-AMB-44 an open breach of any kind keeps the two apart, whoever mentors")
    void breach_open_refuses(BoundaryBreach kind) {
        EthicsRegister register = register(each -> each.addBreaches(new OpenBreach(BOB, ADA, kind)));
        Proposal reverse = Proposal.of(new MentorId(BOB), new MenteeId(ADA));

        assertThat(texts(STANDARD.screen(register, PROPOSAL, DAY).findings()))
                .containsExactly("BOUNDARY_BREACH_OPEN VIOLATION PROGRAMME [ada, bob]");
        assertThat(STANDARD.screen(register, reverse, DAY).isAdmissible()).isFalse();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "D-CUL-03, TRUST_MAY_TAKE_LONGER INFO BOTH",
        "D-CUL-04, MISCOMMUNICATION_LIKELIER INFO BOTH",
        "D-CUL-05, ETHICS_PERCEPTIONS_MAY_DIFFER INFO BOTH",
        "D-CUL-06, ACCOUNT_FOR_CULTURE INFO MENTOR",
        "D-CUL-07, CHECK_GENUINE_AGREEMENT INFO MENTOR",
    })
    void culture_noteOfEachRow_isGivenOnceAndNeverReported(String row, String note) {
        EthicsReport report = STANDARD.screen(intercultural(3, 0), PROPOSAL, DAY);

        assertThat(texts(report.findings())).hasSize(5).containsOnlyOnce(note + " [ada, bob]");
        assertThat(report.findings().reported()).as(row).isEmpty();
        assertThat(report.answer()).isEqualTo(new Answer.Decided(Outcome.CLEAR));
    }

    @Test
    @DisplayName("D-CUL-07 agreement to everything, three times or as configured")
    void culture_everythingAccepted_addsACheckFromTheThirdOn() {
        MentoringPolicy later = MentoringPolicy.builder()
                .relationship(
                        RelationshipPolicy.builder().agreementCheckAfter(4).build())
                .build();

        assertThat(hasCheck(3, 0, POLICY)).isTrue();
        assertThat(hasCheck(2, 0, POLICY)).isFalse();
        assertThat(hasCheck(9, 1, POLICY)).isFalse();
        assertThat(hasCheck(3, 0, later)).isFalse();
        assertThat(hasCheck(4, 0, later)).isTrue();
    }

    private static boolean hasCheck(int accepted, int declined, MentoringPolicy policy) {
        return EthicsScreen.under(policy)
                .screen(intercultural(accepted, declined), PROPOSAL, DAY)
                .findings()
                .has(RuleId.of("CHECK_GENUINE_AGREEMENT"));
    }

    private static EthicsRegister intercultural(int accepted, int declined) {
        return register(each -> each.addIntercultural(
                new InterculturalPair(new MentorId(ADA), new MenteeId(BOB), new Suggestions(accepted, declined))));
    }

    @Test
    @DisplayName("D-COM-15 each seat is screened alone; one that fails does not void the rest")
    void committee_oneBadSeat_leavesTheOthers() {
        EthicsRegister register =
                register(each -> each.addConflicts(ConflictOfInterest.of(ADA, BOB, ConflictKind.PERSONAL)));
        EthicsReport report = STANDARD.screen(
                register,
                Proposal.of(new Parties.Guided(
                        ImmutableSortedSet.of(new MentorId(ADA), MentorId.of("cem")),
                        ImmutableSortedSet.of(new MenteeId(BOB)))),
                DAY);

        assertThat(report.isAdmissible()).isFalse();
        assertThat(report.verdicts())
                .extracting(pair -> pair.mentor() + " " + pair.isAdmissible())
                .containsExactly("ada false", "cem true");
        assertThat(report.verdict(new MentorId(BOB), new MenteeId(ADA))).isEmpty();
    }

    @Test
    @DisplayName("D-ETH-02 findings are told by topic")
    void findings_ofATopic_areThoseOfItsRules() {
        EthicsReport report = STANDARD.screen(
                register(each -> each.addConflicts(ConflictOfInterest.of(ADA, BOB, ConflictKind.OTHER))),
                PROPOSAL,
                DAY);

        assertThat(report.findings(EthicsTopic.CONFLICT_OF_INTEREST)).isEqualTo(report.findings());
        assertThat(report.findings(EthicsTopic.ACCESS)).isEqualTo(Findings.none());
        assertThat(EthicsTopic.values())
                .extracting(Enum::name)
                .containsExactly(
                        "CONFIDENTIALITY",
                        "CONFLICT_OF_INTEREST",
                        "INTELLECTUAL_PROPERTY",
                        "POWER",
                        "UNREALISTIC_EXPECTATIONS",
                        "ACCESS");
        assertThat(EthicsTopic.of(RuleId.of("EXCLUSION_SOFTENED"))).contains(EthicsTopic.ACCESS);
        assertThat(EthicsTopic.of(RuleId.of("TRUST_MAY_TAKE_LONGER"))).isEmpty();
    }

    @Test
    void unknown_thatCouldRefuse_needsInformationAndIsNotAdmissible() {
        EthicsReport report = STANDARD.screen(
                register(each -> each.addStatements(Statement.about(
                        new MentorId(ADA),
                        new MenteeId(BOB),
                        ScreeningFacts.conflict(Side.MENTOR, ConflictKind.FAMILY)
                                .id(),
                        Given.withheld()))),
                PROPOSAL,
                DAY);

        assertThat(report.answer()).isEqualTo(new Answer.NeedsInformation(Outcome.CLEAR, Outcome.VIOLATION));
        assertThat(report.isAdmissible()).isFalse();
        assertThat(report.missing())
                .containsExactly(ScreeningFacts.conflict(Side.MENTOR, ConflictKind.FAMILY)
                        .id());
        assertThat(report).hasToString("EthicsReport[NEEDS_INFORMATION(CLEAR to VIOLATION), []]");
    }

    @Test
    void ownFact_ofOnePerson_isAskedByAnOwnRule() {
        EthicsScreen screen = with(own(ON_LEAVE.holds()));
        EthicsRegister register =
                register(each -> each.addStatements(Statement.about(new MentorId(ADA), ON_LEAVE.id(), Given.of(true))));

        assertThat(texts(screen.screen(register, PROPOSAL, DAY).findings()))
                .containsExactly("OWN_RULE VIOLATION PROGRAMME [ada, bob]");
        Verdict alone = screen.screen(register, new MentorId(ADA), DAY);
        assertThat(texts(alone.findings())).containsExactly("OWN_RULE VIOLATION PROGRAMME [ada]");
        assertThat(screen.screen(register, new MenteeId(ADA), DAY).findings()).isEqualTo(Findings.none());
    }

    @Test
    void ownPredicate_thatThrows_needsInformationInTheIndexToo() {
        EthicsScreen screen = with(own(Condition.own("broken", ON_LEAVE)));
        ScreeningIndex index = screen.index(
                register(each -> each),
                List.of(new MentorId(ADA)),
                List.of(new MenteeId(BOB)),
                MentoringFormat.DYAD,
                LearningModel.MENTORSHIP);

        assertThat(index.report(new MentorId(ADA), new MenteeId(BOB), DAY)
                        .verdicts()
                        .get(0)
                        .verdict()
                        .erring())
                .containsExactly(RuleId.of("OWN_RULE"));
        assertThat(index.admits(new MentorId(ADA), new MenteeId(BOB))).isFalse();
    }

    @Test
    void sameDepartment_isForInstitutionsToAsk() {
        EthicsScreen screen = with(own(ScreeningFacts.SAME_DEPARTMENT.holds()));
        List<Answer> answers = new ArrayList<>();
        for (String department : List.of("care", "sales", "")) {
            Person.Builder bob = Person.builder("bob");
            if (!department.isEmpty()) {
                bob.department(Department.of(department));
            }
            EthicsRegister register = EthicsRegister.builder()
                    .add(Person.builder("ada").department(Department.of("care")).build())
                    .add(bob.build())
                    .build();
            answers.add(screen.screen(register, PROPOSAL, DAY).answer());
        }
        assertThat(answers)
                .containsExactly(
                        new Answer.Decided(Outcome.VIOLATION),
                        new Answer.Decided(Outcome.CLEAR),
                        new Answer.NeedsInformation(Outcome.CLEAR, Outcome.VIOLATION));
    }

    @Test
    void remedies_ofAnEvaluatedPair_areAcknowledgementOrNoEvaluation() {
        EthicsRegister register =
                register(each -> each.addLines(ReportingLine.of(ADA, BOB, ReportingLine.Tie.EVALUATES)));

        assertThat(STANDARD.remedies(register, PROPOSAL, 9))
                .extracting(remedy -> remedy.changes().toString())
                .containsExactly("{mentor.evaluates=no}", "{mentee.acknowledgesLine=yes, mentor.acknowledgesLine=yes}");
    }

    @Test
    void remedies_ofAFamilyTie_isToAcknowledgeIt() {
        EthicsRegister register =
                register(each -> each.addConflicts(ConflictOfInterest.of(BOB, ADA, ConflictKind.FAMILY)));

        assertThat(STANDARD.remedies(register, PROPOSAL, 9))
                .extracting(remedy -> remedy.changes().toString())
                .containsExactly("{mentee.conflict.family.acknowledged=yes}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.remedies(
                        register,
                        Proposal.of(new Parties.Circle(ImmutableSortedSet.of(ADA, BOB), ImmutableSortedSet.of())),
                        9))
                .withMessage("proposal brings several pairs together: 2; ask about one of them");
    }

    @Test
    void remedies_asToldToOneSide_leaveOutTheOthersConflict() {
        EthicsRegister register =
                register(each -> each.addConflicts(ConflictOfInterest.of(BOB, ADA, ConflictKind.FAMILY))
                        .addLines(ReportingLine.of(ADA, BOB, ReportingLine.Tie.EVALUATES)));

        assertThat(STANDARD.remedies(register, PROPOSAL, 1, Audience.PROGRAMME))
                .isEqualTo(STANDARD.remedies(register, PROPOSAL, 1))
                .extracting(remedy -> remedy.changes().toString())
                .containsExactly("{mentee.conflict.family.acknowledged=yes, mentor.evaluates=no}");
        assertThat(STANDARD.remedies(register, PROPOSAL, 9, Audience.MENTOR))
                .extracting(remedy -> remedy.changes().toString())
                .containsExactly("{mentor.evaluates=no}", "{mentee.acknowledgesLine=yes, mentor.acknowledgesLine=yes}");
        assertThat(STANDARD.remedies(register, PROPOSAL, 9, Audience.OTHERS))
                .extracting(remedy -> remedy.changes().toString())
                .containsExactly("{}");
    }

    @Test
    void explanation_ofARiskThatTheMenteeSees_doesNotTellTheMentor() {
        EthicsRegister register = register(each -> each.addRisks(new PerceivedRisk(BOB, ADA)));

        assertThat(texts(STANDARD.explain(register, PROPOSAL, DAY, Audience.MENTEE)
                        .verdict()
                        .findings()))
                .containsExactly("RISK_MEDIATION_BY_COMMITTEE ADVISORY PROGRAMME [ada, bob]");
        Verdict told =
                STANDARD.explain(register, PROPOSAL, DAY, Audience.MENTOR).verdict();
        assertThat(told.findings()).isEqualTo(Findings.none());
        assertThat(told.answer()).hasToString("NOTED"); // which is as much as the mentor can infer
    }

    @Test
    void screen_byRulesThatDoNotSuit_isRefused() {
        Rulebook standard = ScreeningRules.rulebook(POLICY);
        Rulebook conduct =
                Rulebook.builder().question(Question.CONDUCT).version("house").build();
        Rulebook bare =
                Rulebook.builder().question(Question.SCREENING).version("house").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EthicsScreen.by(conduct))
                .withMessage("screening rulebook `house` is about something else: CONDUCT;"
                        + " start from the standard rules");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EthicsScreen.by(bare))
                .withMessage("screening rulebook `house` lacks facts that it will be told: "
                        + ScreeningFacts.all().stream().map(Fact::id).toList() + "; start from the standard facts");
        assertThat(EthicsScreen.by(standard).rulebook()).isEqualTo(standard);
    }

    @Test
    void screen_byRulesThatTakeAStandardFactForAnother_isRefused() {
        Fact.Flag sees = ScreeningFacts.MENTEE_SEES_RISK;
        for (Fact other : List.of(
                sees.with(Fact.Terms.of(Changeability.CHANGEABLE, Audience.values())),
                Fact.quantity("mentee.seesRisk", 0, 9))) {
            Rulebook house = Rulebook.builder()
                    .question(Question.SCREENING)
                    .version("house")
                    .addAllFacts(ScreeningFacts.all().stream()
                            .map(fact -> fact.equals(sees) ? other : fact)
                            .toList())
                    .addAllRules(ScreeningRules.floor().rules())
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> EthicsScreen.by(house))
                    .withMessage("screening rulebook `house` takes standard facts for something else:"
                            + " [mentee.seesRisk]; keep them as they are");
        }
    }

    @Test
    void screen_byRulesBelowTheFloor_isRefused() {
        Rulebook floor = ScreeningRules.floor();
        Rulebook lax = floor.withVersion("lax")
                .withRules(floor.rules().stream()
                        .map(rule -> rule.withMode(Mode.WARN))
                        .toList());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EthicsScreen.by(lax))
                .withMessage("screening rulebook `lax` goes below the standard floor: case {mentor.refusesAGender=yes}"
                        + " comes to NOTED, below the floor: VIOLATION; take back what makes it milder;"
                        + " rule `ACCESS_BLANKET_REFUSAL_OF_A_GENDER` of the floor does less with"
                        + " {mentor.refusesAGender=yes} than by the floor: it is overridden, does not apply, weighs less"
                        + " or has another effect; take back what makes it so");
        assertThat(EthicsScreen.by(floor).rulebook()).isEqualTo(floor);
    }

    @Test
    void overlaid_isLaidOnTheStandardRulesAboveTheirFloor() {
        Overlay same = Overlay.builder().version("house").build();
        assertThat(ScreeningRules.overlaid(POLICY, same).orElseThrow())
                .isEqualTo(ScreeningRules.rulebook(POLICY).withVersion("house"));
        Overlay bent = Overlay.builder()
                .version("bent")
                .warnOnly(RuleId.of("ACCESS_BLANKET_REFUSAL_OF_A_GENDER"))
                .build();
        assertThat(ScreeningRules.overlaid(POLICY, bent)).isInstanceOf(Overlaid.Refused.class);
    }

    @Test
    void factOfTheRegister_ofAnotherKindThanInTheRulebook_isRefusedByScreenAndIndexAlike() {
        EthicsScreen screen = with();
        EthicsRegister register = register(
                each -> each.addStatements(Statement.about(new MentorId(ADA), ON_LEAVE.id(), new Given.Amount(7))));
        String text = "ethics register states of fact `mentor.onLeave` what it cannot be by the rulebook;"
                + " state a value that it can have";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> screen.screen(register, PROPOSAL, DAY))
                .withMessage(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> screen.index(
                        register,
                        List.of(new MentorId(ADA)),
                        List.of(new MenteeId(BOB)),
                        MentoringFormat.DYAD,
                        LearningModel.MENTORSHIP))
                .withMessage(text);
        EthicsRegister open = register(
                each -> each.addStatements(Statement.about(new MentorId(ADA), ON_LEAVE.id(), Given.withheld())));
        assertThat(screen.screen(open, PROPOSAL, DAY).isAdmissible()).isTrue();
    }

    @Test
    void groupsUnderAFactThatIsNoYesOrNo_areRefused() {
        Fact.Quantity floors = Fact.quantity("pair.floorsApart", 0, 9);
        Rulebook standard = ScreeningRules.rulebook(POLICY);
        EthicsScreen screen = EthicsScreen.by(standard.withFacts(ImmutableList.<Fact>builder()
                .addAll(standard.facts())
                .add(floors)
                .build()));
        EthicsRegister register = register(each -> each.addAffiliations(new Affiliation(ADA, floors.id(), "third")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> screen.screen(register, PROPOSAL, DAY))
                .withMessage("ethics register has groups under fact `pair.floorsApart`,"
                        + " which is no yes or no by the rulebook; choose one that is");
    }

    @Test
    void factOfTheRegister_thatTheRulebookDoesNotKnow_isRefused() {
        EthicsRegister register =
                register(each -> each.addStatements(Statement.about(new MentorId(ADA), ON_LEAVE.id(), Given.of(true))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.screen(register, PROPOSAL, DAY))
                .withMessage("ethics register states fact `mentor.onLeave`, which is not in the rulebook;"
                        + " add the fact there or leave it out here");
    }

    @Test
    void strangers_areRefused() {
        EthicsRegister register = register(each -> each);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.screen(register, Proposal.of(MentorId.of("eve"), new MenteeId(BOB)), DAY))
                .withMessage("person `eve` is not in the ethics register; add the person first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.screen(register, MentorId.of("eve"), DAY))
                .withMessage("person `eve` is not in the ethics register; add the person first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.caseOf(
                        new MentorId(ADA), new MenteeId(ADA), MentoringFormat.DYAD, LearningModel.MENTORSHIP))
                .withMessage("person `ada` is screened with themselves; name two people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.index(
                        register,
                        List.of(new MentorId(ADA), new MentorId(ADA)),
                        List.of(),
                        MentoringFormat.DYAD,
                        LearningModel.MENTORSHIP))
                .withMessage("index names mentor `ada` twice; name each once");
    }

    @Test
    void index_asksAboutOthers_isRefused() {
        ScreeningIndex index = STANDARD.index(
                register(each -> each),
                List.of(new MentorId(ADA)),
                List.of(new MenteeId(ADA), new MenteeId(BOB)),
                MentoringFormat.DYAD,
                LearningModel.MENTORSHIP);

        assertThat(index.admits(new MentorId(ADA), new MenteeId(ADA))).isFalse();
        assertThat(index.refusedPairs()).isEqualTo(1);
        assertThat(index).hasToString("ScreeningIndex[mentors 1, mentees 2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.admits(new MentorId(BOB), new MenteeId(BOB)))
                .withMessage("mentor `bob` is not in the index; make one with all who may come together");
    }

    @Test
    @Timeout(20)
    void index_rulesAskForManySharedFacts_admitsWhomTheScreenAdmits() {
        int facts = 24; // three to the power of which nobody can go through
        PersonId cem = PersonId.of("cem");
        List<Affiliation> affiliations = new ArrayList<>();
        Overlay.Builder overlay = Overlay.builder().version("house");
        List<Condition> shared = new ArrayList<>();
        for (int at = 0; at < facts; at++) {
            Fact.Flag fact = Fact.flag("pair.sameGroup" + at);
            overlay.addFacts(fact);
            shared.add(fact.holds());
            affiliations.add(new Affiliation(ADA, fact.id(), "x"));
            affiliations.add(new Affiliation(BOB, fact.id(), "x"));
            affiliations.add(new Affiliation(cem, fact.id(), at == 7 ? "y" : "x"));
        }
        overlay.addRules(Rule.builder()
                .id(RuleId.of("ALL_GROUPS"))
                .source(new Source("House rules", "an example"))
                .duty(DutyBearer.PROGRAMME)
                .when(Condition.allOf(shared.toArray(Condition[]::new)))
                .build());
        ScreeningIndex index = EthicsScreen.by(ScreeningRules.overlaid(MentoringPolicy.standard(), overlay.build())
                        .orElseThrow())
                .index(
                        register(each -> each.addAllAffiliations(affiliations)),
                        List.of(new MentorId(ADA)),
                        List.of(new MenteeId(BOB), new MenteeId(cem)),
                        MentoringFormat.DYAD,
                        LearningModel.MENTORSHIP);
        assertThat(index.admits(0, 0)).isFalse();
        assertThat(index.admits(0, 1)).isTrue();
        assertThat(index.refusedPairs()).isEqualTo(1);
    }
}
