package io.github.mentoring.core.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Answer;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.Case;
import io.github.mentoring.core.rule.Explanation;
import io.github.mentoring.core.rule.Judge;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.OwnPredicate;
import io.github.mentoring.core.rule.Remedy;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.core.rule.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides what may be passed on, each thing by itself. */
public final class DisclosureJudge {

    private final Judge judge;

    private DisclosureJudge(Judge judge) {
        this.judge = judge;
    }

    /** Returns the judge by the standard rules, with the exceptions of the given policy. */
    public static DisclosureJudge under(MentoringPolicy policy) {
        return new DisclosureJudge(Judge.of(DisclosureRules.rulebook(policy))); // never below the floor
    }

    /** Returns the judge by the given rules, which ask no predicate of the caller's own. */
    public static DisclosureJudge by(Rulebook rulebook) {
        return by(rulebook, ImmutableMap.of());
    }

    /**
     * Returns the judge by the given rules.
     *
     * @param rulebook rules about disclosures, with all the {@linkplain DisclosureFacts#all standard facts} and perhaps
     *     more
     * @param predicates the predicates of the caller's own, by the names under which rules ask them
     * @throws IllegalArgumentException if the rules are for another question, lack a standard fact or take it for
     *     something else, go below the {@linkplain DisclosureRules#floor floor}, or ask a predicate that is not among them
     */
    public static DisclosureJudge by(Rulebook rulebook, ImmutableMap<String, OwnPredicate> predicates) {
        return new DisclosureJudge(Judge.above(DisclosureRules.floor(), rulebook, predicates));
    }

    /** Returns the rulebook. */
    public Rulebook rulebook() {
        return judge.rulebook();
    }

    /**
     * Returns the decision on each item.
     *
     * @throws IllegalArgumentException if the question came up later than the given day
     */
    public DisclosureDecision decide(DisclosureRequest request, LocalDate asOf) {
        requireNonNull(request, "request");
        requireNonNull(asOf, "asOf");
        checkDay(request, asOf);
        return new DisclosureDecision(request.items().stream()
                .map(item -> decide(request, item, asOf))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Returns what an audience may be told of the decision on one item: the answer as it is, and the reasons as far as they
     * follow from what the audience may see. Of the {@linkplain DisclosureFacts standard facts} that is nothing, whoever it
     * is; whoever asks for the decision is told all of it by {@link #decide}.
     *
     * @param item the id of the item
     * @throws IllegalArgumentException if the request has no such item, or the question came up later than the given day
     */
    public Explanation explain(DisclosureRequest request, String item, LocalDate asOf, Audience audience) {
        requireNonNull(request, "request");
        requireNonNull(item, "item");
        requireNonNull(asOf, "asOf");
        requireNonNull(audience, "audience");
        checkDay(request, asOf);
        return judge.explain(caseOf(request, request.item(item), request.to()), asOf, audience);
    }

    /**
     * Returns, for whoever asks, the least changes after which one item may or has to be passed on: to whom instead, or what
     * instead. None of their parts would do alone. If it may or has to be as it is, that is one remedy without a change; if
     * nothing can be done, there is none.
     *
     * <p>The smallest come first, and of one size those after which it may be before those after which it has to be.
     *
     * @param item the id of the item
     * @param limit how many remedies to look for at most
     * @throws IllegalArgumentException if the request has no such item, or the limit is not positive
     */
    public ImmutableList<Remedy> remedies(DisclosureRequest request, String item, int limit) {
        requireNonNull(request, "request");
        requireNonNull(item, "item");
        Case given = caseOf(request, request.item(item), request.to());
        List<Remedy> all = Stream.of(Outcome.PERMITTED, Outcome.MANDATORY)
                .flatMap(wanted -> judge.remedies(given, wanted, limit).stream())
                .toList();
        if (isAllowed(judge.answer(given))) {
            return ImmutableList.of(new Remedy(ImmutableSortedMap.of())); // be it open whether it may or has to be
        }
        return all.stream()
                .filter(remedy -> all.stream().noneMatch(other -> isLess(other, remedy)))
                .sorted(Comparator.comparing(remedy -> remedy.changes().size()))
                .limit(limit)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isLess(Remedy one, Remedy other) {
        return one.changes().size() < other.changes().size()
                && other.changes().entrySet().containsAll(one.changes().entrySet());
    }

    private static void checkDay(DisclosureRequest request, LocalDate asOf) {
        checkArgument(
                !asOf.isBefore(request.day()),
                "disclosure request of `%s` is of %s, after the day to decide it on: %s; ask for a later day",
                request.discloser(),
                request.day(),
                asOf);
    }

    private DisclosureDecision.OfItem decide(DisclosureRequest request, DisclosureItem item, LocalDate asOf) {
        Verdict verdict = judge.judge(caseOf(request, item, request.to()), asOf);
        Optional<DisclosureDecision.Alternative> alternative = isProhibited(verdict)
                ? alternatives(request, item)
                        .filter(other -> isAllowed(judge.answer(caseOf(request, other.item(), other.to()))))
                        .findFirst()
                : Optional.empty();
        return new DisclosureDecision.OfItem(item, verdict, alternative);
    }

    /** Returns what might be told instead, in the order in which it is tried: the same to fewer, then less to the same. */
    private static Stream<DisclosureDecision.Alternative> alternatives(DisclosureRequest request, DisclosureItem item) {
        Stream<DisclosureDecision.Alternative> same = Stream.of(Recipient.values())
                .filter(to -> to != request.to())
                .map(to -> new DisclosureDecision.Alternative(item, to));
        DisclosureItem less = DisclosureItem.of(item.id(), ContentClass.EXISTENCE);
        return Stream.concat(same, Stream.of(new DisclosureDecision.Alternative(less, request.to())));
    }

    private static boolean isProhibited(Verdict verdict) {
        return verdict.answer().equals(new Answer.Decided(Outcome.PROHIBITED));
    }

    private static boolean isAllowed(Answer answer) {
        return answer.severest().compareTo(Outcome.MANDATORY) <= 0;
    }

    private static Case caseOf(DisclosureRequest request, DisclosureItem item, Recipient to) {
        Case.Builder made = Case.between(
                        request.mentor().person(), request.mentee().person())
                .day(request.day())
                .set(DisclosureFacts.DISCLOSER, DutyBearer.of(request.by()))
                .set(DisclosureFacts.CONTENT, item.content())
                .set(DisclosureFacts.OWN, item.own())
                .set(DisclosureFacts.RECIPIENT, to)
                .set(DisclosureFacts.CHANNEL, request.channel())
                .set(DisclosureFacts.PHASE, request.phase());
        request.reasons().forEach(breach -> made.set(DisclosureFacts.reason(breach), true));
        return made.build();
    }
}
