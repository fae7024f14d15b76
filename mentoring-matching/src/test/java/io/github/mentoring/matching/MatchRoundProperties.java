package io.github.mentoring.matching;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.assignment.Absence;
import io.github.mentoring.matching.assignment.Matching;
import io.github.mentoring.matching.criteria.Preferences;
import io.github.mentoring.matching.fixture.PeopleDomain;
import io.github.mentoring.matching.fixture.PeopleDomain.Crowd;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** From people to pairs and back. */
@Domain(PeopleDomain.class)
@Domain(DomainContext.Global.class)
class MatchRoundProperties {

    @Property
    void the_order_of_people_does_not_matter(@ForAll Crowd crowd, @ForAll Objective objective, @ForAll Random random) {
        List<Person> shuffled = new ArrayList<>(crowd.people());
        Collections.shuffle(shuffled, random);
        MatchResult one = Matchmaker.match(MatchRound.of(crowd.people()), objective);
        MatchResult other = Matchmaker.match(MatchRound.of(shuffled), objective);
        assertThat(one.matching()).isEqualTo(other.matching());
        assertThat(one.pairs()).isEqualTo(other.pairs());
        assertThat(one.loads()).isEqualTo(other.loads());
        assertThat(absences(one)).isEqualTo(absences(other));
    }

    @Property
    void every_result_is_proved(@ForAll Crowd crowd, @ForAll Objective objective) {
        assertThat(Matchmaker.match(MatchRound.of(crowd.people()), objective)
                        .verify()
                        .objections())
                .isEmpty();
    }

    @Property
    void candidates_are_the_pairs_that_pass_with_the_score_of_their_fit(@ForAll Crowd crowd) {
        MatchRound round = MatchRound.of(crowd.people());
        MatchingProblem problem = round.problem();
        int candidates = 0;
        for (Person mentor : round.mentors()) {
            for (Person mentee : round.mentees()) {
                Candidate pair = Candidate.of(mentor.id().value(), mentee.id().value());
                boolean admitted = round.screening().admits(mentor, mentee);
                assertThat(problem.graph().containsEdge(pair)).isEqualTo(admitted);
                if (admitted) {
                    assertThat(problem.graph().score(pair))
                            .isEqualTo(round.fit().score(mentor, mentee).score());
                    assertThat(problem.graph().preferencesOf(problem.graph().indexOf(pair)))
                            .isEqualTo(round.preferences().met(mentor, mentee));
                    candidates++;
                }
            }
        }
        assertThat(problem.graph().edgeCount()).isEqualTo(candidates);
    }

    @Property
    void nobody_gets_more_than_they_asked_for_or_is_matched_with_themselves(@ForAll Crowd crowd) {
        MatchResult result = Matchmaker.match(MatchRound.of(crowd.people()));
        assertThat(result.pairs())
                .noneMatch(pair -> pair.mentor().person().equals(pair.mentee().person()));
        assertThat(result.loads()).allMatch(load -> load.filled().compareTo(load.offered()) <= 0);
        for (Person mentee : result.round().mentees()) {
            assertThat(result.matching().mentorsOf(new MenteeId(mentee.id())))
                    .hasSizeLessThanOrEqualTo(mentee.mentee()
                            .map(MenteeRole::mentors)
                            .orElseThrow()
                            .people());
        }
    }

    @Property
    void whoever_has_no_candidate_is_told_a_reason_for_every_mentor(@ForAll Crowd crowd) {
        MatchResult result = Matchmaker.match(MatchRound.of(crowd.people()));
        for (MenteeId mentee : result.unmatched()) {
            if (result.absence(mentee) instanceof Absence.NoCandidate none) {
                assertThat(none.refusals()).hasSameSizeAs(result.round().mentors());
                assertThat(none.refusals().values()).allMatch(codes -> !codes.isEmpty());
            }
        }
    }

    @Property
    void preferences_decide_between_equals_alone(@ForAll Crowd crowd, @ForAll Objective objective) {
        MatchRound round = MatchRound.of(crowd.people());
        Matching with = Matchmaker.match(round, objective).matching();
        Matching without =
                Matchmaker.match(round.preferring(Preferences.NONE), objective).matching();
        assertThat(with.value().places()).isEqualTo(without.value().places());
        assertThat(with.value().total()).isEqualTo(without.value().total());
        assertThat(with.value().preferences()).isGreaterThanOrEqualTo(met(round, without));
        assertThat(without.value().preferences()).isZero();
    }

    private static long met(MatchRound round, Matching matching) {
        return matching.pairs().stream()
                .mapToLong(pair -> round.preferences()
                        .met(
                                requireNonNull(round.people().get(pair.mentor().person())),
                                requireNonNull(round.people().get(pair.mentee().person()))))
                .sum();
    }

    @Property
    void zero_seats_are_no_availability_whatever_the_rules(
            @ForAll Crowd crowd, @ForAll @IntRange(min = 1, max = 3) int most, @ForAll Objective objective) {
        Screening lax = Screening.standard()
                .without(PairRules.CAPACITY_EXCEEDED.id())
                .without(PairRules.LACK_OF_MENTOR_EXPERTISE.id());
        MatchRound round = MatchRound.of(crowd.people()).screenedBy(lax).keepingBest(most);
        MatchResult result = Matchmaker.match(round, objective);
        MatchRound others = MatchRound.of(crowd.people().stream()
                        .map(MatchRoundProperties::withFreeSeats)
                        .toList())
                .screenedBy(lax)
                .keepingBest(most);
        assertThat(result.matching().pairs())
                .isEqualTo(Matchmaker.match(others, objective).matching().pairs());
        for (MenteeId mentee : result.unmatched()) {
            if (result.absence(mentee) instanceof Absence.NoCandidate none) {
                assertThat(none.refusals()).hasSameSizeAs(round.mentors());
            }
        }
    }

    /** Returns the person, as a mentor only if there is a seat left. */
    private static Person withFreeSeats(Person person) {
        boolean full =
                person.mentor().filter(role -> role.freeSeats().count() == 0).isPresent();
        return full
                ? Person.builder()
                        .id(person.id())
                        .level(person.level())
                        .department(person.department())
                        .discipline(person.discipline())
                        .addAllInterests(person.interests())
                        .putAllExpertise(person.expertise())
                        .availability(person.availability())
                        .addAllExclusions(person.exclusions())
                        .addAllBackground(person.background())
                        .mentee(person.mentee())
                        .build()
                : person;
    }

    private static List<Absence> absences(MatchResult result) {
        return result.unmatched().stream().map(result::absence).toList();
    }
}
