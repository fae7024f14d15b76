package io.github.mentoring.matching;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.format.MentoringScope;
import io.github.mentoring.core.format.Structure;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.team.TeamShape;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the programme's policy says against the teams that a round asks for. */
final class TeamFindings {

    private final TeamRound round;
    private final MentoringFormat format;
    private final FormatPolicy policy;
    private final TeamSizes sizes;
    private final TeamShape shape; // with fewer mentees if there is none with as many as are asked for

    TeamFindings(TeamRound round) {
        this.round = round;
        format = round.format();
        policy = round.policy();
        sizes = round.sizes();
        shape = sizes.largest();
    }

    /** Returns what it says whoever takes part. */
    Findings ofTeams() {
        return ofShape().and(ofProjects());
    }

    /** Returns what it says of the smallest and of the largest team; something always if no team has room for its least mentees. */
    private Findings ofShape() {
        int most = shape.mostMentors().people();
        int room = shape.room(most);
        Findings smallest =
                new Structure(format, HeadCount.of(sizes.fewestMentors()), sizes.leastMentees()).findings(policy);
        int largest = room == Integer.MAX_VALUE ? sizes.leastMentees().people() : room; // nothing bounds it
        return smallest.and(Structure.of(format, most, largest).findings(policy));
    }

    /** Returns what it says of those who are in the team of a project already, however many may still join them; or of there being none. */
    private Findings ofProjects() {
        ImmutableList<Staffing> projects = round.places().projects();
        if (projects.isEmpty() && round.places().isFunctional()) {
            return Arrangement.builder()
                    .format(format)
                    .scope(MentoringScope.FUNCTIONAL)
                    .build()
                    .findings();
        }
        Findings found = Findings.none();
        for (Staffing project : projects) {
            int mentors = Math.max(project.mentors().size(), shape.mostMentors().people());
            int mentees =
                    Math.max(project.mentees().size(), sizes.leastMentees().people());
            found = found.and(Structure.of(format, mentors, mentees).findings(policy));
        }
        return found;
    }

    /** Returns what keeps those who take part from being in any such team; nothing if they are enough for one. */
    Findings ofPeople() {
        ImmutableList<Person> mentors = round.mentors();
        ImmutableList<Person> mentees = round.mentees();
        TeamShape allowed = TeamShape.of(format, policy);
        boolean areTooFew = mentors.size() < allowed.leastMentors().people()
                || mentees.size() < allowed.leastMentees().people();
        Findings found =
                areTooFew ? Structure.of(format, mentors.size(), mentees.size()).findings(policy) : Findings.none();
        Seats needed = format.seatsPerMentor(shape.leastMentees());
        found = found.and(ofLeaders(
                FormatRule.CAPACITY_EXCEEDED, mentor -> freeSeats(mentor).compareTo(needed) < 0));
        return switch (format) {
            case FACILITATED_PEER -> found.and(ofLeaders(FormatRule.FACILITATOR_NOT_SENIOR, this::isJunior));
            case PEER_GROUP -> found.and(ofInterests());
            case DYAD, GROUP, TEAM, COMMITTEE -> found;
        };
    }

    /** Returns who cannot lead any team, and by which rule, if there are too few others. */
    private Findings ofLeaders(FormatRule rule, Predicate<Person> isRefused) {
        List<PersonId> refused =
                round.mentors().stream().filter(isRefused).map(Person::id).toList();
        int others = round.mentors().size() - refused.size();
        return others >= shape.leastMentors().people()
                ? Findings.none()
                : refused.stream().map(person -> rule.finding(person)).collect(Findings.toFindings());
    }

    private static Seats freeSeats(Person mentor) {
        return mentor.mentor().map(MentorRole::freeSeats).orElse(Seats.of(0));
    }

    /** Returns whether a facilitator is senior to fewer peers than a cohort has at least, though these are there. */
    private boolean isJunior(Person facilitator) {
        long below = round.mentees().stream()
                .filter(peer -> TeamCandidates.isAbove(facilitator, peer))
                .count();
        return below < Math.min(shape.leastMentees().people(), round.mentees().size());
    }

    /** Returns that peers share no interest, if none is shared by as many as a group takes at least. */
    private Findings ofInterests() {
        int least = shape.leastMentees().people();
        long most = round.mentees().stream()
                .flatMap(TeamNumbers::interests)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return round.mentees().size() < least || most >= least
                ? Findings.none()
                : Findings.of(FormatRule.PEER_GROUP_NO_SHARED_INTEREST.finding(
                        Detail.none(), round.mentees().stream().map(Person::id).toList()));
    }
}
