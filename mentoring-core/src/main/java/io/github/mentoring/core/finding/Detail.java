package io.github.mentoring.core.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.mentoring.core.internal.Labels;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * What more there is to say about a finding: nothing, or the arguments for a sentence about it.
 *
 * <p>Compared argument by argument; the shorter of two that begin alike comes first.
 *
 * @param arguments the arguments, in the order in which the rule names them
 */
public record Detail(ImmutableList<Argument> arguments) implements Comparable<Detail> {

    private static final Detail NONE = new Detail(ImmutableList.of());

    /** Checks that the arguments are there. */
    public Detail {
        requireNonNull(arguments, "arguments");
    }

    /** Returns the detail that says nothing. */
    public static Detail none() {
        return NONE;
    }

    /** Returns the detail of the given arguments. */
    public static Detail of(Argument... arguments) {
        return new Detail(ImmutableList.copyOf(requireNonNull(arguments, "arguments")));
    }

    /** Returns the detail that names constants, such as the items that are missing. */
    public static Detail of(Enum<?>... constants) {
        requireNonNull(constants, "constants");
        if (constants.length == 1) { // as it mostly is
            return new Detail(ImmutableList.of(Constant.of(constants[0])));
        }
        ImmutableList.Builder<Argument> arguments = ImmutableList.builderWithExpectedSize(constants.length);
        for (Enum<?> each : constants) {
            arguments.add(Constant.of(each));
        }
        return new Detail(arguments.build());
    }

    /** Returns the detail that names constants, in the order given. */
    public static Detail ofAll(Iterable<? extends Enum<?>> constants) {
        return new Detail(Streams.stream(requireNonNull(constants, "constants"))
                .map(Constant::of)
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns the detail that names a day. */
    public static Detail of(LocalDate day) {
        return of(new Day(day));
    }

    /** Returns the detail that names something by its id, such as a goal. */
    public static Detail ofId(String id) {
        return of(new Id(id));
    }

    /** Returns the detail that names things by their ids, in the order given. */
    public static Detail ofIds(Iterable<String> ids) {
        return new Detail(
                Streams.stream(requireNonNull(ids, "ids")).map(Id::new).collect(ImmutableList.toImmutableList()));
    }

    /** Returns the detail that quotes texts of the caller's own, such as the names of disciplines. */
    public static Detail ofTexts(Iterable<String> texts) {
        return new Detail(
                Streams.stream(requireNonNull(texts, "texts")).map(Text::new).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public int compareTo(Detail other) {
        int shorter = Math.min(arguments.size(), other.arguments.size());
        for (int i = 0; i < shorter; i++) {
            int order = arguments.get(i).compareTo(other.arguments.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(arguments.size(), other.arguments.size());
    }

    /** Returns the arguments, separated by commas, without the caller's own texts. */
    @Override
    public String toString() {
        return arguments.stream().map(Argument::toString).collect(Collectors.joining(", "));
    }

    /** One thing that a finding names; those of one kind compare by value, and else by kind in the order below. */
    public sealed interface Argument extends Comparable<Argument> {

        @Override
        default int compareTo(Argument other) {
            return Arguments.compare(this, other);
        }
    }

    /**
     * A constant of a closed list; compared by its position, then by its name.
     *
     * @param name the name of the constant
     * @param position where it is declared in its list, from zero
     */
    public record Constant(String name, int position) implements Argument {

        /** Checks that the constant has a name and a position. */
        public Constant {
            requireNonNull(name, "name");
            checkArgument(!name.isBlank(), "constant must have a name");
            checkArgument(position >= 0, "constant `%s` has a negative position: %s; count from zero", name, position);
        }

        /** Returns the argument that names the given constant. */
        public static Constant of(Enum<?> constant) {
            requireNonNull(constant, "constant");
            return new Constant(constant.name(), Arguments.position(constant));
        }

        /** Returns the name. */
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A number with a name, such as a limit; compared by name, then by value.
     *
     * @param name what is counted
     * @param value how many
     */
    public record Quantity(String name, long value) implements Argument {

        /** Checks that the quantity has a name. */
        public Quantity {
            requireNonNull(name, "name");
            checkArgument(!name.isBlank(), "quantity must have a name");
        }

        /** Returns the name and the value. */
        @Override
        public String toString() {
            return name + " " + value;
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    public record Day(LocalDate day) implements Argument {

        /** Checks that the day is there. */
        public Day {
            requireNonNull(day, "day");
        }

        /** Returns the day in ISO form. */
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /**
     * The id of something that is no person, such as a goal; it says nothing private. Compared by
     * {@link String#compareTo}.
     *
     * @param id the text of the id, without blanks or control characters at its ends and not empty
     */
    public record Id(String id) implements Argument {

        /** Checks the text. */
        public Id {
            Labels.checkId("id of a detail", "id", id);
        }

        /** Returns the text of the id. */
        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * A text of the caller's own, which may be private.
     *
     * @param text the text
     */
    public record Text(String text) implements Argument {

        /** Checks that the text says something. */
        public Text {
            requireNonNull(text, "text");
            checkArgument(!text.isBlank(), "text of a detail must not be blank; leave it out instead");
        }

        /** Returns three dots, since the text may be private. */
        @Override
        public String toString() {
            return "...";
        }
    }
}
