package io.github.mentoring.core.conduct;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.finding.Finding;
import java.time.LocalDate;

/**
 * That the programme looked into something that was found.
 *
 * <p>It covers whatever had led to the finding by that day, as far as it was on record; what leads to it afterwards, or is
 * told afterwards, opens it again. That somebody let time pass without doing what was due that day is known on the day
 * after, and so not covered yet.
 *
 * <p>Who looks into a pattern has looked into the lapses of the same kind and the same people that make it up, so that they
 * are covered also if one of them is made good later and the others are no pattern any more.
 *
 * @param finding what was looked into
 * @param day the day on which that was done
 */
public record Assessment(Finding finding, LocalDate day) {

    /** Checks that both parts are there. */
    public Assessment {
        requireNonNull(finding, "finding");
        requireNonNull(day, "day");
    }

    /** Returns whether it is about what was found: the same, or a lapse where it is about the pattern of such lapses. */
    public boolean covers(Finding found) {
        requireNonNull(found, "found");
        return finding.equals(found)
                || (finding.rule().equals(ConductRule.UNREALISTIC_EXPECTATIONS.id())
                        && found.rule().equals(ConductRule.RELIABILITY_LAPSE.id())
                        && finding.subjects().equals(found.subjects())
                        && found.detail()
                                .arguments()
                                .containsAll(finding.detail().arguments()));
    }
}
