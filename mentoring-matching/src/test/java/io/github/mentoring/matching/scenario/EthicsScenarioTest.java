package io.github.mentoring.matching.scenario;

import static io.github.mentoring.core.person.PersonalAttribute.GENDER;
import static io.github.mentoring.matching.fixture.People.GRAPHS;
import static io.github.mentoring.matching.fixture.People.expert;
import static io.github.mentoring.matching.fixture.People.mentee;
import static io.github.mentoring.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.ethics.ConflictKind;
import io.github.mentoring.core.ethics.ConflictOfInterest;
import io.github.mentoring.core.ethics.EthicsRegister;
import io.github.mentoring.core.ethics.EthicsScreen;
import io.github.mentoring.core.ethics.Proposal;
import io.github.mentoring.core.ethics.ReportingLine;
import io.github.mentoring.core.ethics.ScreeningIndex;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.AttributeValue;
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
import io.github.mentoring.core.programme.MatchingPolicy.AttributeExclusion;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.matching.MatchResult;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.assignment.Absence;
import io.github.mentoring.matching.criteria.Criterion;
import io.github.mentoring.matching.criteria.Fit;
import io.github.mentoring.matching.criteria.Share;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What ethics leaves of the candidate pairs, and what becomes of wishes about who somebody is. */
class EthicsScenarioTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final MentorId M1 = MentorId.of("m1");
    private static final MentorId M2 = MentorId.of("m2");
    private static final MenteeId E1 = MenteeId.of("e1");
    private static final MenteeId E2 = MenteeId.of("e2");
    private static final AttributeValue MAN = AttributeValue.of(GENDER, "man");
    private static final AttributeValue WOMAN = AttributeValue.of(GENDER, "woman");

    private static final MentoringPolicy WARNING = MentoringPolicy.builder()
            .conduct(ConductPolicy.builder()
                    .unacknowledgedConflict(Severity.WARNING)
                    .build())
            .build();

    /** One of the seven situations: what is on record of the two, under which policy, and what comes of it. */
    private record Situation(
            String name,
            UnaryOperator<EthicsRegister.Builder> onRecord,
            MentoringPolicy policy,
            boolean candidate,
            List<String> findings) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Situation> situations() {
        MentoringPolicy standard = MentoringPolicy.standard();
        String unacknowledged = "CONFLICT_UNACKNOWLEDGED VIOLATION BOTH [e1, m1]";
        String dependency = "EVALUATIVE_DEPENDENCY WARNING MENTOR [e1, m1]";
        ConflictOfInterest perceived = ConflictOfInterest.builder()
                .holder(M1.person())
                .other(E1.person())
                .kind(ConflictKind.SENSITIVE_FIELD)
                .basis(ConflictOfInterest.Basis.PERCEIVED)
                .build();
        return Stream.of(
                new Situation("1 evaluated", evaluated(), standard, false, List.of(unacknowledged, dependency)),
                new Situation(
                        "2 evaluated, acknowledged by the mentor",
                        evaluated(M1.person()),
                        standard,
                        false,
                        List.of(unacknowledged, dependency)),
                new Situation(
                        "3 evaluated, acknowledged by both",
                        evaluated(M1.person(), E1.person()),
                        standard,
                        true,
                        List.of(dependency)),
                new Situation(
                        "4 perceived conflict",
                        register -> register.addConflicts(perceived),
                        standard,
                        false,
                        List.of("CONFLICT_UNACKNOWLEDGED VIOLATION MENTOR [e1, m1]")),
                new Situation(
                        "5 perceived conflict, acknowledged",
                        register -> register.addConflicts(perceived.acknowledge()),
                        standard,
                        true,
                        List.of()),
                new Situation("6 nothing", register -> register, standard, true, List.of()),
                new Situation(
                        "7 evaluated, where the policy warns",
                        evaluated(),
                        WARNING,
                        true,
                        List.of("CONFLICT_UNACKNOWLEDGED WARNING BOTH [e1, m1]", dependency)));
    }

    private static UnaryOperator<EthicsRegister.Builder> evaluated(PersonId... acknowledged) {
        return register -> register.addLines(ReportingLine.builder()
                .senior(M1.person())
                .junior(E1.person())
                .addTies(ReportingLine.Tie.EVALUATES)
                .addAcknowledgedBy(acknowledged)
                .build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    @DisplayName("S-18 which situations give a candidate pair, and what is found about it")
    void s18_situations(Situation situation) {
        EthicsRegister register = situation
                .onRecord()
                .apply(EthicsRegister.builder().add(mentor("m1", 1)).add(mentee("e1")))
                .build();
        MatchResult result = Matchmaker.match(round(register, situation.policy()));
        assertThat(index(register, situation.policy())
                        .report(M1, E1, DAY)
                        .findings()
                        .reported())
                .extracting(Finding::toString)
                .containsExactlyElementsOf(situation.findings());
        if (situation.candidate()) {
            assertThat(result.matching().pairs()).containsExactly(new Candidate(M1, E1));
        } else {
            assertThat(result.absence(E1))
                    .isEqualTo(new Absence.NoCandidate(ImmutableSortedMap.of(M1, codes("CONFLICT_UNACKNOWLEDGED"))));
        }
    }

    @Test
    @DisplayName("S-18 a perceived conflict that is acknowledged is told when informative findings are asked for")
    void s18_declaredConflict_isInformative() {
        ConflictOfInterest perceived = ConflictOfInterest.builder()
                .holder(M1.person())
                .other(E1.person())
                .kind(ConflictKind.SENSITIVE_FIELD)
                .basis(ConflictOfInterest.Basis.PERCEIVED)
                .build();
        EthicsRegister register = EthicsRegister.builder()
                .add(mentor("m1", 1))
                .add(mentee("e1"))
                .addConflicts(perceived.acknowledge())
                .build();
        assertThat(index(register, MentoringPolicy.standard())
                        .report(M1, E1, DAY)
                        .findings()
                        .all())
                .extracting(Finding::toString)
                .containsExactly("CONFLICT_DECLARED INFO MENTOR [e1, m1]");
    }

    @Test
    @DisplayName("S-19 a mentor who excludes women has no candidate, and the other mentor takes both")
    void s19_blanketRefusal() {
        EthicsRegister register = register(excluding(WOMAN, MAN), mentor("m2", 2));
        MatchResult result = Matchmaker.match(round(register, MentoringPolicy.standard()));
        assertThat(findings(register, M1)).containsExactly("ACCESS_BLANKET_REFUSAL VIOLATION MENTOR [m1]");
        assertThat(result.matching().problem().graph().edgesOf(M1)).isEmpty();
        assertThat(result.round().screening().refusals(person(register, "m1"), person(register, "e2")))
                .containsExactly(RuleId.of("ACCESS_BLANKET_REFUSAL"));
        assertThat(result.matching().pairs()).containsExactly(new Candidate(M2, E1), new Candidate(M2, E2));
        assertThat(result.verify().holds()).isTrue();
    }

    @Test
    @DisplayName("S-19 once withdrawn, the mentor has both as candidates again")
    void s19_withdrawn() {
        EthicsRegister register = register(man("m1", MentorRole.ofSeats(1)), mentor("m2", 2));
        assertThat(findings(register, M1)).isEmpty();
        assertThat(candidatesOf(register, M1)).containsExactly(E1, E2);
    }

    @ParameterizedTest
    @CsvSource({"gender, man", "gender, woman", "religious background, any", "ethnicity, any", "dialect, any"})
    @DisplayName("S-19 whatever attribute a mentor excludes, and whoever that mentor is, it is the same")
    void s19_anyAttribute(String attribute, String value) {
        EthicsRegister register =
                register(excluding(AttributeValue.of(PersonalAttribute.of(attribute), value), WOMAN), mentor("m2", 2));
        assertThat(findings(register, M1)).containsExactly("ACCESS_BLANKET_REFUSAL VIOLATION MENTOR [m1]");
        assertThat(candidatesOf(register, M1)).isEmpty();
        assertThat(candidatesOf(register, M2)).containsExactly(E1, E2);
    }

    @Test
    @DisplayName("S-19 a mentor who offers one field alone excludes nobody")
    void s19_oneField() {
        EthicsRegister register = register(
                man(
                        "m1",
                        MentorRole.builder()
                                .addOfferedDomains(MentoringDomain.of("addictions"))
                                .build()),
                mentor("m2", 2));
        assertThat(findings(register, M1)).isEmpty();
        assertThat(candidatesOf(register, M1)).containsExactly(E1, E2);
    }

    @Test
    @DisplayName("S-19 a mentor who declines one person has all others as candidates")
    void s19_declinedAlone() {
        Person declining = expert("m1")
                .mentor(MentorRole.ofSeats(1))
                .addExclusions(E1.person())
                .build();
        EthicsRegister register = register(declining, mentor("m2", 2));
        assertThat(findings(register, M1)).isEmpty();
        assertThat(candidatesOf(register, M1)).containsExactly(E2);
        assertThat(round(register, MentoringPolicy.standard()).screening().refusals(declining, person(register, "e1")))
                .containsExactly(RuleId.of("EXCLUDED_PAIR"));
    }

    @Test
    @DisplayName("S-19, D-ACC-11, D-AMB-42 a preferred attribute breaks equal totals, before ids do, and nothing else")
    void s19_softPreference() {
        Person preferring = wishing(MenteeRole.builder().addAttributePreferences(WOMAN));
        Person indifferent = wishing(MenteeRole.builder());
        Person man = man("m1", MentorRole.ofSeats(1));
        Person woman = woman("m2");
        assertThat(matchedWith(preferring, Fit.none(), man, woman)).containsExactly(M2);
        assertThat(matchedWith(indifferent, Fit.none(), man, woman)).containsExactly(M1);
        assertThat(matchedWith(preferring, liking(M1), man, woman)).containsExactly(M1);
        assertThat(matchedWith(preferring, Fit.none(), man)).containsExactly(M1);
        EthicsRegister register =
                EthicsRegister.builder().add(preferring).add(man).build();
        assertThat(EthicsScreen.under(MentoringPolicy.standard())
                        .screen(register, Proposal.of(M1, E1), DAY)
                        .findings()
                        .all())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S-19, D-ACC-12 what a mentee excludes is softened, rejected or respected, as the policy says")
    void s19_hardExclusionOfAMentee(AttributeExclusion exclusion) {
        MentoringPolicy policy = MentoringPolicy.builder()
                .matching(MatchingPolicy.builder()
                        .menteeAttributeExclusion(exclusion)
                        .build())
                .build();
        Person excluding = wishing(MenteeRole.builder().addAttributeExclusions(MAN));
        EthicsRegister register = EthicsRegister.builder()
                .add(excluding)
                .add(man("m1", MentorRole.ofSeats(1)))
                .add(woman("m2"))
                .build();
        List<String> findings = index(register, policy).report(M2, E1, DAY).findings().all().stream()
                .map(Finding::toString)
                .toList();
        MatchRound equal = round(register, policy).scoredBy(Fit.none());
        MatchRound unequal = equal.scoredBy(liking(M1));
        switch (exclusion) {
            case SOFTEN -> {
                assertThat(findings).containsExactly("EXCLUSION_SOFTENED WARNING MENTEE [e1]");
                assertThat(Matchmaker.match(equal).matching().mentorsOf(E1)).containsExactly(M2);
                assertThat(Matchmaker.match(unequal).matching().mentorsOf(E1)).containsExactly(M1);
            }
            case REJECT -> {
                assertThat(findings).containsExactly("ACCESS_BLANKET_REFUSAL VIOLATION MENTEE [e1]");
                assertThat(Matchmaker.match(equal).absence(E1))
                        .isEqualTo(new Absence.NoCandidate(ImmutableSortedMap.of(
                                M1, codes("ACCESS_BLANKET_REFUSAL"), M2, codes("ACCESS_BLANKET_REFUSAL"))));
            }
            case ALLOW -> {
                assertThat(findings).isEmpty();
                assertThat(unequal.problem().graph().edgeSet()).containsExactly(new Candidate(M2, E1));
                assertThat(Matchmaker.match(unequal).matching().mentorsOf(E1)).containsExactly(M2);
                assertThat(equal.screening().refusals(person(register, "m1"), excluding))
                        .containsExactly(RuleId.of("EXCLUDED_ATTRIBUTE"));
            }
        }
    }

    private static Set<MentorId> matchedWith(Person mentee, Fit fit, Person... mentors) {
        List<Person> people =
                Stream.concat(Stream.of(mentors), Stream.of(mentee)).toList();
        return Matchmaker.match(MatchRound.of(people).scoredBy(fit)).matching().mentorsOf(E1);
    }

    /** Returns a fit that is better with one mentor than with anybody else. */
    private static Fit liking(MentorId liked) {
        return Fit.none()
                .with(
                        Criterion.of(
                                "liked",
                                (mentor, mentee) ->
                                        Optional.of(Share.of(mentor.asMentor().equals(liked)))),
                        1);
    }

    private static Person wishing(MenteeRole.Builder role) {
        return Person.builder("e1").mentee(role.addWantedTopics(GRAPHS).build()).build();
    }

    private static Person excluding(AttributeValue excluded, AttributeValue own) {
        return expert("m1")
                .addBackground(own)
                .mentor(MentorRole.builder().addAttributeExclusions(excluded).build())
                .build();
    }

    private static Person man(String id, MentorRole role) {
        return expert(id).addBackground(MAN).mentor(role).build();
    }

    private static Person woman(String id) {
        return expert(id).addBackground(WOMAN).mentor(MentorRole.ofSeats(1)).build();
    }

    /** Returns the register of two mentors and of the mentees e1, a woman, and e2, a man. */
    private static EthicsRegister register(Person one, Person other) {
        return EthicsRegister.builder()
                .addAll(List.of(one, other, learner("e1", WOMAN), learner("e2", MAN)))
                .build();
    }

    private static Person learner(String id, AttributeValue background) {
        return Person.builder(id)
                .mentee(MenteeRole.wanting(GRAPHS))
                .addBackground(background)
                .build();
    }

    private static Person person(EthicsRegister register, String id) {
        return Optional.ofNullable(register.people().get(PersonId.of(id))).orElseThrow();
    }

    private static List<String> findings(EthicsRegister register, MentorId mentor) {
        return EthicsScreen.under(MentoringPolicy.standard()).screen(register, mentor, DAY).findings().all().stream()
                .map(Finding::toString)
                .toList();
    }

    private static List<MenteeId> candidatesOf(EthicsRegister register, MentorId mentor) {
        return round(register, MentoringPolicy.standard()).problem().graph().edgesOf(mentor).stream()
                .map(Candidate::mentee)
                .toList();
    }

    private static MatchRound round(EthicsRegister register, MentoringPolicy policy) {
        return MatchRound.of(register.people().values())
                .under(policy)
                .screenedBy(Screening.under(policy).withAll(PairRules.ethics(index(register, policy), DAY)));
    }

    private static ScreeningIndex index(EthicsRegister register, MentoringPolicy policy) {
        return EthicsScreen.under(policy)
                .index(
                        register,
                        register.people().values().stream()
                                .filter(person -> person.mentor().isPresent())
                                .map(Person::asMentor)
                                .toList(),
                        register.people().values().stream()
                                .filter(person -> person.mentee().isPresent())
                                .map(Person::asMentee)
                                .toList(),
                        MentoringFormat.DYAD,
                        LearningModel.MENTORSHIP);
    }

    private static ImmutableSortedSet<RuleId> codes(String code) {
        return ImmutableSortedSet.of(RuleId.of(code));
    }
}
