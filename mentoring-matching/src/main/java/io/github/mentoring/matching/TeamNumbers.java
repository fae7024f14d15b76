package io.github.mentoring.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.math.LongMath;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Interest;
import io.github.mentoring.core.person.InterestKind;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.team.TeamMentee;
import io.github.mentoring.matching.team.TeamMentor;
import io.github.mentoring.matching.team.TeamPair;
import io.github.mentoring.matching.team.TeamProblem;
import io.github.mentoring.matching.team.TeamProblemBuilder;
import io.github.mentoring.matching.team.TeamShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A round of forming teams as numbers. */
final class TeamNumbers {

    private final TeamRound round;
    private final TeamRules rules;
    private final ImmutableList<Person> mentors;
    private final ImmutableList<Person> mentees;
    private final ImmutableSet<ParticipantId> tied;
    private final TeamProblemBuilder problem = TeamProblem.builder();

    TeamNumbers(TeamRound round, TeamRules rules) {
        this.round = round;
        this.rules = rules;
        mentors = round.mentors();
        mentees = round.mentees();
        tied = tied(round, rules);
    }

    TeamProblem problem(TeamShape shape, Run run) {
        Optional<MeetingSlots> slots = rules.meeting()
                .map(length -> new MeetingSlots(
                        Stream.concat(mentors.stream(), mentees.stream()).toList(), length));
        TeamCandidates candidates = TeamCandidates.of(round, tied::contains, run);
        mentors.forEach(mentor -> problem.mentor(describeMentor(mentor, slots)));
        mentees.forEach(mentee -> {
            TeamMentee described = describeMentee(mentee, slots).wishing(candidates.wishes(mentee.asMentee()));
            problem.mentee(candidates.isCut(described.mentee()) ? described.cut() : described);
        });
        candidates
                .pairs()
                .forEach(pair -> problem.candidate(
                        pair.mentor().asMentor(), pair.mentee().asMentee(), pair.score()));
        TeamScreening screening = new TeamScreening(round);
        addApart(mentors, Person::asMentor, screening::admitMentors, candidates);
        addApart(mentees, Person::asMentee, screening::admitMentees, candidates);
        rules.apart().forEach(pair -> problem.apart(pair.first(), pair.second()));
        rules.together().forEach(pair -> problem.together(pair.first(), pair.second()));
        addAffinities();
        round.places().addTo(problem, shape);
        return problem.commonSlots(slots.isPresent() ? 1 : 0)
                .distinctDisciplines(rules.disciplines())
                .sharedInterests(round.format() == MentoringFormat.PEER_GROUP ? 1 : 0)
                .build();
    }

    /** Returns those who must be with somebody, or in the team of a project. */
    private static ImmutableSet<ParticipantId> tied(TeamRound round, TeamRules rules) {
        return Stream.concat(
                        round.places().placed(),
                        rules.together().stream().flatMap(pair -> Stream.of(pair.first(), pair.second())))
                .collect(ImmutableSet.toImmutableSet());
    }

    private TeamMentor describeMentor(Person person, Optional<MeetingSlots> slots) {
        Seats free = person.mentor().map(MentorRole::freeSeats).orElse(Seats.of(0));
        boolean isGroup = round.format() == MentoringFormat.GROUP;
        TeamMentor mentor = TeamMentor.of(person.asMentor(), isGroup ? Seats.of(Math.min(1, free.count())) : free);
        if (isGroup && free.count() > 0) {
            mentor = mentor.takingAtMost(HeadCount.of(free.count()));
        }
        Optional<int[]> meeting = slots.flatMap(all -> all.of(person));
        TeamMentor withSlots = meeting.isPresent() ? mentor.meetingIn(meeting.get()) : mentor;
        return person.discipline().map(withSlots::ofDiscipline).orElse(withSlots);
    }

    private TeamMentee describeMentee(Person person, Optional<MeetingSlots> slots) {
        TeamMentee mentee = TeamMentee.of(person.asMentee());
        if (round.format() == MentoringFormat.PEER_GROUP) {
            mentee = mentee.interestedIn(interests(person).toArray(String[]::new));
        }
        Optional<int[]> meeting = slots.flatMap(all -> all.of(person));
        return meeting.isPresent() ? mentee.meetingIn(meeting.get()) : mentee;
    }

    /** Returns what somebody is interested in, as texts that are equal if the interests meet. */
    static Stream<String> interests(Person person) {
        return person.interests().stream().flatMap(TeamNumbers::sides).distinct();
    }

    /** Returns a text for each side of the work in which an interest meets others: all of them if it names none. */
    private static Stream<String> sides(Interest interest) {
        return Stream.of(InterestKind.values())
                .filter(kind -> interest.kind().map(kind::equals).orElse(true))
                .map(kind -> kind + " " + interest.topic());
    }

    /**
     * Keeps those of one side apart whom the screening does not admit. Those who have no candidate are in no team, whoever may be with
     * whom; so they are looked at only if they must be with somebody.
     */
    private void addApart(
            ImmutableList<Person> side,
            Function<Person, ParticipantId> role,
            BiPredicate<Person, Person> mayMeet,
            TeamCandidates candidates) {
        List<Person> possible = side.stream()
                .filter(person -> round.format() == MentoringFormat.PEER_GROUP
                        || candidates.has(role.apply(person))
                        || tied.contains(role.apply(person)))
                .toList();
        for (int one = 1; one < possible.size(); one++) {
            for (int other = 0; other < one; other++) {
                Person first = possible.get(one);
                Person second = possible.get(other);
                if (!mayMeet.test(first, second)) {
                    problem.apart(role.apply(first), role.apply(second));
                }
            }
        }
    }

    /** Adds what is said of two, and one rank besides; a sum that no number holds is as large as one that the problem refuses. */
    private void addAffinities() {
        ImmutableSortedMap<TeamPair, Score> stated = rules.affinities();
        Score more = rules.sameRank();
        Set<TeamPair> added = new HashSet<>();
        if (!more.equals(Score.ZERO)) {
            forEachOfOneRank(pair -> {
                Score known = stated.getOrDefault(pair, Score.ZERO);
                long sum = LongMath.saturatedAdd(known.tenThousandths(), more.tenThousandths());
                problem.affinity(pair, Score.ofTenThousandths(sum));
                if (stated.containsKey(pair)) {
                    added.add(pair);
                }
            });
        }
        stated.forEach((pair, score) -> {
            if (!added.contains(pair)) {
                problem.affinity(pair, score);
            }
        });
    }

    private void forEachOfOneRank(Consumer<TeamPair> action) {
        Map<Level, List<MenteeId>> ranks = new TreeMap<>();
        for (Person mentee : mentees) {
            MenteeId id = mentee.asMentee();
            mentee.level().ifPresent(level -> {
                List<MenteeId> others = ranks.computeIfAbsent(level, unused -> new ArrayList<>());
                others.forEach(other -> action.accept(TeamPair.of(other, id)));
                others.add(id);
            });
        }
    }
}
