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
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Rulebook;
import java.util.Arrays;
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

    /** Checks that a rulebook answers the given question and knows the given facts. */
    static void check(Rulebook book, Question question, ImmutableList<Fact> facts) {
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
    }
}
