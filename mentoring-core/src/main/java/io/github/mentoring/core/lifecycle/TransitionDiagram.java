package io.github.mentoring.core.lifecycle;

import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.rule.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Draws transitions as a state diagram in the language of Mermaid. */
final class TransitionDiagram {

    private TransitionDiagram() {}

    static String of(List<Transition> rows) {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n");
        rows.stream()
                .filter(row -> row.from().isEmpty())
                .forEach(row -> diagram.append(line("[*]", row.to().name(), label(row))));
        for (Phase from : Phase.values()) {
            Map<Phase, String> labels = new TreeMap<>();
            for (Transition row : rows) {
                if (row.from().equals(Optional.of(from))) {
                    labels.merge(row.to(), label(row), (some, more) -> some + ", " + more);
                }
            }
            labels.forEach((to, label) -> diagram.append(line(from.name(), to.name(), label)));
            if (from.isFinal() && rows.stream().anyMatch(row -> row.to() == from)) {
                diagram.append("    ").append(from).append(" --> [*]\n");
            }
        }
        return diagram.toString();
    }

    private static String line(String from, String to, String label) {
        return "    " + from + " --> " + to + " : " + label + "\n";
    }

    private static String label(Transition row) {
        return row.when().equals(Condition.always()) ? row.by().name() : row.by() + " [" + row.when() + "]";
    }
}
