package io.github.mentoring.matching;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static io.github.mentoring.matching.fixture.People.GRAPHS;
import static io.github.mentoring.matching.fixture.People.expert;
import static io.github.mentoring.matching.fixture.People.learner;
import static io.github.mentoring.matching.fixture.People.mentee;
import static io.github.mentoring.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.learning.FunctionCoverage;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.programme.MatchingPolicy;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.matching.criteria.Criteria;
import io.github.mentoring.matching.criteria.Fit;
import io.github.mentoring.matching.criteria.Preferences;
import io.github.mentoring.matching.fixture.Nulls;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchRoundTest {

    @Test
    void of_people_sortsThemByIdAndRole() {
        MatchRound round = MatchRound.of(mentee("eve"), mentor("ben", 1), both("cat"), mentor("ada", 2));
        assertThat(round.people().keySet()).extracting(PersonId::value).containsExactly("ada", "ben", "cat", "eve");
        assertThat(ids(round.mentors())).containsExactly("ada", "ben", "cat");
        assertThat(ids(round.mentees())).containsExactly("cat", "eve");
        assertThat(round).hasToString("MatchRound[3 mentors, 2 mentees]");
    }

    @Test
    void of_nobody_isAnEmptyRound() {
        assertThat(MatchRound.of()).hasToString("MatchRound[0 mentors, 0 mentees]");
        assertThat(MatchRound.of(Person.builder("ada").build())).hasToString("MatchRound[0 mentors, 0 mentees]");
    }

    @Test
    void of_twoPeopleWithOneId_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchRound.of(mentor("ada", 1), mentee("ada")))
                .withMessage("match round lists person `ada` twice; give each person one id");
    }

    @Test
    void of_null_namesTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> MatchRound.of(Nulls.<Iterable<Person>>nothing()))
                .withMessage("people");
        assertThatNullPointerException()
                .isThrownBy(() -> MatchRound.of(mentor("ada", 1), nothing()))
                .withMessage("person");
        assertThatNullPointerException()
                .isThrownBy(() -> MatchRound.of().screenedBy(nothing()))
                .withMessage("screening");
        assertThatNullPointerException()
                .isThrownBy(() -> MatchRound.of().scoredBy(nothing()))
                .withMessage("fit");
        assertThatNullPointerException()
                .isThrownBy(() -> MatchRound.of().preferring(nothing()))
                .withMessage("preferences");
        assertThatNullPointerException()
                .isThrownBy(() -> MatchRound.of().under(nothing()))
                .withMessage("policy");
        assertThatNullPointerException()
                .isThrownBy(() -> MatchRound.of().possibleMentors(nothing(), (mentor, mentee) -> true))
                .withMessage("mentee");
        assertThatNullPointerException()
                .isThrownBy(() -> MatchRound.of(mentee("eve")).possibleMentors(MenteeId.of("eve"), nothing()))
                .withMessage("near");
        assertThatNullPointerException()
                .isThrownBy(() -> MatchRound.of().problem(nothing()))
                .withMessage("run");
    }

    @Test
    void of_people_keepsNoListOfTheCaller() {
        List<Person> people = new ArrayList<>(List.of(mentor("ada", 1)));
        MatchRound round = MatchRound.of(people);
        people.add(mentor("ben", 1));
        assertThat(ids(round.mentors())).containsExactly("ada");
    }

    @Test
    void screenedBy_andScoredBy_leaveTheRoundAlone() {
        MatchRound round = MatchRound.of(mentor("ada", 1), mentee("eve"));
        Screening screening = Screening.standard().without(PairRules.EXCLUDED_PAIR.id());
        Fit fit = Fit.none();
        assertThat(round.screenedBy(screening).scoredBy(fit).screening()).isSameAs(screening);
        assertThat(round.scoredBy(fit).screenedBy(screening).fit()).isSameAs(fit);
        assertThat(round.preferring(Preferences.NONE)
                        .screenedBy(screening)
                        .scoredBy(fit)
                        .preferences())
                .isEqualTo(Preferences.NONE);
        assertThat(round.preferences()).isEqualTo(Preferences.STATED_AND_SOFTENED);
        assertThat(round.screening().rules()).hasSize(5);
        assertThat(round.fit().weights()).hasSize(4);
    }

    @Test
    void problem_bounds_areFreeSeatsAndMentorsWanted() {
        Person halfFull = expert("ada")
                .mentor(MentorRole.builder()
                        .seats(Seats.of(5))
                        .seatsTaken(Seats.of(2))
                        .build())
                .build();
        Person ambitious = Person.builder("eve")
                .mentee(MenteeRole.builder()
                        .addWantedTopics(GRAPHS)
                        .mentors(HeadCount.of(3))
                        .build())
                .build();
        MatchingProblem problem = MatchRound.of(halfFull, ambitious).problem();
        assertThat(problem.leastSeats(0)).isZero();
        assertThat(problem.mostSeats(0)).isEqualTo(3);
        assertThat(problem.leastMentors(0)).isZero();
        assertThat(problem.mostMentors(0)).isEqualTo(3);
    }

    @Test
    void problem_candidates_arePairsThatPassWithTheirScores() {
        Person wary = expert("ben")
                .mentor(MentorRole.ofSeats(1))
                .addExclusions(PersonId.of("eve"))
                .build();
        Person curious = learner("eve").interestedIn(GRAPHS).build();
        Person kindred =
                expert("ada").mentor(MentorRole.ofSeats(1)).interestedIn(GRAPHS).build();
        MatchingProblem problem = MatchRound.of(wary, curious, kindred)
                .scoredBy(Fit.none().with(Criteria.INTERESTS, 1))
                .problem();
        assertThat(problem.graph().edgeSet()).containsExactly(Candidate.of("ada", "eve"));
        assertThat(problem.graph().score(Candidate.of("ada", "eve"))).isEqualTo(Score.parse("1"));
    }

    @Test
    void problem_aPersonInBothRoles_isOnBothSides() {
        MatchingProblem problem =
                MatchRound.of(both("cat"), mentor("ada", 1), mentee("eve")).problem();
        assertThat(problem.graph().mentors()).containsExactly(MentorId.of("ada"), MentorId.of("cat"));
        assertThat(problem.graph().mentees()).containsExactly(MenteeId.of("cat"), MenteeId.of("eve"));
        assertThat(problem.graph().edgeSet()).containsExactly(Candidate.of("ada", "eve"), Candidate.of("cat", "eve"));
    }

    @Test
    void under_aPolicy_isScreenedAndPreferredByIt() {
        MentoringPolicy policy = MentoringPolicy.builder()
                .matching(MatchingPolicy.builder()
                        .menteeAttributeExclusion(MatchingPolicy.AttributeExclusion.ALLOW)
                        .build())
                .build();
        MatchRound round = MatchRound.of(mentor("ada", 1), mentee("eve")).under(policy);
        assertThat(round.screening().rules()).contains(PairRules.EXCLUDED_ATTRIBUTE);
        assertThat(round.preferences()).isEqualTo(Preferences.STATED);
    }

    @Test
    void possibleMentors_areAllWhoCouldBeHad_keptOrNot() {
        MatchRound round = MatchRound.of(
                        mentor("cat", 1), mentor("ada", 1), mentor("ben", 1), mentor("dan", 0), mentee("eve"))
                .keepingBest(1);
        PossibleMentors possible = round.possibleMentors(
                MenteeId.of("eve"), (mentor, mentee) -> mentor.id().equals(PersonId.of("ben")));
        assertThat(possible.near()).containsExactly(MentorId.of("ben"));
        assertThat(possible.remote()).containsExactly(MentorId.of("ada"), MentorId.of("cat"));
        assertThat(possible.all()).containsExactly(MentorId.of("ada"), MentorId.of("ben"), MentorId.of("cat"));
        Screening lax = Screening.standard().without(PairRules.CAPACITY_EXCEEDED.id());
        assertThat(round.screenedBy(lax)
                        .possibleMentors(MenteeId.of("eve"), (mentor, mentee) -> true)
                        .near())
                .isEqualTo(possible.all());
    }

    @Test
    void possibleMentors_ofWhoTakesNoPart_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MatchRound.of(mentor("ada", 1)).possibleMentors(MenteeId.of("ada"), (mentor, mentee) -> true))
                .withMessage("match round does not hold mentee `ada`; add them first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchRound.of().possibleMentors(MenteeId.of("eve"), (mentor, mentee) -> true))
                .withMessage("match round does not hold mentee `eve`; add them first");
    }

    @Test
    void coverage_isOfAllWhoCouldBeHad() {
        Person ada = expert("ada")
                .mentor(MentorRole.builder()
                        .addOfferedFunctions(MentoringFunction.SPONSORSHIP)
                        .build())
                .build();
        Person full = expert("ben")
                .mentor(MentorRole.builder()
                        .seats(Seats.of(0))
                        .addOfferedFunctions(MentoringFunction.ROLE_MODELLING)
                        .build())
                .build();
        Person eve = Person.builder("eve")
                .mentee(MenteeRole.builder()
                        .addWantedTopics(GRAPHS)
                        .addNeededFunctions(MentoringFunction.SPONSORSHIP, MentoringFunction.ROLE_MODELLING)
                        .build())
                .build();
        MatchRound round = MatchRound.of(ada, full, mentor("cat", 1), eve);
        assertThat(round.coverage(MenteeId.of("eve")))
                .isEqualTo(FunctionCoverage.builder("eve")
                        .addNeeds(MentoringFunction.SPONSORSHIP, MentoringFunction.ROLE_MODELLING)
                        .offer("ada", MentoringFunction.SPONSORSHIP)
                        .offer("cat")
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> round.coverage(MenteeId.of("ada")))
                .withMessage("match round does not hold mentee `ada`; add them first");
        assertThatNullPointerException()
                .isThrownBy(() -> round.coverage(nothing()))
                .withMessage("mentee");
    }

    @Test
    void possibleMentors_bothNearAndRemote_areRefused() {
        ImmutableSortedSet<MentorId> ada = ImmutableSortedSet.of(MentorId.of("ada"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PossibleMentors(ada, ada))
                .withMessage("possible mentors are both near and remote: [ada]; name each once");
        assertThatNullPointerException()
                .isThrownBy(() -> new PossibleMentors(ada, nothing()))
                .withMessage("remote");
        assertThatNullPointerException()
                .isThrownBy(() -> new PossibleMentors(ada, ImmutableSortedSet.of()).suggestedMedium(nothing()))
                .withMessage("arrangement");
    }

    /** Somebody who knows all about graphs, takes one mentee and wants to learn about graphs. */
    private static Person both(String id) {
        return expert(id)
                .mentor(MentorRole.ofSeats(1))
                .mentee(MenteeRole.wanting(GRAPHS))
                .build();
    }

    private static List<String> ids(List<Person> people) {
        return people.stream().map(person -> person.id().value()).toList();
    }
}
