package io.github.mentoring.examples.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Lifecycle;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.lifecycle.Step;
import io.github.mentoring.core.lifecycle.Talk;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.Instant;
import java.time.LocalDate;

/** Short lives of relationships to write down. */
final class Lives {

    static final Lifecycle LIFECYCLE = Lifecycle.under(MentoringPolicy.standard());
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final MentorId ADA = MentorId.of("ada");
    private static final MenteeId BOB = MenteeId.of("bob");

    private Lives() {}

    /** Returns all commands of a pair that begins, answers what it is asked, and parts, each of them accepted in turn. */
    static ImmutableList<Command> pair(RelationshipId id) {
        ImmutableList.Builder<Command> commands = ImmutableList.builder();
        commands.add(begin(id));
        for (ReadinessItem item : ReadinessItem.values()) {
            commands.add(answer(ADA.person(), item, true), answer(BOB.person(), item, true));
        }
        return commands.add(change()).build();
    }

    static Command begin(RelationshipId id) {
        return command(
                "begin", Move.Begin.mentorship(id, Parties.pair(ADA, BOB), Arrangement.of(MentoringFormat.DYAD)));
    }

    static Command answer(PersonId party, ReadinessItem item, boolean yes) {
        return command("%s %s %s".formatted(party, item, yes), new Talk.AnswerReadiness(party, item, yes));
    }

    /** Returns the wish for another mentor, which ends it, with all that follows. */
    static Command change() {
        return command("change", new Move.RequestChange(ADA, BOB, BOB, true));
    }

    static Command end() {
        return command("end", new Move.End(ImmutableSortedSet.of(BOB.person()), Move.End.Wish.SEPARATE, true));
    }

    static Command command(String id, Step step) {
        return Command.of(id, DAY, step);
    }
}
