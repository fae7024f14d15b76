package io.github.mentoring.core.conduct;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.rule.Case;
import io.github.mentoring.core.rule.Verdict;
import java.time.LocalDate;

/**
 * One thing that happened, as rules are asked about it, with the verdict.
 *
 * @param matter what happened, on which day
 * @param verdict what the rules say
 */
public record JudgedMatter(Case matter, Verdict verdict) {

    /** Checks that it has a day. */
    public JudgedMatter {
        requireNonNull(matter, "matter");
        requireNonNull(verdict, "verdict");
        checkArgument(matter.day().isPresent(), "judged matter has no day; name the day on which it happened");
    }

    /** Returns the day on which it happened. */
    public LocalDate day() {
        return matter.day().orElseThrow();
    }
}
