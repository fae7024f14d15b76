package io.github.mentoring.examples.match.people;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.examples.match.mapping.Column;
import io.github.mentoring.matching.screening.PairRule;
import java.util.Map;

/** The rules that refuse two people who have the same value in a column. */
final class SameValue {

    private SameValue() {}

    static ImmutableList<PairRule> rules(ImmutableList<Column> columns, ImmutableMap<String, Row> byId) {
        return columns.stream().map(column -> rule(column, byId)).collect(ImmutableList.toImmutableList());
    }

    private static PairRule rule(Column column, ImmutableMap<String, Row> byId) {
        ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
        for (Map.Entry<String, Row> entry : byId.entrySet()) {
            String cell = entry.getValue().cell(column);
            if (!cell.isEmpty()) {
                cells.put(entry.getKey(), cell);
            }
        }
        ImmutableMap<String, String> values = cells.buildOrThrow();
        return PairRule.refusing(
                        RuleId.of(column.sameCode()),
                        new Source("Mapping", "two people with the same " + column.name()),
                        (mentor, mentee) -> same(values, mentor, mentee))
                .amongPeers();
    }

    private static boolean same(ImmutableMap<String, String> values, Person mentor, Person mentee) {
        String value = values.get(mentor.id().value());
        return value != null && value.equals(values.get(mentee.id().value()));
    }
}
