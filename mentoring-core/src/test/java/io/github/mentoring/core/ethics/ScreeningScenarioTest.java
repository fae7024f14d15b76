package io.github.mentoring.core.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.CoachingTechnique;
import io.github.mentoring.core.learning.LearningArrangement;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.MentoringDomain;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.programme.ConductPolicy;
import io.github.mentoring.core.programme.MatchingPolicy;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The scenarios about what is screened before people mentor each other. */
class ScreeningScenarioTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final EthicsScreen STANDARD = EthicsScreen.under(MentoringPolicy.standard());
    private static final MentorId M1 = MentorId.of("m1");
    private static final MentorId M2 = MentorId.of("m2");
    private static final MenteeId E1 = MenteeId.of("e1");
    private static final MenteeId E2 = MenteeId.of("e2");

    private static EthicsRegister register(UnaryOperator<EthicsRegister.Builder> more) {
        return more.apply(EthicsRegister.builder()
                        .add(Person.builder("m1").build())
                        .add(Person.builder("m2").build())
                        .add(Person.builder("e1").build())
                        .add(Person.builder("e2").build()))
                .build();
    }

    private static EthicsReport screen(UnaryOperator<EthicsRegister.Builder> more) {
        return STANDARD.screen(register(more), Proposal.of(M1, E1), DAY);
    }

    private static List<String> reported(EthicsReport report) {
        return texts(report.findings().reported());
    }

    private static List<String> texts(Iterable<Finding> findings) {
        return ImmutableList.copyOf(findings).stream().map(Finding::toString).toList();
    }

    // S-16

    private static final Person TRAINEE = Person.builder("t").level(Level.of(3)).build();

    private static Findings supervisionOf(LearningArrangement... arranged) {
        EthicsRegister register = EthicsRegister.builder()
                .add(TRAINEE)
                .requiresSupervision(TRAINEE.id(), ImmutableList.copyOf(arranged))
                .build();
        return Stream.concat(
                        STANDARD.screen(register, TRAINEE.asMentee(), DAY).findings().all().stream(),
                        Stream.of(arranged).flatMap(each -> each.findings().all().stream()))
                .collect(Findings.toFindings());
    }

    private static LearningArrangement.Builder arrange(LearningModel model, String guide, int level) {
        return LearningArrangement.builder(model)
                .guide(Person.builder(guide).level(Level.of(level)).build())
                .learner(TRAINEE);
    }

    @Test
    void s16_mentoringOrCoachingInPlaceOfSupervision_isFoundOnce() {
        LearningArrangement mentoring =
                arrange(LearningModel.MENTORSHIP, "m1", 6).build();
        LearningArrangement coaching = arrange(LearningModel.COACHING, "m2", 6).build();
        String found = "SUPERVISION_SUBSTITUTED VIOLATION PROGRAMME [t]";

        assertThat(texts(supervisionOf(mentoring).all())).containsExactly(found);
        assertThat(texts(supervisionOf(coaching).all())).containsExactly(found);
        assertThat(texts(supervisionOf(mentoring, coaching).all())).containsExactly(found);
    }

    @Test
    void s16_supervisionByQualifiedPerson_leavesRoomForMentoring() {
        PersonId senior = PersonId.of("s");
        LearningArrangement mentoring =
                arrange(LearningModel.MENTORSHIP, "m1", 6).build();
        LearningArrangement supervision = arrange(LearningModel.SUPERVISION, "s", 6)
                .addCredentialed(senior)
                .addTechniques(CoachingTechnique.QUESTIONING)
                .build();

        assertThat(supervisionOf(supervision, mentoring)).isEqualTo(Findings.none());
        assertThat(supervision.model()).isEqualTo(LearningModel.SUPERVISION);
    }

    @Test
    void s16_supervisionByUnqualifiedPerson_isFoundAsThat() {
        LearningArrangement uncredentialed =
                arrange(LearningModel.SUPERVISION, "s", 6).build();
        LearningArrangement equal = arrange(LearningModel.SUPERVISION, "s", 3)
                .addCredentialed(PersonId.of("s"))
                .build();

        assertThat(texts(supervisionOf(uncredentialed).all()))
                .containsExactly("SUPERVISOR_UNQUALIFIED VIOLATION PROGRAMME [s]");
        assertThat(texts(supervisionOf(equal).all())).containsExactly("SUPERVISOR_UNQUALIFIED VIOLATION PROGRAMME [s]");
    }

    @Test
    void s16_proposalToSupervise_isNotRefusedForTheLackOfSupervision() {
        EthicsRegister register = register(each -> each.requiresSupervision(E1.person(), LearningModel.MENTORSHIP));
        Proposal proposal = Proposal.of(M1, E1);

        assertThat(STANDARD.screen(register, proposal, DAY).isAdmissible()).isFalse();
        assertThat(STANDARD.screen(register, proposal.under(LearningModel.SUPERVISION), DAY)
                        .isAdmissible())
                .isTrue();
    }

    // S-18

    private static EthicsRegister.Builder evaluated(EthicsRegister.Builder register, PersonId... acknowledged) {
        return register.addLines(ReportingLine.builder()
                .senior(M1.person())
                .junior(E1.person())
                .addTies(ReportingLine.Tie.EVALUATES)
                .addAcknowledgedBy(acknowledged)
                .build());
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true"})
    void s18_evaluation_unlessBothAcknowledge_isRefused(boolean mentor, boolean mentee) {
        PersonId[] acknowledged = Stream.of(M1.person(), E1.person())
                .filter(person -> person.equals(M1.person()) ? mentor : mentee)
                .toArray(PersonId[]::new);
        EthicsReport report = screen(register -> evaluated(register, acknowledged));

        assertThat(reported(report))
                .containsExactly(
                        "CONFLICT_UNACKNOWLEDGED VIOLATION BOTH [e1, m1]",
                        "EVALUATIVE_DEPENDENCY WARNING MENTOR [e1, m1]");
        assertThat(report.isAdmissible()).isFalse();
    }

    @Test
    void s18_evaluation_acknowledgedByBoth_isAWarning() {
        EthicsReport report = screen(register -> evaluated(register, M1.person(), E1.person()));

        assertThat(reported(report)).containsExactly("EVALUATIVE_DEPENDENCY WARNING MENTOR [e1, m1]");
        assertThat(report.isAdmissible()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ConflictOfInterest.Basis.class)
    void s18_conflictOfTheMentor_untilAcknowledged_isRefused(ConflictOfInterest.Basis basis) {
        ConflictOfInterest conflict = ConflictOfInterest.builder()
                .holder(M1.person())
                .other(E1.person())
                .kind(ConflictKind.SENSITIVE_FIELD)
                .basis(basis)
                .build();
        EthicsReport open = screen(register -> register.addConflicts(conflict));
        EthicsReport acknowledged = screen(register -> register.addConflicts(conflict.acknowledge()));

        assertThat(reported(open)).containsExactly("CONFLICT_UNACKNOWLEDGED VIOLATION MENTOR [e1, m1]");
        assertThat(open.isAdmissible()).isFalse();
        assertThat(reported(acknowledged)).isEmpty();
        assertThat(texts(acknowledged.findings().all())).containsExactly("CONFLICT_DECLARED INFO MENTOR [e1, m1]");
        assertThat(acknowledged.isAdmissible()).isTrue();
    }

    @Test
    void s18_nothingOnRecord_isNoFinding() {
        EthicsReport report = screen(register -> register);

        assertThat(report.findings()).isEqualTo(Findings.none());
        assertThat(report.isAdmissible()).isTrue();
    }

    @Test
    void s18_policyThatWarns_admits() {
        EthicsScreen warning = EthicsScreen.under(MentoringPolicy.builder()
                .conduct(ConductPolicy.builder()
                        .unacknowledgedConflict(Severity.WARNING)
                        .build())
                .build());
        EthicsReport report = warning.screen(register(each -> evaluated(each)), Proposal.of(M1, E1), DAY);

        assertThat(reported(report))
                .containsExactly(
                        "CONFLICT_UNACKNOWLEDGED WARNING BOTH [e1, m1]",
                        "EVALUATIVE_DEPENDENCY WARNING MENTOR [e1, m1]");
        assertThat(report.isAdmissible()).isTrue();
    }

    // S-19

    private static Person mentor(MentorRole.Builder role) {
        return Person.builder("m1").mentor(role.build()).build();
    }

    private static Person refusing(PersonalAttribute attribute, String value) {
        return mentor(MentorRole.builder().addAttributeExclusions(AttributeValue.of(attribute, value)));
    }

    private static EthicsRegister people(Person... people) {
        return EthicsRegister.builder().addAll(List.of(people)).build();
    }

    private static final Person WOMAN =
            Person.builder("e1").background(PersonalAttribute.GENDER, "woman").build();
    private static final Person MAN =
            Person.builder("e2").background(PersonalAttribute.GENDER, "man").build();

    @Test
    void s19_mentorWhoExcludesWomen_hasNoEdgeToAnybody() {
        Person m1 = Person.builder("m1")
                .background(PersonalAttribute.GENDER, "man")
                .mentor(MentorRole.builder()
                        .addAttributeExclusions(AttributeValue.of(PersonalAttribute.GENDER, "woman"))
                        .build())
                .build();
        Person m2 = Person.builder("m2").mentor(MentorRole.ofSeats(2)).build();
        EthicsRegister register = people(m1, m2, WOMAN, MAN);
        ScreeningIndex index = STANDARD.index(
                register, List.of(M1, M2), List.of(E1, E2), MentoringFormat.DYAD, LearningModel.MENTORSHIP);

        assertThat(texts(STANDARD.screen(register, M1, DAY).findings().all()))
                .containsExactly("ACCESS_BLANKET_REFUSAL VIOLATION MENTOR [m1]");
        assertThat(index.admits(M1, E1)).isFalse();
        assertThat(index.admits(M1, E2)).isFalse();
        assertThat(index.admits(M2, E1)).isTrue();
        assertThat(index.admits(M2, E2)).isTrue();
        assertThat(reported(index.report(M1, E2, DAY))).containsExactly("ACCESS_BLANKET_REFUSAL VIOLATION MENTOR [m1]");
    }

    @Test
    void s19_exclusionWithdrawn_isNoFinding() {
        EthicsRegister register = people(mentor(MentorRole.builder()), WOMAN, MAN);

        assertThat(STANDARD.screen(register, Proposal.of(M1, E1), DAY).findings())
                .isEqualTo(Findings.none());
        assertThat(STANDARD.screen(register, Proposal.of(M1, E2), DAY).findings())
                .isEqualTo(Findings.none());
    }

    @ParameterizedTest
    @CsvSource({"gender, man", "gender identity, trans", "religious background, any", "ethnicity, any", "dialect, any"})
    void s19_anyAttribute_isTheSameFinding(String attribute, String value) {
        EthicsRegister register = people(refusing(PersonalAttribute.of(attribute), value), WOMAN);
        EthicsReport report = STANDARD.screen(register, Proposal.of(M1, E1), DAY);

        assertThat(reported(report)).containsExactly("ACCESS_BLANKET_REFUSAL VIOLATION MENTOR [m1]");
        assertThat(report.isAdmissible()).isFalse();
    }

    @Test
    void s19_offeringOneFieldOrDecliningOnePerson_isNoFinding() {
        Person addictions = mentor(MentorRole.builder().addOfferedDomains(MentoringDomain.of("addictions")));
        Person declining = Person.builder("m2").addExclusions(E1.person()).build();
        EthicsRegister register = people(addictions, declining, WOMAN);

        assertThat(STANDARD.screen(register, Proposal.of(M1, E1), DAY).findings())
                .isEqualTo(Findings.none());
        assertThat(STANDARD.screen(register, Proposal.of(M2, E1), DAY).findings())
                .isEqualTo(Findings.none());
    }

    @Test
    void s19_softPreferenceOfAMentee_isNoFinding() {
        Person mentee = Person.builder("e1")
                .mentee(MenteeRole.builder()
                        .addAttributePreferences(AttributeValue.of(PersonalAttribute.GENDER, "woman"))
                        .build())
                .build();

        assertThat(STANDARD.screen(people(mentor(MentorRole.builder()), mentee), Proposal.of(M1, E1), DAY)
                        .findings())
                .isEqualTo(Findings.none());
    }

    @ParameterizedTest
    @CsvSource({
        "SOFTEN, EXCLUSION_SOFTENED WARNING MENTEE [e1], true",
        "REJECT, ACCESS_BLANKET_REFUSAL VIOLATION MENTEE [e1], false",
        "ALLOW, , true"
    })
    void s19_hardExclusionOfAMentee_isForThePolicyToSay(
            MatchingPolicy.AttributeExclusion exclusion, String finding, boolean admissible) {
        Person mentee = Person.builder("e1")
                .mentee(MenteeRole.builder()
                        .addAttributeExclusions(AttributeValue.of(PersonalAttribute.GENDER, "man"))
                        .build())
                .build();
        EthicsScreen screen = EthicsScreen.under(MentoringPolicy.builder()
                .matching(MatchingPolicy.builder()
                        .menteeAttributeExclusion(exclusion)
                        .build())
                .build());
        EthicsReport report = screen.screen(people(mentor(MentorRole.builder()), mentee), Proposal.of(M1, E1), DAY);

        assertThat(texts(report.findings().all())).isEqualTo(finding == null ? List.of() : List.of(finding));
        assertThat(report.isAdmissible()).isEqualTo(admissible);
    }

    // S-20

    @Test
    void s20_mixedPair_isNoFinding() {
        Person man = Person.builder("m1")
                .background(PersonalAttribute.GENDER, "man")
                .mentor(MentorRole.ofSeats(1))
                .build();

        assertThat(STANDARD.screen(people(man, WOMAN), Proposal.of(M1, E1), DAY).findings())
                .isEqualTo(Findings.none());
    }

    @ParameterizedTest
    @CsvSource({"m1, e1", "e1, m1"})
    void s20_riskSeenByEither_suggestsACommitteeAndAdmits(String by, String about) {
        PerceivedRisk risk = new PerceivedRisk(PersonId.of(by), PersonId.of(about));
        EthicsRegister register = register(each -> each.addRisks(risk));
        EthicsReport dyad = STANDARD.screen(register, Proposal.of(M1, E1), DAY);
        Proposal committee = Proposal.of(new Parties.Guided(ImmutableSortedSet.of(M1, M2), ImmutableSortedSet.of(E1)));

        assertThat(reported(dyad)).containsExactly("RISK_MEDIATION_BY_COMMITTEE ADVISORY PROGRAMME [e1, m1]");
        assertThat(dyad.isAdmissible()).isTrue();
        assertThat(STANDARD.screen(register, committee, DAY).findings()).isEqualTo(Findings.none());
        assertThat(STANDARD.screen(register, Proposal.of(M1, E1).in(MentoringFormat.COMMITTEE), DAY)
                        .findings())
                .isEqualTo(Findings.none());
    }

    @Test
    void s20_riskUsedToExcludeAllWomen_isABlanketRefusal() {
        EthicsRegister register = EthicsRegister.builder()
                .add(refusing(PersonalAttribute.GENDER, "woman"))
                .add(WOMAN)
                .addRisks(new PerceivedRisk(M1.person(), E1.person()))
                .build();

        assertThat(reported(STANDARD.screen(register, Proposal.of(M1, E1), DAY)))
                .containsExactly(
                        "ACCESS_BLANKET_REFUSAL VIOLATION MENTOR [m1]",
                        "RISK_MEDIATION_BY_COMMITTEE ADVISORY PROGRAMME [e1, m1]");
    }

    // S-03

    @Test
    void s03_team_isFoundWhatItsPairsAre() {
        EthicsRegister register =
                register(each -> evaluated(each).addRisks(new PerceivedRisk(E2.person(), M2.person())));
        EthicsReport team = STANDARD.screen(
                register,
                Proposal.of(new Parties.Guided(ImmutableSortedSet.of(M1, M2), ImmutableSortedSet.of(E1, E2))),
                DAY);
        Findings union = Stream.of(M1, M2)
                .flatMap(mentor -> Stream.of(E1, E2)
                        .map(mentee -> Proposal.of(mentor, mentee).in(MentoringFormat.TEAM)))
                .map(pair -> STANDARD.screen(register, pair, DAY).findings())
                .reduce(Findings.none(), Findings::and);

        assertThat(team.findings()).isEqualTo(union);
        assertThat(reported(team))
                .containsExactly(
                        "CONFLICT_UNACKNOWLEDGED VIOLATION BOTH [e1, m1]",
                        "EVALUATIVE_DEPENDENCY WARNING MENTOR [e1, m1]",
                        "RISK_MEDIATION_BY_COMMITTEE ADVISORY PROGRAMME [e2, m2]");
        assertThat(team.verdicts()).hasSize(4);
        assertThat(team.verdicts().stream().filter(PairVerdict::isAdmissible)).hasSize(3);
    }
}
