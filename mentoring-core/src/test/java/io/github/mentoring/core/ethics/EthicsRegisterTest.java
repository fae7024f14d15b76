package io.github.mentoring.core.ethics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.EthicsIssue;
import io.github.mentoring.core.conduct.IssueLog;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.InterculturalPair;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.Suggestions;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Overlay;
import io.github.mentoring.core.rule.Rule;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EthicsRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final PersonId ADA = PersonId.of("ada");
    private static final PersonId BOB = PersonId.of("bob");
    private static final PersonId EVE = PersonId.of("eve");
    private static final FactId OWN = FactId.of("pair.sameTeam");

    private static EthicsRegister.Builder register() {
        return EthicsRegister.builder()
                .add(Person.builder("ada")
                        .department(Department.of("care"))
                        .mentor(MentorRole.builder()
                                .addAttributeExclusions(AttributeValue.of(PersonalAttribute.GENDER, "any"))
                                .build())
                        .build())
                .add(Person.builder("bob").build());
    }

    private static void assertRefused(UnaryOperator<EthicsRegister.Builder> more, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.apply(register()).build())
                .withMessage(message);
    }

    @Test
    void register_peopleWhoAreNotThere_areRefused() {
        String message = "person `eve` is not in the ethics register; add the person first";

        assertRefused(each -> each.addConflicts(ConflictOfInterest.of(ADA, EVE, ConflictKind.FAMILY)), message);
        assertRefused(each -> each.addLines(ReportingLine.of(EVE, ADA, ReportingLine.Tie.EVALUATES)), message);
        assertRefused(each -> each.addRisks(new PerceivedRisk(ADA, EVE)), message);
        assertRefused(each -> each.addBreaches(new OpenBreach(ADA, EVE, BoundaryBreach.PATIENT_SAFETY)), message);
        assertRefused(each -> each.requiresSupervision(EVE), message);
        assertRefused(each -> each.addAffiliations(new Affiliation(EVE, OWN, "red")), message);
        assertRefused(each -> each.addStatements(Statement.about(new MenteeId(EVE), OWN, Given.unknown())), message);
        assertRefused(
                each -> each.addIntercultural(
                        new InterculturalPair(new MentorId(EVE), new MenteeId(ADA), new Suggestions(0, 0))),
                message);
    }

    @Test
    void register_personUnderAnotherId_isRefused() {
        assertRefused(
                each -> each.putPeople(EVE, Person.builder("cem").build()),
                "person `cem` is registered as `eve`; use the person's own id");
        assertRefused(
                each -> each.add(Person.builder("bob").build()),
                "ethics register names one person twice; name each person once");
    }

    @Test
    void register_sameThingDeclaredInTwoWays_isRefused() {
        ConflictOfInterest conflict = ConflictOfInterest.of(ADA, BOB, ConflictKind.FAMILY);
        assertRefused(
                each -> each.addConflicts(conflict, conflict.acknowledge()),
                "conflict of interest of `ada` against `bob` is declared twice, differently: FAMILY; declare it once");
        assertRefused(
                each -> each.addLines(
                        ReportingLine.of(ADA, BOB, ReportingLine.Tie.EVALUATES),
                        ReportingLine.of(ADA, BOB, ReportingLine.Tie.SUPERVISES)),
                "reporting line from `ada` to `bob` is declared twice, differently; declare it once with all its ties");
        assertRefused(
                each -> each.addIntercultural(
                        new InterculturalPair(new MentorId(ADA), new MenteeId(BOB), new Suggestions(0, 0)),
                        new InterculturalPair(new MentorId(ADA), new MenteeId(BOB), new Suggestions(0, 1))),
                "intercultural pair of mentor `ada` and mentee `bob` is declared twice, with other suggestions;"
                        + " declare it once");
        assertRefused(
                each -> each.addAffiliations(new Affiliation(ADA, OWN, "red"), new Affiliation(ADA, OWN, "blue")),
                "person `ada` has two groups under fact `pair.sameTeam`; give one, or use another fact for the other");
        assertRefused(
                each -> each.addStatements(
                        Statement.about(new MentorId(ADA), OWN, Given.of(true)),
                        Statement.about(new MentorId(ADA), OWN, Given.of(false))),
                "fact `pair.sameTeam` is stated twice, differently, of the same people; state it once");
    }

    @Test
    void register_sameThingDeclaredTwiceAlike_isThereOnce() {
        ConflictOfInterest conflict = ConflictOfInterest.of(ADA, BOB, ConflictKind.FAMILY);

        assertThat(register().addConflicts(conflict, conflict).build().conflicts())
                .containsExactly(conflict);
    }

    @Test
    void statement_againstWhatIsOnRecord_isRefused() {
        FactId family =
                ScreeningFacts.conflict(Side.MENTOR, ConflictKind.FAMILY).id();
        FactId refuses = ScreeningFacts.MENTOR_REFUSES_A_GENDER.id();
        String message = "fact `%s` is stated of people of whom it is on record already; take out one of the two";
        Statement unknown = Statement.about(new MentorId(ADA), new MenteeId(BOB), family, Given.unknown());

        assertRefused(
                each -> each.addConflicts(ConflictOfInterest.of(ADA, BOB, ConflictKind.FAMILY))
                        .addStatements(unknown),
                message.formatted(family));
        assertRefused(
                each -> each.addStatements(Statement.about(new MentorId(ADA), refuses, Given.unknown())),
                message.formatted(refuses));
        assertRefused(
                each -> each.addStatements(
                        Statement.about(new MentorId(ADA), new MenteeId(BOB), refuses, Given.unknown())),
                message.formatted(refuses));
        assertRefused(
                each -> each.addStatements(
                        Statement.about(new MentorId(ADA), ScreeningFacts.SAME_DEPARTMENT.id(), Given.withheld())),
                message.formatted("pair.sameDepartment"));
        assertThat(register().addStatements(unknown).build().statements()).containsExactly(unknown);
    }

    @Test
    void statement_whereItDoesNotBelong_isRefused() {
        FactId refuses = ScreeningFacts.MENTEE_REFUSES.id();
        assertRefused(
                each -> each.addStatements(
                        Statement.about(new MentorId(ADA), ScreeningFacts.FORMAT.id(), Given.unknown())),
                "fact `proposal.format` comes with the proposal; state it there");
        assertRefused(
                each -> each.addStatements(Statement.about(new MenteeId(BOB), refuses, Given.of(true))),
                "fact `mentee.refuses` is drawn from what is declared; declare it, or state that it is not known");
        assertRefused(
                each -> each.addStatements(Statement.about(new MentorId(BOB), refuses, Given.unknown())),
                "fact `mentee.refuses` is stated of a mentor alone, of whom it says nothing; state it of the other side");
        assertRefused(
                each -> each.addStatements(
                        Statement.about(new MentorId(ADA), OWN, Given.unknown()),
                        Statement.about(new MenteeId(BOB), OWN, Given.unknown())),
                "fact `pair.sameTeam` is stated both of a mentor and of a mentee alone; state it on one side, or of the"
                        + " two together");
        assertRefused(
                each -> each.addAffiliations(new Affiliation(ADA, ScreeningFacts.INTERCULTURAL.id(), "red")),
                "affiliation of `ada` is under fact `pair.intercultural`, which has a meaning already; choose a name of"
                        + " your own");
    }

    @Test
    void statementOfTwo_goesBeforeThatOfOne() {
        EthicsRegister register = register()
                .addStatements(
                        Statement.about(new MentorId(ADA), OWN, Given.unknown()),
                        Statement.about(new MentorId(ADA), new MenteeId(BOB), OWN, Given.of(true)))
                .build();

        assertThat(register.caseOf(new MentorId(ADA), new MenteeId(BOB), MentoringFormat.DYAD, LearningModel.MENTORSHIP)
                        .facts())
                .containsEntry(OWN, Given.of(true));
        assertThat(register.caseOf(new MentorId(ADA)).facts()).containsEntry(OWN, Given.unknown());
    }

    @Test
    void affiliations_toOneGroupOrTwo_tellThemApart() {
        EthicsRegister alike = register()
                .addAffiliations(new Affiliation(ADA, OWN, "red"), new Affiliation(BOB, OWN, "red"))
                .build();
        EthicsRegister apart = register()
                .addAffiliations(new Affiliation(ADA, OWN, "red"), new Affiliation(BOB, OWN, "blue"))
                .build();
        EthicsRegister alone =
                register().addAffiliations(new Affiliation(ADA, OWN, "red")).build();

        assertThat(factsOf(alike)).containsEntry(OWN, Given.of(true));
        assertThat(factsOf(apart)).containsEntry(OWN, Given.of(false));
        assertThat(factsOf(alone)).doesNotContainKey(OWN);
    }

    @Test
    void affiliationOfOneAlone_meansNoCommonGroup_unlessItIsStatedThatItIsNotKnown() {
        EthicsScreen screen = EthicsScreen.by(Overlay.builder()
                .version("house")
                .addFacts(Fact.flag(OWN.name()))
                .addRules(Rule.builder()
                        .id(RuleId.of("SAME_GROUP"))
                        .source(new Source("House rules", "groups"))
                        .severity(Severity.VIOLATION)
                        .duty(DutyBearer.PROGRAMME)
                        .when(new Condition.Holds(OWN))
                        .build())
                .build()
                .on(ScreeningRules.rulebook(MentoringPolicy.standard()), ScreeningRules.floor())
                .orElseThrow());
        EthicsRegister.Builder register = register().addAffiliations(new Affiliation(ADA, OWN, "red"));
        Proposal pair = Proposal.of(new MentorId(BOB), new MenteeId(ADA));

        assertThat(screen.screen(register.build(), pair, DAY).answer()).hasToString("CLEAR");
        register.addStatements(Statement.about(new MentorId(BOB), OWN, Given.unknown()));
        EthicsReport open = screen.screen(register.build(), pair, DAY);
        assertThat(open.answer()).hasToString("NEEDS_INFORMATION(CLEAR to VIOLATION)");
        assertThat(open.missing()).containsExactly(OWN);
    }

    private static java.util.Map<FactId, Given> factsOf(EthicsRegister register) {
        return register.caseOf(new MentorId(ADA), new MenteeId(BOB), MentoringFormat.DYAD, LearningModel.MENTORSHIP)
                .facts();
    }

    @Test
    void register_supervisionInAnotherOrder_isTheSame() {
        ImmutableSortedSet<LearningModel> backwards = ImmutableSortedSet.<LearningModel>reverseOrder()
                .add(LearningModel.MENTORSHIP, LearningModel.SUPERVISION)
                .build();
        EthicsRegister register = register().putSupervision(BOB, backwards).build();

        assertThat(register.supervision().get(BOB))
                .containsExactly(LearningModel.MENTORSHIP, LearningModel.SUPERVISION);
        assertThat(register)
                .hasToString("EthicsRegister[people 2, conflicts 0, lines 0, risks 0, breaches 0]")
                .isEqualTo(register()
                        .requiresSupervision(BOB, LearningModel.SUPERVISION, LearningModel.MENTORSHIP)
                        .build());
    }

    @Test
    void values_withOnePersonOnBothSides_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConflictOfInterest.of(ADA, ADA, ConflictKind.FAMILY))
                .withMessage("conflict of interest has `ada` on both sides; name two people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingLine.of(ADA, ADA, ReportingLine.Tie.EVALUATES))
                .withMessage("reporting line has `ada` at both ends; name two people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PerceivedRisk(ADA, ADA))
                .withMessage("perceived risk has `ada` on both sides; name two people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenBreach(ADA, ADA, BoundaryBreach.PATIENT_SAFETY))
                .withMessage("open breach has `ada` on both sides; name two people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statement.about(new MentorId(ADA), new MenteeId(ADA), OWN, Given.unknown()))
                .withMessage("statement on fact `pair.sameTeam` has the same person as mentor and as mentee;"
                        + " name two people");
    }

    @Test
    void values_thatSayTooLittleOrTooMuch_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingLine.of(ADA, BOB))
                .withMessage("reporting line from `ada` to `bob` has no tie; say whether one supervises or evaluates"
                        + " the other");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportingLine.builder()
                        .senior(ADA)
                        .junior(BOB)
                        .addTies(ReportingLine.Tie.EVALUATES)
                        .addAcknowledgedBy(EVE)
                        .build())
                .withMessage("reporting line from `ada` to `bob` is acknowledged by others: [eve]; keep to the two");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Statement.builder().fact(OWN).value(Given.unknown()).build())
                .withMessage("statement on fact `pair.sameTeam` is about nobody; name a mentor, a mentee or both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Affiliation(ADA, OWN, " "))
                .withMessage("group of an affiliation must not be blank; give it a character that can be seen");
    }

    @Test
    void proposal_ofTheWrongKind_isRefused() {
        Proposal pair = Proposal.of(new MentorId(ADA), new MenteeId(BOB));
        Parties.Circle circle = new Parties.Circle(ImmutableSortedSet.of(ADA), ImmutableSortedSet.of(BOB));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> pair.in(MentoringFormat.PEER_GROUP))
                .withMessage("proposal has the format PEER_GROUP for parties of another kind;"
                        + " choose a format with mentors, not of peers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proposal(circle, MentoringFormat.DYAD, LearningModel.MENTORSHIP))
                .withMessage("proposal has the format DYAD for parties of another kind; choose a format of peers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proposal.of(circle))
                .withMessage("proposal has one peer alone: `ada`; name at least two peers");
    }

    @Test
    void report_withoutOrWithTwoVerdicts_isRefused() {
        EthicsReport report = EthicsScreen.under(MentoringPolicy.standard())
                .screen(register().build(), Proposal.of(new MentorId(BOB), new MenteeId(ADA)), DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EthicsReport(ImmutableList.of()))
                .withMessage("ethics report has no verdict; screen at least one pair");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EthicsReport(ImmutableList.of(
                        report.verdicts().get(0), report.verdicts().get(0))))
                .withMessage("ethics report has two verdicts on mentor `bob` and mentee `ada`; keep one");
    }

    @Test
    @DisplayName("D-ETH-01 every issue stays open until the programme has assessed it")
    void issue_staysOpenUntilAssessed() {
        EthicsRegister register = register()
                .addConflicts(ConflictOfInterest.of(BOB, ADA, ConflictKind.FAMILY))
                .build();
        Findings findings = EthicsScreen.under(MentoringPolicy.standard())
                .screen(register, Proposal.of(new MentorId(BOB), new MenteeId(ADA)), DAY)
                .findings();
        IssueLog log = IssueLog.empty().raise(findings, DAY).raise(findings, DAY.plusDays(1));

        assertThat(log.open()).containsExactly(EthicsIssue.of(findings.all().first(), DAY));
        assertThat(EthicsIssue.ASSESSED_BY).hasToString("PROGRAMME");
        assertThat(log.open().first())
                .hasToString("EthicsIssue[" + findings.all().first() + " of 2026-09-01, open]");
        IssueLog assessed = log.assess(findings.all().first(), DAY.plusDays(2));
        assertThat(assessed.open()).isEmpty();
        assertThat(assessed.issues().first().toString()).endsWith(" of 2026-09-01, assessed 2026-09-03]");
        assertThat(assessed.issues()).singleElement().matches(issue -> !issue.isOpen());
        assertThat(assessed.raise(findings, DAY.plusDays(3)).open()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessed.assess(findings.all().first(), DAY))
                .withMessage("no issue under rule `CONFLICT_UNACKNOWLEDGED` is open with this finding; raise it first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.assess(findings.all().first(), DAY.minusDays(1)))
                .withMessage("issue under rule `CONFLICT_UNACKNOWLEDGED` is assessed on 2026-08-31, before it came up:"
                        + " 2026-09-01; swap the days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IssueLog(ImmutableSortedSet.of(
                        EthicsIssue.of(findings.all().first(), DAY),
                        EthicsIssue.of(findings.all().first(), DAY.plusDays(1)))))
                .withMessage("issue under rule `CONFLICT_UNACKNOWLEDGED` is open twice; keep the earlier one");
    }
}
