package io.github.mentoring.examples.match;

import com.google.common.collect.ImmutableMap;
import io.github.mentoring.matching.problem.Objective;
import picocli.CommandLine;

/** Reads an objective as it is written on the command line. */
final class ObjectiveName implements CommandLine.ITypeConverter<Objective> {

    private static final ImmutableMap<String, Objective> NAMES =
            ImmutableMap.of("most-served", Objective.MOST_SERVED_THEN_TOTAL, "total", Objective.TOTAL);

    @Override
    public Objective convert(String name) {
        Objective objective = NAMES.get(name);
        if (objective == null) {
            throw new CommandLine.TypeConversionException(
                    "objective is unknown: %s; use one of: %s".formatted(name, String.join(", ", NAMES.keySet())));
        }
        return objective;
    }
}
