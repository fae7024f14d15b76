package io.github.mentoring.core.wording;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.rule.Bound;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.Parameter;
import io.github.mentoring.core.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts conditions into words. What a condition negates is negated fact by fact, never as a sentence. */
final class ConditionText {

    private final Wording wording;
    private final Rulebook book;

    ConditionText(Wording wording, Rulebook book) {
        this.wording = wording;
        this.book = book;
    }

    String of(Condition condition) {
        return text(phrase(condition, true));
    }

    private Phrase phrase(Condition condition, boolean holds) {
        if (condition instanceof Condition.Not not) {
            return phrase(not.condition(), !holds);
        } else if (condition instanceof Condition.And and) {
            return joined(and.conditions(), holds, holds);
        } else if (condition instanceof Condition.Or or) {
            return joined(or.conditions(), !holds, holds);
        }
        return new Phrase.Clause(clause(condition, holds));
    }

    private Phrase joined(ImmutableList<Condition> conditions, boolean all, boolean hold) {
        ImmutableList<Phrase> parts = conditions.stream()
                .map(each -> phrase(each, hold))
                .flatMap(part -> part instanceof Phrase.Joined joined && joined.all() == all
                        ? joined.parts().stream()
                        : Stream.of(part))
                .collect(ImmutableList.toImmutableList());
        if (parts.isEmpty()) {
            return new Phrase.Clause(wording.sentence(all ? "condition.always" : "condition.never"));
        }
        return parts.size() == 1 ? parts.get(0) : new Phrase.Joined(all, parts);
    }

    private String clause(Condition condition, boolean holds) {
        if (condition instanceof Condition.Holds flag) {
            return wording.clause(flag.fact(), holds);
        } else if (condition instanceof Condition.Is is) {
            return wording.clause(is.fact(), inOrder(is), holds);
        } else if (condition instanceof Condition.AtLeast atLeast) {
            return wording.clause(atLeast.fact(), figure(atLeast.bound()), holds);
        }
        Condition.Own own = (Condition.Own) condition;
        String facts =
                wording.listed("and", own.reads().stream().map(wording::of).toList());
        return wording.sentence(holds ? "condition.own" : "condition.own.not", own.name(), facts);
    }

    private String text(Phrase phrase) {
        if (phrase instanceof Phrase.Clause clause) {
            return clause.text();
        }
        Phrase.Joined joined = (Phrase.Joined) phrase;
        return alike(joined).orElseGet(() -> {
            List<String> texts = new ArrayList<>();
            boolean apart = false;
            for (Phrase part : joined.parts()) {
                String text = text(part);
                boolean isOneClause = part instanceof Phrase.Clause
                        || alike((Phrase.Joined) part).isPresent();
                String whole = joined.all() && !isOneClause ? wording.sentence("condition.either", text) : text;
                texts.add(whole.contains(";") ? "(" + whole + ")" : whole);
                apart |= !isOneClause || whole.contains(",");
            }
            return wording.clauses(joined.all() ? "and" : "or", texts, apart ? ";" : ",");
        });
    }

    /** Returns alternatives that differ in one thing alone, with all else said once. */
    private Optional<String> alike(Phrase.Joined joined) {
        Phrase first = joined.parts().get(0);
        if (joined.all() || !joined.parts().stream().allMatch(first::isLike)) {
            return Optional.empty();
        }
        return Alike.of(joined.parts().stream().map(Phrase::clauses).toList()).map(alike -> {
            String things = wording.listed("or", alike.things());
            return alike.isInOnePlace()
                    ? text(first.with(alike.saying(things)))
                    : wording.sentence(
                            "condition.alike",
                            text(first.with(alike.saying(wording.sentence("condition.it")))),
                            things);
        });
    }

    /** Returns the constants in the order in which the fact declares them. */
    private List<String> inOrder(Condition.Is is) {
        return book.fact(is.fact()).stream()
                .flatMap(fact -> ((Fact.Choice) fact).values().stream())
                .filter(is.constants()::contains)
                .toList();
    }

    private int figure(Bound bound) {
        return bound instanceof Bound.Fixed fixed
                ? fixed.number()
                : book.parameters().stream()
                        .filter(parameter -> parameter.name().equals(((Bound.Named) bound).parameter()))
                        .mapToInt(Parameter::value)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("condition names figure `" + bound
                                + "`, which is not in the rulebook; give the rulebook in which it stands"));
    }
}
