package io.github.mentoring.core.conduct;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells which issues came up, one after the other, and when each was looked into. */
final class Issues {

    private Issues() {}

    static ImmutableSortedSet<EthicsIssue> of(ImmutableList<JudgedMatter> matters, ConductLog log, LocalDate asOf) {
        SortedMap<Finding, NavigableSet<LocalDate>> days = new TreeMap<>();
        for (JudgedMatter matter : matters) {
            for (Finding finding : matter.verdict().findings().all()) {
                if (finding.severity() != Severity.INFO) {
                    days.computeIfAbsent(finding, any -> new TreeSet<>()).add(matter.day());
                }
            }
        }
        List<EthicsIssue> issues = new ArrayList<>();
        days.forEach((finding, found) -> {
            NavigableSet<LocalDate> assessed = log.assessments().stream()
                    .filter(each ->
                            each.finding().equals(finding) && !each.day().isAfter(asOf))
                    .map(Assessment::day)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
            issuesInto(issues, finding, found, assessed);
        });
        for (EthicsIssue issue : log.reopened()) {
            if (!issue.raised().isAfter(asOf)) {
                reopen(issues, known(issue, asOf));
            }
        }
        return ImmutableSortedSet.copyOf(issues);
    }

    private static EthicsIssue known(EthicsIssue issue, LocalDate asOf) {
        return issue.assessed().filter(day -> day.isAfter(asOf)).isPresent()
                ? EthicsIssue.of(issue.finding(), issue.raised())
                : issue;
    }

    /** Adds an issue that came up again; of those that are open with the same finding, the earlier one takes in the other. */
    private static void reopen(List<EthicsIssue> issues, EthicsIssue again) {
        EthicsIssue added = again;
        if (again.isOpen()) {
            for (EthicsIssue issue : issues) {
                boolean isSame = issue.isOpen() && issue.finding().equals(again.finding());
                added = isSame && issue.raised().isBefore(added.raised()) ? issue : added;
            }
            issues.removeIf(issue -> issue.isOpen() && issue.finding().equals(again.finding()));
        }
        issues.add(added);
    }

    /** An issue takes in whatever leads to its finding until it is assessed, that day included. */
    private static void issuesInto(
            List<EthicsIssue> issues,
            Finding finding,
            NavigableSet<LocalDate> found,
            NavigableSet<LocalDate> assessed) {
        LocalDate raised = found.first();
        while (raised != null) {
            LocalDate end = assessed.ceiling(raised);
            EthicsIssue.Builder issue = EthicsIssue.builder().finding(finding).raised(raised);
            if (end != null) {
                issue.assessed(end);
            }
            issues.add(issue.build());
            raised = end == null ? null : found.higher(end);
        }
    }
}
