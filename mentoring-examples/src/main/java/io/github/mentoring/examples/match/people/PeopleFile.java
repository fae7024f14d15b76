package io.github.mentoring.examples.match.people;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.examples.match.input.Problems;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Shown;
import io.github.mentoring.examples.match.input.Text;
import io.github.mentoring.examples.match.mapping.Column;
import io.github.mentoring.examples.match.mapping.Condition;
import io.github.mentoring.examples.match.mapping.Mapping;
import io.github.mentoring.matching.screening.PairRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Reads the people of a CSV file as a mapping says. */
public final class PeopleFile {

    private final Mapping mapping;
    private final Problems problems;

    private PeopleFile(Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** Reads the people, of whom there must be mentors and mentees, or tells everything that is wrong with the file. */
    public static Reading<Roster> read(Text text, Mapping mapping) {
        return new PeopleFile(mapping, new Problems(text.file())).read(text, true);
    }

    /** Reads the people, whether or not there are mentors and mentees among them, or tells everything that is wrong with the file. */
    public static Reading<Roster> readPeers(Text text, Mapping mapping) {
        return new PeopleFile(mapping, new Problems(text.file())).read(text, false);
    }

    private Reading<Roster> read(Text text, boolean needsBothSides) {
        Table table = Table.read(text, mapping, problems);
        if (table.width() > 0) {
            checkHeader(table);
        }
        Map<String, Row> byId = byId(table);
        PersonReader reader = new PersonReader(mapping, byId.keySet());
        ImmutableList.Builder<Person> read = ImmutableList.builder();
        byId.forEach((id, row) -> {
            if (row.isWhole(table.width())) {
                read.add(reader.read(id, new Cells(row, problems)));
            }
        });
        ImmutableList<Person> people = read.build();
        if (problems.isEmpty() && needsBothSides) {
            checkSomebody(
                    people,
                    "mentor",
                    mapping.mentors().when(),
                    person -> person.mentor().isPresent());
            checkSomebody(
                    people,
                    "mentee",
                    mapping.mentees().when(),
                    person -> person.mentee().isPresent());
        }
        return problems.isEmpty()
                ? new Reading.Read<>(new Roster(people, rules(ImmutableMap.copyOf(byId))))
                : problems.refuse();
    }

    private ImmutableList<PairRule> rules(ImmutableMap<String, Row> byId) {
        Mapping.Exclusions exclusions = mapping.exclusions();
        return ImmutableList.<PairRule>builder()
                .addAll(ReportingLine.rules(exclusions.manager(), byId))
                .addAll(SameValue.rules(exclusions.same(), byId))
                .build();
    }

    private void checkHeader(Table table) {
        mapping.columns().forEach((column, key) -> {
            if (!table.header().containsKey(column.name())) {
                problems.inCell(
                        table.headerLine(),
                        column.name(),
                        "is missing; add the column, or change `%s` in `%s`".formatted(key, mapping.file()));
            } else if (table.repeated().contains(column.name())) {
                problems.inCell(table.headerLine(), column.name(), "stands there twice; rename one of the two");
            }
        });
    }

    private Map<String, Row> byId(Table table) {
        Column id = mapping.profile().id();
        Map<String, Row> byId = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Cells cells = new Cells(row, problems);
            String value = row.cell(id);
            if (value.isEmpty()) {
                if (row.has(id) && row.isWhole(table.width())) {
                    cells.problem(id, "is blank", "give each person one id");
                }
                continue;
            }
            Row first = byId.putIfAbsent(value, row);
            if (first != null) {
                cells.problem(id, "repeats the id of row " + first.line(), "give each person one id");
            }
        }
        return byId;
    }

    private void checkSomebody(
            ImmutableList<Person> people, String role, ImmutableList<Condition> when, Predicate<Person> has) {
        if (people.stream().noneMatch(has)) {
            problems.inFile("holds no %s under `%ss.when`: %s; change the conditions in `%s`"
                    .formatted(role, role, Shown.of(Joiner.on(", ").join(when)), mapping.file()));
        }
    }
}
