package io.github.mentoring.examples.match.teams;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.examples.match.output.Phrases;
import io.github.mentoring.matching.team.Formation;
import io.github.mentoring.matching.team.NoRepair;
import io.github.mentoring.matching.team.Repair;
import io.github.mentoring.matching.team.RepairOutcome;
import io.github.mentoring.matching.team.Team;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The least change that mends teams when somebody leaves, or why there is none.
 *
 * @param leaver who leaves
 * @param sentence how many move, and what the teams are worth then; or what stands in the way
 * @param changes who moves where
 */
record Mending(String leaver, String sentence, ImmutableList<Change> changes) {

    /** Somebody who moves, where to, and with whom they are then. */
    record Change(String who, String where, ImmutableList<String> with) {}

    static Mending of(ParticipantId leaver, TeamFacts facts) {
        RepairOutcome outcome = requireNonNull(facts.repairs().get(leaver));
        if (outcome instanceof NoRepair none) {
            return new Mending(
                    leaver.toString(),
                    none.obstacles().stream()
                            .map(obstacle -> ObstacleText.of(obstacle, facts.format()))
                            .collect(Collectors.joining("; ", "nothing mends it: ", ".")),
                    ImmutableList.of());
        }
        Repair repair = outcome.orElseThrow();
        Formation mended = repair.mended();
        return new Mending(
                leaver.toString(),
                "%s; %s in %s, worth %s%s."
                        .formatted(
                                repair.moved().isEmpty()
                                        ? "nobody moves"
                                        : Phrases.count(repair.moved().size(), "person moves", "people move"),
                                facts.format().mentees(mended.value().placed()),
                                facts.format().teams(mended.teams().size()),
                                TeamFacts.worth(mended),
                                repair.isLeast() ? "" : "; less might do, as not all was gone through"),
                repair.moved().stream()
                        .map(who -> change(who, facts.formation(), mended, facts.format()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Change change(ParticipantId who, Formation before, Formation after, TeamFormat format) {
        return who instanceof MentorId mentor
                ? changeOf(mentor, before, after, format)
                : changeOf((MenteeId) who, before, after, format);
    }

    private static Change changeOf(MentorId mentor, Formation before, Formation after, TeamFormat format) {
        long had = teams(mentor, before);
        long has = teams(mentor, after);
        Set<MenteeId> met = Sets.difference(mentees(mentor, after), mentees(mentor, before));
        String where = has > had ? "joins a %s, for" : has < had ? "is in one %s fewer" : "changes to another %s, for";
        return new Change(
                mentor.toString(), where.formatted(format.one()), has < had ? ImmutableList.of() : texts(met));
    }

    private static long teams(MentorId mentor, Formation formation) {
        return formation.teams().stream()
                .filter(team -> team.mentors().contains(mentor))
                .count();
    }

    private static ImmutableSet<MenteeId> mentees(MentorId mentor, Formation formation) {
        return formation.teams().stream()
                .filter(team -> team.mentors().contains(mentor))
                .flatMap(team -> team.mentees().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Change changeOf(MenteeId mentee, Formation before, Formation after, TeamFormat format) {
        String from = before.team(mentee).isEmpty() ? "comes in, with" : "moves, to";
        return after.team(mentee)
                .map(team -> new Change(mentee.toString(), from, texts(company(team, mentee))))
                .orElseGet(
                        () -> new Change(mentee.toString(), "is in no %s".formatted(format.one()), ImmutableList.of()));
    }

    /** Returns the mentors of a team, or in a team without any the others. */
    private static Collection<? extends ParticipantId> company(Team team, MenteeId mentee) {
        return team.mentors().isEmpty() ? Sets.difference(team.mentees(), Set.of(mentee)) : team.mentors();
    }

    private static ImmutableList<String> texts(Collection<? extends ParticipantId> ids) {
        return ids.stream().map(Object::toString).collect(ImmutableList.toImmutableList());
    }
}
