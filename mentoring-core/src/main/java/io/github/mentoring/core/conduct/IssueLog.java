package io.github.mentoring.core.conduct;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ethical issues that came up, each of them open until somebody of the programme has looked into it.
 *
 * <p>The same finding may come up again after it was assessed; it is then another issue.
 *
 * @param issues all issues, of which no two are of the same finding and open
 */
public record IssueLog(ImmutableSortedSet<EthicsIssue> issues) {

    private static final IssueLog EMPTY = new IssueLog(ImmutableSortedSet.of());

    /** Checks that no finding is open twice. */
    public IssueLog {
        issues = ImmutableSortedSet.copyOf(requireNonNull(issues, "issues")); // whatever order the caller had
        List<EthicsIssue> open = issues.stream().filter(EthicsIssue::isOpen).toList();
        for (int i = 1; i < open.size(); i++) {
            checkArgument(
                    !open.get(i).finding().equals(open.get(i - 1).finding()),
                    "issue under rule `%s` is open twice; keep the earlier one",
                    open.get(i).finding().rule());
        }
    }

    /** Returns the log in which nothing has come up. */
    public static IssueLog empty() {
        return EMPTY;
    }

    /** Returns the issues into which nobody has looked yet. */
    public ImmutableSortedSet<EthicsIssue> open() {
        return issues.stream()
                .filter(EthicsIssue::isOpen)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Returns the log with what was found on the given day; what is open already stays as it is. */
    public IssueLog raise(Findings findings, LocalDate day) {
        requireNonNull(findings, "findings");
        requireNonNull(day, "day");
        ImmutableSortedSet<Finding> known = open().stream()
                .map(EthicsIssue::finding)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
        Stream<EthicsIssue> added = findings.all().stream()
                .filter(finding -> !known.contains(finding))
                .map(finding -> EthicsIssue.of(finding, day));
        return of(Stream.concat(issues.stream(), added));
    }

    /**
     * Returns the log in which the open issue of the given finding was assessed on the given day.
     *
     * @throws IllegalArgumentException if there is none, or it came up later
     */
    public IssueLog assess(Finding finding, LocalDate day) {
        requireNonNull(finding, "finding");
        requireNonNull(day, "day");
        EthicsIssue open = open().stream()
                .filter(issue -> issue.finding().equals(finding))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no issue under rule `" + finding.rule() + "` is open with this finding; raise it first"));
        EthicsIssue assessed = EthicsIssue.builder()
                .finding(finding)
                .raised(open.raised())
                .assessed(day)
                .build();
        return of(Stream.concat(issues.stream().filter(issue -> !issue.equals(open)), Stream.of(assessed)));
    }

    private static IssueLog of(Stream<EthicsIssue> issues) {
        return new IssueLog(issues.collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())));
    }
}
