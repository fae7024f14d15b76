package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.conduct.EthicsIssue;
import java.util.ArrayList;
import java.util.List;

/** Says what stays or is open again for the programme to look into, since something was told late. */
final class Reopening {

    private Reopening() {}

    /**
     * Returns the draft of a step that tells what happened, with what it adds to what is found about the given two; what the
     * programme has looked into by then is open again if that adds to it.
     *
     * @param next where the step leads
     */
    static Draft judged(Attempt attempt, Draft draft, Relationship next, Iterable<MentoringPair> pairs) {
        Draft judged = draft;
        for (MentoringPair pair : pairs) {
            Conduct before = Conduct.of(attempt, attempt.now(), pair, attempt.today());
            Conduct after = Conduct.of(attempt, next, pair, attempt.today());
            List<Change> reopened = new ArrayList<>();
            after.swallowedBeyond(before)
                    .forEach((finding, raised) ->
                            reopened.add(new Consequence.IssueReopened(pair.mentor(), pair.mentee(), finding, raised)));
            judged = judged.then(reopened).remarking(after.beyond(before));
        }
        return judged;
    }

    /**
     * Returns the draft of a departure or a redefinition with all that had come up by the day on which it is told and
     * is open: naming an early last day takes none of that from the programme.
     */
    static Draft departed(Attempt attempt, Draft draft) {
        Relationship now = attempt.now();
        boolean toldLate = attempt.on().isBefore(attempt.today());
        if (!toldLate || !draft.unmet().isEmpty() || attempt.on().isBefore(now.start())) {
            return draft;
        }
        List<Change> open = new ArrayList<>();
        Relationship next = Evolution.evolve(now, events(attempt, draft));
        for (ConductLog log : Reliance.logs(now, attempt.policy())) {
            MentoringPair pair = new MentoringPair(log.mentor(), log.mentee());
            Conduct before = Conduct.of(attempt, now, pair, attempt.today());
            Conduct after = Conduct.of(attempt, next, pair, attempt.today());
            for (EthicsIssue issue : before.open()) {
                if (!after.isOpen(issue.finding())) {
                    open.add(new Consequence.IssueReopened(
                            pair.mentor(), pair.mentee(), issue.finding(), issue.raised()));
                }
            }
        }
        return draft.then(open);
    }

    private static List<Event> events(Attempt attempt, Draft draft) {
        Relationship now = attempt.now();
        List<Event> events = new ArrayList<>();
        for (Change change : Iterables.concat(ImmutableList.of(draft.step()), draft.following())) {
            events.add(new Event(
                    now.version() + events.size() + 1,
                    attempt.command().id(),
                    Timing.dayOf(now, change, attempt.on()),
                    now.recordedAt(),
                    attempt.guards().version(),
                    change));
        }
        return events;
    }
}
