package io.github.mentoring.matching;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Interest;
import io.github.mentoring.core.person.InterestKind;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.screening.Screening;
import io.github.mentoring.matching.team.TeamMentee;
import io.github.mentoring.matching.team.TeamMentor;
import io.github.mentoring.matching.team.TeamPair;
import io.github.mentoring.matching.team.TeamProblem;
import io.github.mentoring.matching.team.TeamProblemBuilder;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A round of forming teams as numbers. */
final class TeamNumbers {

    private final TeamRound round;
    private final TeamRules rules;
    private final ImmutableList<Person> mentors;
    private final ImmutableList<Person> mentees;
    private final TeamProblemBuilder problem = TeamProblem.builder();

    TeamNumbers(TeamRound round, TeamRules rules) {
        this.round = round;
        this.rules = rules;
        mentors = round.mentors();
        mentees = round.mentees();
    }

    TeamProblem problem(Run run) {
        Optional<MeetingSlots> slots = rules.meeting()
                .map(length -> new MeetingSlots(
                        Stream.concat(mentors.stream(), mentees.stream()).toList(), length));
        mentors.forEach(mentor -> problem.mentor(describeMentor(mentor, slots)));
        mentees.forEach(mentee -> problem.mentee(describeMentee(mentee, slots)));
        addCandidates(run);
        addApart(mentors, Person::asMentor);
        addApart(mentees, Person::asMentee);
        rules.apart().forEach(pair -> problem.apart(pair.first(), pair.second()));
        rules.together().forEach(pair -> problem.together(pair.first(), pair.second()));
        addAffinities();
        round.addTeams(problem);
        return problem.commonSlots(slots.isPresent() ? 1 : 0)
                .distinctDisciplines(rules.disciplines())
                .sharedInterests(round.format() == MentoringFormat.PEER_GROUP ? 1 : 0)
                .build();
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
            mentee = mentee.interestedIn(person.interests().stream()
                    .flatMap(TeamNumbers::sides)
                    .distinct()
                    .toArray(String[]::new));
        }
        Optional<int[]> meeting = slots.flatMap(all -> all.of(person));
        return meeting.isPresent() ? mentee.meetingIn(meeting.get()) : mentee;
    }

    /** Returns a text for each side of the work in which an interest meets others: all of them if it names none. */
    private static Stream<String> sides(Interest interest) {
        return Stream.of(InterestKind.values())
                .filter(kind -> interest.kind().map(kind::equals).orElse(true))
                .map(kind -> kind + " " + interest.topic());
    }

    private void addCandidates(Run run) {
        switch (round.format()) {
            case GROUP, TEAM, DYAD, COMMITTEE -> addMentorsAndMentees(run);
            case FACILITATED_PEER -> addFacilitators();
            case PEER_GROUP -> {}
        }
    }

    private void addMentorsAndMentees(Run run) {
        CandidateGraph graph = round.round().problem(run).graph();
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            Candidate pair = graph.candidate(edge);
            problem.candidate(pair.mentor(), pair.mentee(), Score.ofTenThousandths(graph.scoreOf(edge)));
        }
    }

    private void addFacilitators() {
        Screening screening = round.round().screening().without(FormatRule.LACK_OF_MENTOR_EXPERTISE.id());
        for (Person facilitator : mentors) {
            for (Person peer : mentees) {
                if (isAbove(facilitator.level(), peer.level()) && screening.admits(facilitator, peer)) {
                    Score score = round.round().fit().score(facilitator, peer).score();
                    problem.candidate(facilitator.asMentor(), peer.asMentee(), score);
                }
            }
        }
    }

    private static boolean isAbove(Optional<Level> one, Optional<Level> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
    }

    /** Keeps those apart on one side of whom one excludes the other; the two sides are screened. */
    private void addApart(ImmutableList<Person> side, Function<Person, ParticipantId> role) {
        Map<PersonId, Person> byId = side.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        for (Person person : side) {
            for (PersonId excluded : person.exclusions()) {
                Person other = byId.get(excluded);
                if (other != null) {
                    problem.apart(role.apply(person), role.apply(other));
                }
            }
        }
    }

    private void addAffinities() {
        Map<TeamPair, Score> all = new TreeMap<>(rules.affinities());
        if (!rules.sameRank().equals(Score.ZERO)) {
            for (TeamPair pair : sameRank()) {
                Score known = all.getOrDefault(pair, Score.ZERO);
                all.put(
                        pair,
                        Score.ofTenThousandths(Math.addExact(
                                known.tenThousandths(), rules.sameRank().tenThousandths())));
            }
        }
        all.forEach(problem::affinity);
    }

    private Set<TeamPair> sameRank() {
        Set<TeamPair> pairs = new HashSet<>();
        for (int one = 1; one < mentees.size(); one++) {
            for (int other = 0; other < one; other++) {
                Optional<Level> level = mentees.get(one).level();
                if (level.isPresent() && level.equals(mentees.get(other).level())) {
                    pairs.add(TeamPair.of(
                            mentees.get(one).asMentee(), mentees.get(other).asMentee()));
                }
            }
        }
        return pairs;
    }
}
