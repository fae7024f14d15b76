package io.github.mentoring.core.lifecycle;

import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what is wrong with the day of a command.
 *
 * <p>What happened earlier may be told late, but a move may not lie before the phase in which it is made, and nothing
 * before the relationship.
 */
final class Timing {

    private Timing() {}

    static List<Unmet> check(Relationship now, Command command, Instant asOf, MentoringPolicy policy) {
        List<Unmet> unmet = new ArrayList<>();
        LocalDate day = command.on();
        if (day.isAfter(policy.schedule().dateOf(asOf))) {
            unmet.add(new Unmet(LifecycleRule.NOT_YET.finding(Detail.of(day)), Optional.of(day)));
        }
        if (asOf.isBefore(now.recordedAt())) {
            LocalDate last = policy.schedule().dateOf(now.recordedAt());
            unmet.add(new Unmet(LifecycleRule.NOT_YET.finding(Detail.of(last)), Optional.of(last)));
        }
        LocalDate earliest = command.step() instanceof Move ? now.phaseSince() : now.start();
        if (day.isBefore(earliest)) {
            unmet.add(new Unmet(
                    LifecycleRule.TOO_EARLY.finding(Detail.of(new Detail.Day(day), new Detail.Day(earliest))),
                    Optional.empty()));
        }
        return unmet;
    }
}
