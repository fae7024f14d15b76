package io.github.mentoring.core.lifecycle;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.ConductReport;
import io.github.mentoring.core.conduct.ConductRule;
import io.github.mentoring.core.conduct.EthicsIssue;
import io.github.mentoring.core.conduct.JudgedMatter;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the reports about a mentor and a mentee come to.
 *
 * @param report the judgement, or empty if there is nothing to judge by the day asked for
 */
record Conduct(Optional<ConductReport> report) {

    /** Returns what is found on the day of the command. */
    static Conduct of(Attempt attempt, MentoringPair pair) {
        return of(attempt, attempt.now(), pair, attempt.on());
    }

    static Conduct of(Attempt attempt, Relationship relationship, MentoringPair pair, LocalDate day) {
        return new Conduct(Reliance.log(relationship, pair, attempt.policy())
                .filter(log -> !day.isBefore(log.since()))
                .map(log -> attempt.guards().conduct().judge(log, day)));
    }

    /** Returns whether a boundary was breached, be it that the programme has looked into that or not. */
    boolean isBreached() {
        return has(ConductRule.BOUNDARY_BREACH);
    }

    boolean isFailed() {
        return has(ConductRule.FAILED_RELATIONSHIP_MUST_END);
    }

    private boolean has(ConductRule rule) {
        return report.map(found -> found.findings().has(rule.id())).orElse(false);
    }

    /**
     * Returns what is found here of some day and was not, or not as often, in the other; of what is only judged otherwise,
     * nothing that was found as it is.
     */
    Findings beyond(Conduct other) {
        List<EthicsIssue> more = new ArrayList<>(found(Findings::all));
        other.found(Findings::all).forEach(more::remove); // one by one: the same may well happen twice
        return more.stream().map(EthicsIssue::finding).collect(Findings.toFindings());
    }

    /** Returns whether the given finding is open, so that there is something for the programme to look into. */
    boolean isOpen(Finding finding) {
        return report.map(found -> found.open().all().contains(finding)).orElse(false);
    }

    /** Returns what is open. */
    ImmutableSortedSet<EthicsIssue> open() {
        return report.map(found -> found.issues().open()).orElse(ImmutableSortedSet.of());
    }

    /**
     * Returns what came up here more often than in the other and is not open all the same, since the programme had looked
     * into whatever came up by that day; each once, with its first day.
     */
    SortedMap<Finding, LocalDate> swallowedBeyond(Conduct other) {
        List<EthicsIssue> more = new ArrayList<>(found(Findings::reported)); // mere notes are no issues
        other.found(Findings::reported).forEach(more::remove); // one by one, likewise
        SortedMap<Finding, LocalDate> swallowed = new TreeMap<>();
        for (EthicsIssue issue : more) {
            if (!isOpen(issue.finding())) {
                swallowed.merge(issue.finding(), issue.raised(), Comparators::min);
            }
        }
        return swallowed;
    }

    /** Returns those findings of each thing that happened, with its day, as often as they came up. */
    private List<EthicsIssue> found(Function<Findings, ImmutableSortedSet<Finding>> which) {
        return matters().stream()
                .flatMap(matter -> which.apply(matter.verdict().findings()).stream()
                        .map(finding -> EthicsIssue.of(finding, matter.day())))
                .toList();
    }

    private ImmutableList<JudgedMatter> matters() {
        return report.map(ConductReport::matters).orElse(ImmutableList.of());
    }
}
