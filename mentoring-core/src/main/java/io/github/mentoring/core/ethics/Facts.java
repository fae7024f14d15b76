package io.github.mentoring.core.ethics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.Changeability;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Problem;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Rulebook;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How facts about two people are made. */
final class Facts {

    /** What nobody can change, for the two and the programme to see. */
    static final Fact.Terms PAST =
            Fact.Terms.of(Changeability.FIXED, Audience.MENTOR, Audience.MENTEE, Audience.PROGRAMME);
    /** What the two can change, for them and the programme to see. */
    static final Fact.Terms OPEN =
            Fact.Terms.of(Changeability.CHANGEABLE, Audience.MENTOR, Audience.MENTEE, Audience.PROGRAMME);

    /** Stands last, so that constants keep their positions. */
    private static final String NONE = "NONE";

    private Facts() {}

    /** Returns the fact that is one of the given constants, or none of them unless a case says so. */
    static Fact.Choice orNone(String name, Enum<?>[] constants, Fact.Terms terms) {
        ImmutableList<String> values = Stream.concat(Arrays.stream(constants).map(Enum::name), Stream.of(NONE))
                .collect(ImmutableList.toImmutableList());
        return new Fact.Choice(FactId.of(name), values, NONE, terms);
    }

    /** Returns the condition that such a fact is one of its constants. */
    static Condition isSome(Fact.Choice fact) {
        return Condition.not(new Condition.Is(fact.id(), ImmutableSortedSet.of(NONE)));
    }

    /**
     * Checks that a rulebook can take the place of standard rules: it answers the same question, knows their facts for what
     * they are, and goes nowhere below their floor.
     */
    static void check(Rulebook book, ImmutableList<Fact> facts, Rulebook floor) {
        Question question = floor.question();
        String name = Ascii.toLowerCase(question.name());
        checkArgument(
                book.question() == question,
                "%s rulebook `%s` is about something else: %s; start from the standard rules",
                name,
                book.version(),
                book.question());
        ImmutableList<FactId> missing = facts.stream()
                .map(Fact::id)
                .filter(id -> book.fact(id).isEmpty())
                .collect(ImmutableList.toImmutableList());
        checkArgument(
                missing.isEmpty(),
                "%s rulebook `%s` lacks facts that it will be told: %s; start from the standard facts",
                name,
                book.version(),
                missing);
        ImmutableList<FactId> changed = facts.stream()
                .filter(fact -> !book.fact(fact.id()).equals(Optional.of(fact)))
                .map(Fact::id)
                .collect(ImmutableList.toImmutableList());
        checkArgument(
                changed.isEmpty(),
                "%s rulebook `%s` takes standard facts for something else: %s; keep them as they are",
                name,
                book.version(),
                changed);
        ImmutableList<Problem> problems = book.below(floor);
        checkArgument(
                problems.isEmpty(),
                "%s rulebook `%s` goes below the standard floor: %s",
                name,
                book.version(),
                problems.stream().map(Problem::text).collect(Collectors.joining("; ")));
    }

    /** Checks that a rulebook knows the facts that a register states, and that they can be what it states. */
    static void check(Rulebook book, EthicsRegister register) {
        RegisterFacts facts = register.facts();
        for (FactId fact : facts.own()) {
            checkArgument(
                    book.fact(fact).isPresent(),
                    "ethics register states fact `%s`, which is not in the rulebook; add the fact there or leave it out here",
                    fact);
        }
        facts.stated()
                .forEach((id, value) -> checkArgument( // and keeps the value to itself, which may be private
                        !value.isKnown() || book.fact(id).orElseThrow().admits(value),
                        "ethics register states of fact `%s` what it cannot be by the rulebook; state a value that it can have",
                        id));
        for (FactId fact : facts.grouped()) {
            checkArgument(
                    book.fact(fact).orElseThrow() instanceof Fact.Flag,
                    "ethics register has groups under fact `%s`, which is no yes or no by the rulebook; choose one that is",
                    fact);
        }
    }
}
