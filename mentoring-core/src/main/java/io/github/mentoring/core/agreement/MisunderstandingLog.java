package io.github.mentoring.core.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * The misunderstandings of one relationship, in the order in which they were written down.
 *
 * @param entries the misunderstandings, open and settled
 */
public record MisunderstandingLog(ImmutableList<Misunderstanding> entries) {

    private static final MisunderstandingLog EMPTY = new MisunderstandingLog(ImmutableList.of());

    /** Checks that the entries are there. */
    public MisunderstandingLog {
        requireNonNull(entries, "entries");
    }

    /** Returns the log in which nothing is written yet. */
    public static MisunderstandingLog empty() {
        return EMPTY;
    }

    /** Returns the log of the given misunderstandings. */
    public static MisunderstandingLog of(Misunderstanding... entries) {
        return new MisunderstandingLog(ImmutableList.copyOf(requireNonNull(entries, "entries")));
    }

    /** Returns the misunderstandings that are open at the end of the given day, in the order of the log. */
    public ImmutableList<Misunderstanding> open(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return entries.stream().filter(entry -> entry.isOpen(asOf)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns one finding for each misunderstanding that is open at the end of the given day.
     *
     * <p>It names the number of the entry, from one, and the day on which it was raised.
     */
    public Findings findings(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return IntStream.range(0, entries.size())
                .filter(index -> entries.get(index).isOpen(asOf))
                .mapToObj(index -> AgreementRule.MISUNDERSTANDING_OPEN.finding(
                        Detail.of(
                                new Detail.Quantity("entry", index + 1L),
                                new Detail.Day(entries.get(index).raisedOn())),
                        entries.get(index).between()))
                .collect(Findings.toFindings());
    }
}
