package io.github.mentoring.matching.scenario;

import static io.github.mentoring.core.person.MentoringFunction.CAREER_GUIDANCE;
import static io.github.mentoring.core.person.MentoringFunction.EMOTIONAL_SUPPORT;
import static io.github.mentoring.core.person.MentoringFunction.ROLE_MODELLING;
import static io.github.mentoring.core.person.MentoringFunction.SKILL_DEVELOPMENT;
import static io.github.mentoring.core.person.MentoringFunction.SPONSORSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.ethics.ConflictKind;
import io.github.mentoring.core.ethics.ConflictOfInterest;
import io.github.mentoring.core.ethics.EthicsRegister;
import io.github.mentoring.core.ethics.EthicsScreen;
import io.github.mentoring.core.ethics.ScreeningIndex;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.network.MenteeNetwork;
import io.github.mentoring.core.network.NetworkPolicy;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.CommitteePolicy;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.CommitteeOutcome;
import io.github.mentoring.matching.CommitteeResult;
import io.github.mentoring.matching.CommitteeRound;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.committee.CommitteeChoice;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeMentor;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.committee.Committees;
import io.github.mentoring.matching.criteria.Criterion;
import io.github.mentoring.matching.criteria.Fit;
import io.github.mentoring.matching.criteria.Share;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommitteeScenarioTest {

    private static final MenteeId EVE = MenteeId.of("eve");
    private static final Department PSYCHIATRY = Department.of("psychiatry");
    private static final Map<String, Integer> FITS = Map.of("a", 40, "b", 90, "c", 80, "p", 80, "q", 90, "r", 70);

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Screening SCREENING = Screening.standard()
            .without(PairRules.LACK_OF_MENTOR_EXPERTISE.id())
            .without(PairRules.commonAvailability(Screening.LEAST_MEETING).id());

    private static final Person A = mentor("a", "psychiatry", "psychiatry", CAREER_GUIDANCE);
    private static final Person B = mentor("b", "neurology", "neurology", CAREER_GUIDANCE);
    private static final Person C = mentor("c", "surgery", "surgery", CAREER_GUIDANCE);
    private static final Person D = mentor("d", "psychiatry", "psychiatry", CAREER_GUIDANCE);

    @Test
    @DisplayName("S-08 a mentor from the own department is preferred")
    void insidePreferred() {
        CommitteeRound all = round(Strictness.PREFER, Strictness.OFF, 2, needing(CAREER_GUIDANCE), A, B, C);
        assertThat(members(all)).containsExactly("a", "b");
        assertThat(choose(all).choice().value().total()).hasToString("1.3000");
        assertThat(findings(all)).isEmpty();

        CommitteeRound outside = round(Strictness.PREFER, Strictness.OFF, 2, needing(CAREER_GUIDANCE), B, C);
        assertThat(members(outside)).containsExactly("b", "c");
        assertThat(findings(outside)).containsExactly("NO_INSIDE_DEPARTMENT_MENTOR ADVISORY PROGRAMME [eve]");

        CommitteeRound guided = all.guidedBy(EVE, D);
        assertThat(members(guided)).containsExactly("b", "c");
        assertThat(choose(guided).choice().value().total()).hasToString("1.7000");
        assertThat(findings(guided)).isEmpty();

        CommitteeRound off = round(Strictness.OFF, Strictness.OFF, 2, needing(CAREER_GUIDANCE), A, B, C);
        assertThat(members(off)).containsExactly("b", "c");
        assertThat(findings(off)).isEmpty();
    }

    @Test
    @DisplayName("S-09 a mentor from the own department is required")
    void insideRequired() {
        CommitteeRound all = round(Strictness.REQUIRE, Strictness.OFF, 2, needing(CAREER_GUIDANCE), A, B, C);
        assertThat(members(all)).containsExactly("a", "b");
        assertThat(findings(all)).isEmpty();

        CommitteeRound outside = round(Strictness.REQUIRE, Strictness.OFF, 2, needing(CAREER_GUIDANCE), B, C);
        assertThat(choose(outside).committee(EVE)).isEmpty();
        assertThat(findings(outside)).containsExactly("NO_INSIDE_DEPARTMENT_MENTOR VIOLATION PROGRAMME [eve]");

        CommitteeRound guided = outside.guidedBy(EVE, D);
        assertThat(members(guided)).containsExactly("b", "c");
        assertThat(findings(guided)).isEmpty();
    }

    @Test
    @DisplayName("S-09 whoever has a conflict of interest that is not acknowledged is left out and named")
    void conflictLeavesOut() {
        Person eve = mentee(needing(CAREER_GUIDANCE));
        EthicsRegister register = EthicsRegister.builder()
                .addAll(List.of(A, B, C, eve))
                .addConflicts(ConflictOfInterest.of(A.id(), EVE.person(), ConflictKind.MONEY))
                .build();
        ScreeningIndex index = EthicsScreen.under(MentoringPolicy.standard())
                .index(
                        register,
                        List.of(A.asMentor(), B.asMentor(), C.asMentor()),
                        List.of(EVE),
                        MentoringFormat.COMMITTEE,
                        LearningModel.MENTORSHIP);
        CommitteeRound round = round(
                Strictness.REQUIRE, Strictness.OFF, 2, SCREENING.withAll(PairRules.ethics(index, DAY)), eve, A, B, C);
        assertThat(choose(round).committee(EVE)).isEmpty();
        assertThat(choose(round).refusals(EVE)).hasToString("{a=[CONFLICT_UNACKNOWLEDGED]}");
        assertThat(findings(round)).containsExactly("NO_INSIDE_DEPARTMENT_MENTOR VIOLATION PROGRAMME [eve]");
    }

    @Test
    @DisplayName("S-09 other sizes than the policy allows are refused")
    void sizesRefused() {
        assertThat(refusal(1)).containsExactly("COMMITTEE_TOO_FEW_MENTORS(limit 2, mentors 1) VIOLATION PROGRAMME []");
        assertThat(refusal(6)).containsExactly("COMMITTEE_TOO_LARGE(limit 5, mentors 6) VIOLATION PROGRAMME []");
    }

    private static Stream<String> refusal(int size) {
        CommitteeRound round = round(Strictness.REQUIRE, Strictness.OFF, size, needing(CAREER_GUIDANCE), A, B, C);
        CommitteeOutcome outcome = Matchmaker.chooseCommittees(round);
        assertThat(outcome).isInstanceOf(CommitteeOutcome.Refused.class);
        return ((CommitteeOutcome.Refused) outcome).findings().all().stream().map(Object::toString);
    }

    @Test
    @DisplayName("S-10 functions are covered and disciplines told apart")
    void functionsAndDisciplines() {
        Person p = mentor("p", "psychiatry", "psychiatry", CAREER_GUIDANCE, SKILL_DEVELOPMENT);
        Person q = mentor("q", "psychiatry", "psychiatry", SPONSORSHIP);
        Person r = mentor("r", "psychiatry", "neurology", SPONSORSHIP, ROLE_MODELLING);
        MenteeRole three = needing(CAREER_GUIDANCE, SKILL_DEVELOPMENT, SPONSORSHIP);

        CommitteeRound off = round(Strictness.PREFER, Strictness.OFF, 2, three, p, q, r);
        assertThat(members(off)).containsExactly("p", "q");
        assertThat(findings(off)).isEmpty();
        CommitteeRound preferred = round(Strictness.PREFER, Strictness.PREFER, 2, three, p, q, r);
        assertThat(members(preferred)).containsExactly("p", "r");
        assertThat(choose(preferred).choice().uncovered(EVE))
                .as("covers the same three")
                .isEmpty();
        assertThat(choose(preferred).choice().isMultidisciplinary(EVE)).isTrue();
        assertThat(members(round(Strictness.PREFER, Strictness.REQUIRE, 2, three, p, q, r)))
                .containsExactly("p", "r");

        CommitteeRound withoutR = round(Strictness.PREFER, Strictness.REQUIRE, 2, three, p, q);
        assertThat(choose(withoutR).committee(EVE)).isEmpty();
        assertThat(findings(withoutR)).containsExactly("TOO_FEW_DISCIPLINES VIOLATION PROGRAMME [eve]");

        CommitteeRound four = round(
                Strictness.PREFER,
                Strictness.OFF,
                2,
                needing(CAREER_GUIDANCE, SKILL_DEVELOPMENT, SPONSORSHIP, EMOTIONAL_SUPPORT),
                p,
                q,
                r);
        assertThat(members(four)).containsExactly("p", "q");
        assertThat(findings(four)).containsExactly("FUNCTIONS_UNCOVERED(EMOTIONAL_SUPPORT) ADVISORY PROGRAMME [eve]");
    }

    @Test
    @DisplayName("S-10, D-COM-09, D-NET-03 where one mentor does not reach a discipline, a committee of several is"
            + " suggested and does")
    void reachSuggestsACommittee() {
        Person p = mentor("p", "psychiatry", "psychiatry", CAREER_GUIDANCE, SKILL_DEVELOPMENT);
        Person q = mentor("q", "psychiatry", "psychiatry", SPONSORSHIP);
        Person r = mentor("r", "psychiatry", "neurology", SPONSORSHIP, ROLE_MODELLING);
        MenteeRole three = needing(CAREER_GUIDANCE, SKILL_DEVELOPMENT, SPONSORSHIP);
        CommitteePolicy policy = CommitteePolicy.standard(); // disciplines do not matter
        assertThat(members(round(policy, SCREENING, mentee(three), p, q, r))).containsExactly("p", "q");

        MenteeNetwork alone = network(q);
        assertThat(alone.findings(DAY, NetworkPolicy.standard()))
                .hasToString("[INTRODUCTION_REACH_LIMITED(...) ADVISORY PROGRAMME [eve]]");
        assertThat(alone.missingDisciplines()).containsExactly(Discipline.of("neurology"));
        CommitteePolicy suggested = alone.suggestedCommittee(policy).orElseThrow();
        assertThat(suggested.multidisciplinary()).isEqualTo(Strictness.PREFER);
        assertThat(members(round(suggested, SCREENING, mentee(three), p, q, r))).containsExactly("p", "r");

        MenteeNetwork together = network(p, r);
        assertThat(together.findings(DAY, NetworkPolicy.standard()).isEmpty()).isTrue();
        assertThat(together.suggestedCommittee(policy)).isEmpty();
    }

    @Test
    @DisplayName("S-10, D-COM-12 a committee is offered where no single mentor covers what is needed, and chosen")
    void committeeIsOffered() {
        Person p = mentor("p", "psychiatry", "psychiatry", CAREER_GUIDANCE, SKILL_DEVELOPMENT);
        Person q = mentor("q", "psychiatry", "psychiatry", SPONSORSHIP);
        MenteeRole three = needing(CAREER_GUIDANCE, SKILL_DEVELOPMENT, SPONSORSHIP);
        CommitteeRound round = round(CommitteePolicy.standard(), SCREENING, mentee(three), p, q);
        assertThat(round.round().coverage(EVE).isCommitteeOffered()).isTrue();
        assertThat(choose(round).choice().uncovered(EVE)).isEmpty();

        MenteeRole two = needing(CAREER_GUIDANCE, SKILL_DEVELOPMENT);
        MatchRound enough =
                round(CommitteePolicy.standard(), SCREENING, mentee(two), p, q).round();
        assertThat(enough.coverage(EVE).isCommitteeOffered()).as("p is enough").isFalse();
    }

    private static MenteeNetwork network(Person... mentors) {
        MenteeNetwork.Builder network = MenteeNetwork.builder()
                .mentee(EVE)
                .mentoredSince(DAY)
                .addWantedDisciplines(Discipline.of("neurology"), Discipline.of("psychiatry"));
        for (Person mentor : mentors) {
            network.mentor(mentor.asMentor(), mentor.discipline().orElseThrow());
        }
        return network.build();
    }

    @Test
    @DisplayName("D-COM-10 of equally good committees the more diverse one is chosen, and diversity rules nobody out")
    void diversityDecidesBetweenEquals() {
        CommitteeRules rules = CommitteeRules.ofSize(2).diverseIn(PersonalAttribute.CULTURE);
        CommitteeProblem problem = CommitteeProblem.builder()
                .mentor(cultured("m1", "one"))
                .mentor(cultured("m2", "one"))
                .mentor(cultured("m3", "two"))
                .mentee(CommitteeMentee.of(EVE, rules))
                .candidate(MentorId.of("m1"), EVE, Score.parse("0.5"))
                .candidate(MentorId.of("m2"), EVE, Score.parse("0.5"))
                .candidate(MentorId.of("m3"), EVE, Score.parse("0.5"))
                .build();
        CommitteeChoice diverse = Committees.choose(problem);
        assertThat(diverse.value().diversity()).isEqualTo(2);
        assertThat(onlyMembers(diverse)).contains("m3");

        CommitteeProblem better = CommitteeProblem.builder()
                .mentor(cultured("m1", "one"))
                .mentor(cultured("m2", "one"))
                .mentor(cultured("m3", "two"))
                .mentee(CommitteeMentee.of(EVE, rules))
                .candidate(MentorId.of("m1"), EVE, Score.parse("0.5"))
                .candidate(MentorId.of("m2"), EVE, Score.parse("0.5"))
                .candidate(MentorId.of("m3"), EVE, Score.parse("0.4999"))
                .build();
        assertThat(onlyMembers(Committees.choose(better))).containsExactly("m1", "m2");
    }

    private static Stream<String> onlyMembers(CommitteeChoice choice) {
        return choice.committees().values().stream()
                .flatMap(committee -> committee.members().stream())
                .map(MentorId::toString);
    }

    private static CommitteeMentor cultured(String id, String culture) {
        return CommitteeMentor.of(MentorId.of(id), Seats.of(1))
                .with(AttributeValue.of(PersonalAttribute.CULTURE, culture));
    }

    private static CommitteeRound round(
            Strictness inside, Strictness disciplines, int size, MenteeRole role, Person... mentors) {
        return round(inside, disciplines, size, SCREENING, mentee(role), mentors);
    }

    private static Person mentee(MenteeRole role) {
        return Person.builder("eve").department(PSYCHIATRY).mentee(role).build();
    }

    private static CommitteeRound round(
            Strictness inside, Strictness disciplines, int size, Screening screening, Person eve, Person... mentors) {
        CommitteePolicy policy = CommitteePolicy.builder()
                .insideDepartment(inside)
                .multidisciplinary(disciplines)
                .build();
        return CommitteeRound.of(people(screening, eve, mentors), policy, HeadCount.of(size));
    }

    private static CommitteeRound round(CommitteePolicy policy, Screening screening, Person eve, Person... mentors) {
        return CommitteeRound.of(people(screening, eve, mentors), policy, HeadCount.of(2));
    }

    private static MatchRound people(Screening screening, Person eve, Person... mentors) {
        List<Person> people = new ArrayList<>(List.of(mentors));
        people.add(eve);
        Criterion given = Criterion.of(
                "given",
                (mentor, mentee) ->
                        Optional.of(Share.of(FITS.getOrDefault(mentor.id().toString(), 0), 100)));
        return MatchRound.of(people).screenedBy(screening).scoredBy(Fit.none().with(given, 1));
    }

    private static CommitteeResult choose(CommitteeRound round) {
        CommitteeResult result = Matchmaker.chooseCommittees(round).orElseThrow();
        assertThat(result.choice().verify().isBest()).as("is proved best").isTrue();
        return result;
    }

    private static Stream<String> members(CommitteeRound round) {
        return choose(round).committee(EVE).orElseThrow().members().stream().map(MentorId::toString);
    }

    private static Stream<String> findings(CommitteeRound round) {
        return choose(round).findings(EVE).all().stream().map(Object::toString);
    }

    private static MenteeRole needing(MentoringFunction... functions) {
        return MenteeRole.builder().addNeededFunctions(functions).build();
    }

    private static Person mentor(String id, String department, String discipline, MentoringFunction... functions) {
        return Person.builder(id)
                .department(Department.of(department))
                .discipline(Discipline.of(discipline))
                .mentor(MentorRole.builder().addOfferedFunctions(functions).build())
                .build();
    }
}
