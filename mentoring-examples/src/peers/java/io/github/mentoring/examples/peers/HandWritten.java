package io.github.mentoring.examples.peers;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.rule.Outcome;
import java.util.ArrayList;
import java.util.List;

/** The twenty rules as a programmer would write them down for this one purpose. */
public final class HandWritten {

    private static final RuleId[] IDS = ids();
    private static final Severity[] SEVERITIES = severities();

    private HandWritten() {}

    static Screened screen(Pair pair) {
        Hits hits = new Hits(pair);
        boolean excepted = pair.flag(14) && pair.flag(15);
        if (pair.flag(0) && !excepted) {
            hits.add(0);
        }
        if (pair.flag(1) && !excepted) {
            hits.add(1);
        }
        if (pair.flag(2)) {
            hits.add(2);
        }
        if (pair.flag(3)) {
            hits.add(3);
        }
        if (pair.flag(4)) {
            hits.add(4);
        }
        if (pair.flag(5)) {
            hits.add(5);
        }
        if (pair.flag(6)) {
            hits.add(6);
        }
        if (pair.flag(7)) {
            hits.add(7);
        }
        if (pair.flag(8)) {
            hits.add(8);
        }
        if (pair.flag(9)) {
            hits.add(9);
        }
        if (pair.flag(10) && !pair.flag(0) && !excepted) {
            hits.add(10);
        }
        if (pair.flag(11) && !pair.flag(1)) {
            hits.add(11);
        }
        if (pair.flag(12) && !pair.flag(2)) {
            hits.add(12);
        }
        if (pair.flag(13) && !pair.flag(3)) {
            hits.add(13);
        }
        if (pair.flag(14) && !pair.flag(4)) {
            hits.add(14);
        }
        if (pair.flag(13) || pair.flag(10)) {
            hits.add(15);
        }
        if (pair.flag(14) || pair.flag(11)) {
            hits.add(16);
        }
        if (pair.lapses() >= TwentyRules.LAPSES) {
            hits.add(17);
        }
        if (pair.meetings() < TwentyRules.MEETINGS) {
            hits.add(18);
        }
        return hits.screened();
    }

    private static RuleId[] ids() {
        RuleId[] ids = new RuleId[TwentyRules.RULES];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = TwentyRules.id(i);
        }
        return ids;
    }

    private static Severity[] severities() {
        Severity[] severities = new Severity[TwentyRules.RULES];
        for (int i = 0; i < severities.length; i++) {
            severities[i] = TwentyRules.severity(i);
        }
        return severities;
    }

    /** What was hit so far. */
    public static final class Hits {
        private final Pair pair;
        private final List<Integer> rules = new ArrayList<>();

        Hits(Pair pair) {
            this.pair = pair;
        }

        public void add(int rule) {
            rules.add(rule);
        }

        Screened screened() {
            Severity severest = Severity.INFO;
            for (int rule : rules) {
                severest = SEVERITIES[rule].compareTo(severest) < 0 ? SEVERITIES[rule] : severest;
            }
            boolean violation = severest == Severity.VIOLATION;
            List<RuleId> deciding = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            ImmutableSortedSet<PersonId> people =
                    rules.isEmpty() ? ImmutableSortedSet.of() : ImmutableSortedSet.of(pair.mentor(), pair.mentee());
            for (int rule : rules) {
                findings.add(new Finding(IDS[rule], SEVERITIES[rule], DutyBearer.BOTH, Detail.none(), people));
                if (!violation || SEVERITIES[rule] == Severity.VIOLATION) {
                    deciding.add(IDS[rule]);
                }
            }
            Outcome outcome = rules.isEmpty() ? Outcome.CLEAR : violation ? Outcome.VIOLATION : Outcome.NOTED;
            return new Screened(outcome, deciding, Findings.of(findings));
        }
    }
}
