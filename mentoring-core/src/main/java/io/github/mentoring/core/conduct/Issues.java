package io.github.mentoring.core.conduct;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells which issues came up, one after the other, and when each was looked into. */
final class Issues {

    private final ConductLog log;
    private final LocalDate asOf;
    private final SortedMap<Finding, SortedMap<LocalDate, LocalDate>> days = new TreeMap<>();

    Issues(ConductLog log, LocalDate asOf) {
        this.log = log;
        this.asOf = asOf;
    }

    /** Adds what was found about something that could be known from the given day on. */
    void add(JudgedMatter matter, LocalDate knownOn) {
        for (Finding finding : matter.verdict().findings().all()) {
            if (finding.severity() != Severity.INFO) {
                days.computeIfAbsent(finding, any -> new TreeMap<>())
                        .merge(matter.day(), knownOn, Ordering.natural()::max);
            }
        }
    }

    /** Returns all issues that came up. */
    ImmutableSortedSet<EthicsIssue> all() {
        List<EthicsIssue> issues = new ArrayList<>();
        days.forEach((finding, found) -> {
            NavigableSet<LocalDate> assessed = log.assessments().stream()
                    .filter(each -> each.covers(finding) && !each.day().isAfter(asOf))
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

    /** An issue takes in whatever leads to its finding and could be known by the day on which it is assessed. */
    private static void issuesInto(
            List<EthicsIssue> issues,
            Finding finding,
            SortedMap<LocalDate, LocalDate> found,
            NavigableSet<LocalDate> assessed) {
        Optional<LocalDate> end = Optional.empty();
        for (Map.Entry<LocalDate, LocalDate> each : found.entrySet()) { // by day
            LocalDate knownOn = each.getValue();
            if (end.filter(day -> !knownOn.isAfter(day)).isPresent()) {
                continue;
            }
            end = Optional.ofNullable(assessed.ceiling(knownOn));
            issues.add(EthicsIssue.builder()
                    .finding(finding)
                    .raised(each.getKey())
                    .assessed(end)
                    .build());
            if (end.isEmpty()) {
                return;
            }
        }
    }
}
