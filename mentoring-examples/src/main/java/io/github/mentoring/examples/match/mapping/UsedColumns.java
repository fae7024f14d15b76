package io.github.mentoring.examples.match.mapping;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lists the columns that a mapping reads. */
final class UsedColumns {

    private final Map<Column, String> keys = new LinkedHashMap<>();

    private UsedColumns() {}

    static ImmutableMap<Column, String> of(Mapping mapping) {
        UsedColumns used = new UsedColumns();
        used.add("id", mapping.profile().id());
        used.add("level", mapping.profile().level());
        used.add("department", mapping.profile().department());
        used.add("discipline", mapping.profile().discipline());
        used.add("available.from", mapping.profile().from());
        used.add("available.until", mapping.profile().until());
        used.addAll("topics", mapping.topics().known());
        used.addAll("interests", mapping.topics().interests());
        used.addAll("wanted", mapping.topics().wanted());
        used.add("expertise.years", mapping.expertise().years());
        used.addWhen("mentors.when", mapping.mentors().when());
        used.add("mentors.seats", mapping.mentors().seats());
        mapping.mentors().special().forEach(special -> {
            used.addWhen("mentors.special", special.when());
            used.add("mentors.special", special.seats());
        });
        used.add("mentors.taken", mapping.mentors().taken());
        used.addAll("mentors.ratings", mapping.mentors().ratings().values());
        used.addWhen("mentees.when", mapping.mentees().when());
        used.add("mentees.mentors", mapping.mentees().mentors());
        used.add("exclusions.manager", mapping.exclusions().manager());
        used.addAll("exclusions.same", mapping.exclusions().same());
        used.add("exclusions.exclude", mapping.exclusions().exclude());
        return ImmutableMap.copyOf(used.keys);
    }

    private void add(String key, Column column) {
        if (column.isMapped()) {
            keys.putIfAbsent(column, key);
        }
    }

    private void add(String key, Amount amount) {
        if (amount instanceof Amount.Given given) {
            add(key, given.column());
        }
    }

    private void addAll(String key, Iterable<Column> columns) {
        columns.forEach(column -> add(key, column));
    }

    private void addWhen(String key, Iterable<Condition> conditions) {
        conditions.forEach(condition -> add(key, condition.column()));
    }
}
