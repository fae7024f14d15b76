package io.github.mentoring.examples.match.people;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.examples.match.mapping.Column;
import io.github.mentoring.matching.screening.PairRule;
import java.util.Map;

/** The rule that refuses two people of whom one is the other's manager. */
final class ReportingLine {

    private static final RuleId ID = RuleId.of("REPORTING_LINE");

    private ReportingLine() {}

    /** Returns the rule, or none if no column tells who manages whom. */
    static ImmutableList<PairRule> rules(Column column, ImmutableMap<String, Row> byId) {
        return column.isMapped() ? ImmutableList.of(rule(column, byId)) : ImmutableList.of();
    }

    private static PairRule rule(Column column, ImmutableMap<String, Row> byId) {
        ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
        for (Map.Entry<String, Row> entry : byId.entrySet()) {
            String manager = entry.getValue().cell(column);
            if (!manager.isEmpty() && !manager.equals(entry.getKey())) {
                cells.put(entry.getKey(), manager);
            }
        }
        ImmutableMap<String, String> managers = cells.buildOrThrow();
        return PairRule.refusing(
                        ID,
                        new Source("Mapping", "two people of whom one is the " + column.name() + " of the other"),
                        (mentor, mentee) -> manages(managers, mentor.id(), mentee.id())
                                || manages(managers, mentee.id(), mentor.id()))
                .amongPeers();
    }

    private static boolean manages(ImmutableMap<String, String> managers, PersonId manager, PersonId other) {
        return manager.value().equals(managers.get(other.value()));
    }
}
