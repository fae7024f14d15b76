package io.github.mentoring.examples.match.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.mentoring.examples.match.input.Blanks;
import io.github.mentoring.examples.match.input.Problems;
import io.github.mentoring.examples.match.input.Shown;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** One level of keys of a mapping file, which notes what is wrong and which keys were asked for. */
final class Section {

    private static final int MOST = 1_000_000;

    private final Problems problems;
    private final String path;
    private final JsonNode node;
    private final Set<String> asked = new TreeSet<>();

    Section(Problems problems, String path, JsonNode node) {
        this.problems = problems;
        this.path = path;
        this.node = node;
        if (!node.isMissingNode() && !node.isObject()) {
            problems.atKey(path, "is not a list of keys: %s; write `key: value` lines below it".formatted(shown(node)));
        }
    }

    boolean isThere() {
        return !node.isMissingNode();
    }

    ImmutableSet<String> keys() {
        return ImmutableSet.copyOf(node.fieldNames());
    }

    Section section(String key) {
        return new Section(problems, pathOf(key), get(key));
    }

    Section required(String key) {
        require(key);
        return section(key);
    }

    ImmutableList<Section> sections(String key) {
        JsonNode list = get(key);
        if (!list.isMissingNode() && !list.isArray()) {
            problem(key, "is not a list: %s; begin each entry with a hyphen".formatted(shown(list)));
            return ImmutableList.of();
        }
        ImmutableList.Builder<Section> sections = ImmutableList.builder();
        for (int i = 0; i < list.size(); i++) {
            sections.add(new Section(problems, pathOf(key) + "[" + i + "]", list.get(i)));
        }
        return sections.build();
    }

    Optional<String> text(String key) {
        JsonNode value = get(key);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            problem(
                    key,
                    "is not a text: %s; write one text, in quotes if it looks like a number".formatted(shown(value)));
            return Optional.empty();
        }
        return Optional.of(Blanks.trim(value.textValue()));
    }

    Optional<Delimiter> delimiter(String key) {
        JsonNode value = get(key);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        Optional<Delimiter> delimiter = Delimiter.named(value.isTextual() ? value.textValue() : "");
        if (delimiter.isEmpty()) {
            problem(
                    key,
                    "is not a delimiter: %s; write one character such as \";\" in quotes, or the word tab"
                            .formatted(shown(value)));
        }
        return delimiter;
    }

    Column column(String key) {
        return text(key).map(Column::new).orElse(Column.NONE);
    }

    Column requiredColumn(String key) {
        require(key);
        return column(key);
    }

    Optional<ImmutableList<Column>> columns(String key) {
        return texts(key).map(names -> names.stream().map(Column::new).collect(ImmutableList.toImmutableList()));
    }

    ImmutableList<Condition> conditions(String key) {
        require(key, "list conditions that must all hold, or [] for everybody");
        ImmutableList.Builder<Condition> conditions = ImmutableList.builder();
        for (String text : texts(key).orElse(ImmutableList.of())) {
            new ConditionText(text).read(what -> problem(key, what)).ifPresent(conditions::add);
        }
        return conditions.build();
    }

    Amount amount(String key, int least, int otherwise) {
        JsonNode value = get(key);
        if (value.isMissingNode()) {
            return new Amount.Fixed(otherwise);
        }
        return value.isTextual()
                ? new Amount.Given(column(key))
                : new Amount.Fixed(number(key, least).orElse(otherwise));
    }

    Optional<Integer> number(String key, int least) {
        JsonNode value = get(key);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isInt() || value.intValue() < least || value.intValue() > MOST) {
            problem(
                    key,
                    "is not a whole number from %s to %s: %s; write such a number"
                            .formatted(least, MOST, shown(value)));
            return Optional.empty();
        }
        return Optional.of(value.intValue());
    }

    Optional<LocalDate> date(String key) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                problem(key, "is not a day: %s; write it like 2026-01-31".formatted(Shown.of(text)));
                return Optional.empty();
            }
        });
    }

    boolean isText(String key) {
        return get(key).isTextual();
    }

    boolean has(String key) {
        return !get(key).isMissingNode();
    }

    /** Notes that a key is missing, unless all of its section is. */
    void require(String key) {
        require(key, "add it");
    }

    void problem(String key, String what) {
        problems.atKey(pathOf(key), what);
    }

    /** Notes every key that was never asked for. */
    void refuseOthers() {
        for (String key : Sets.difference(keys(), asked)) {
            problem(Shown.of(key), "is unknown; use one of: " + String.join(", ", asked));
        }
    }

    private void require(String key, String remedy) {
        if (get(key).isMissingNode() && node.isObject()) {
            problem(key, "is missing; " + remedy);
        }
    }

    private Optional<ImmutableList<String>> texts(String key) {
        JsonNode value = get(key);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        boolean areTexts = value.isArray()
                && StreamSupport.stream(value.spliterator(), false)
                        .allMatch(
                                entry -> entry.isTextual() && !entry.textValue().isBlank());
        if (!areTexts) {
            return text(key).map(ImmutableList::of);
        }
        return Optional.of(StreamSupport.stream(value.spliterator(), false)
                .map(entry -> Blanks.trim(entry.textValue()))
                .collect(ImmutableList.toImmutableList()));
    }

    private JsonNode get(String key) {
        asked.add(key);
        JsonNode value = node.path(key);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String shown(JsonNode value) {
        return Shown.of(value.isValueNode() ? value.asText() : value.toString());
    }
}
