package io.github.mentoring.examples.match.mapping;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.Characteristic;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.examples.match.input.Numbers;
import io.github.mentoring.examples.match.input.Problems;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Shown;
import io.github.mentoring.examples.match.input.Text;
import io.github.mentoring.matching.screening.Screening;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads mapping files. */
public final class MappingFile {

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Problems problems;

    private MappingFile(Problems problems) {
        this.problems = problems;
    }

    /** Reads a mapping, or tells everything that is wrong with it. */
    public static Reading<Mapping> read(Text text) {
        Problems problems = new Problems(text.file());
        try {
            JsonNode root = YAML.readTree(text.content());
            if (root.isObject()) {
                Mapping mapping = new MappingFile(problems).mapping(text.file(), new Section(problems, "", root));
                return problems.isEmpty() ? new Reading.Read<>(mapping) : problems.refuse();
            }
            problems.inFile("holds no keys; begin with `id: COLUMN`");
        } catch (JacksonException e) {
            problems.inRow(
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()),
                    "is not readable as YAML: %s; check colons, quotes and indents"
                            .formatted(
                                    e.getOriginalMessage().lines().findFirst().orElse("")));
        }
        return problems.refuse();
    }

    private Mapping mapping(String file, Section root) {
        Section available = root.section("available");
        Mapping mapping = new Mapping(
                file,
                root.delimiter("delimiter").orElse(Delimiter.COMMA),
                new Mapping.Profile(
                        root.requiredColumn("id"),
                        root.column("level"),
                        root.column("department"),
                        root.column("discipline"),
                        available.column("from"),
                        available.column("until")),
                topics(root),
                expertise(root),
                mentors(root.required("mentors")),
                mentees(root.required("mentees")),
                exclusions(root.section("exclusions")),
                screening(root.section("timeframe")),
                Weights.read(root.section("criteria")));
        available.refuseOthers();
        root.refuseOthers();
        return mapping;
    }

    private static Mapping.Topics topics(Section root) {
        root.require("topics");
        ImmutableList<Column> known = root.columns("topics").orElse(ImmutableList.of());
        return new Mapping.Topics(
                known,
                root.columns("interests").orElse(known),
                root.columns("wanted").orElse(known),
                root.text("separator").orElse(""));
    }

    private static Mapping.Expertise expertise(Section root) {
        root.require("expertise");
        if (root.isText("expertise")) {
            return new Mapping.Expertise(Column.NONE, ImmutableSortedMap.of(), level(root, "expertise"));
        }
        Section expertise = root.section("expertise");
        Section under = expertise.section("under");
        TreeMap<BigDecimal, ExpertiseLevel> limits = new TreeMap<>();
        for (String key : under.keys()) {
            ExpertiseLevel level = level(under, key);
            Numbers.decimal(key)
                    .filter(limit -> limits.put(limit, level) == null)
                    .ifPresentOrElse(
                            limit -> {},
                            () -> under.problem(
                                    Shown.of(key), "is not a number of years that stands here once; write one"));
        }
        Mapping.Expertise byYears = new Mapping.Expertise(
                expertise.requiredColumn("years"), ImmutableSortedMap.copyOfSorted(limits), level(expertise, "else"));
        expertise.refuseOthers();
        return byYears;
    }

    private static ExpertiseLevel level(Section section, String key) {
        return oneOf(ExpertiseLevel.values(), section, key).orElse(ExpertiseLevel.NONE);
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, Section section, String key) {
        section.require(key);
        return section.text(key).flatMap(text -> {
            Optional<E> found =
                    Stream.of(values).filter(value -> word(value).equals(text)).findFirst();
            if (found.isEmpty()) {
                section.problem(key, "is unknown: %s; use one of: %s".formatted(Shown.of(text), words(values)));
            }
            return found;
        });
    }

    private static String words(Enum<?>[] values) {
        return String.join(", ", Stream.of(values).map(MappingFile::word).toList());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Mapping.Mentors mentors(Section mentors) {
        ImmutableList.Builder<Mapping.SpecialSeats> special = ImmutableList.builder();
        for (Section entry : mentors.sections("special")) {
            entry.require("seats");
            special.add(new Mapping.SpecialSeats(entry.conditions("when"), entry.amount("seats", 0, 0)));
            entry.refuseOthers();
        }
        Section ratings = mentors.section("ratings");
        ImmutableMap.Builder<Characteristic, Column> rated = ImmutableMap.builder();
        for (Characteristic characteristic : Characteristic.values()) {
            Column column = ratings.column(word(characteristic));
            if (column.isMapped()) {
                rated.put(characteristic, column);
            }
        }
        ratings.refuseOthers();
        Mapping.Mentors read = new Mapping.Mentors(
                mentors.conditions("when"),
                mentors.amount("seats", 0, 1),
                special.build(),
                mentors.amount("taken", 0, 0),
                rated.buildOrThrow());
        mentors.refuseOthers();
        return read;
    }

    private static Mapping.Mentees mentees(Section mentees) {
        Mapping.Mentees read = new Mapping.Mentees(mentees.conditions("when"), mentees.amount("mentors", 1, 1));
        mentees.refuseOthers();
        return read;
    }

    private static Mapping.Exclusions exclusions(Section exclusions) {
        Mapping.Exclusions read = new Mapping.Exclusions(
                exclusions.column("manager"),
                exclusions.columns("same").orElse(ImmutableList.of()),
                exclusions.column("exclude"),
                exclusions.text("separator").orElse(";"));
        Set<String> codes = new HashSet<>();
        for (Column column : read.same()) {
            String code = column.sameCode();
            if (code.equals("SAME_") || !codes.add(code)) {
                exclusions.problem(
                        "same",
                        "gives no code of its own: %s; rename the column with other letters or digits"
                                .formatted(Shown.of(column.name())));
            }
        }
        exclusions.refuseOthers();
        return read;
    }

    private Screening screening(Section timeframe) {
        if (!timeframe.isThere()) {
            return Screening.standard();
        }
        Optional<LocalDate> first = day(timeframe, "first");
        Optional<LocalDate> last = day(timeframe, "last");
        timeframe.refuseOthers();
        if (first.isEmpty() || last.isEmpty()) {
            return Screening.standard();
        }
        if (last.get().isBefore(first.get())) {
            problems.atKey(
                    "timeframe", "ends before it begins: %s to %s; swap the days".formatted(first.get(), last.get()));
            return Screening.standard();
        }
        return Screening.standard(Timeframe.of(first.get(), last.get()));
    }

    private static Optional<LocalDate> day(Section timeframe, String key) {
        timeframe.require(key);
        return timeframe.date(key);
    }
}
