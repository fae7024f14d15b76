package io.github.mentoring.core.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Answer;
import io.github.mentoring.core.rule.Case;
import io.github.mentoring.core.rule.Judge;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.OwnPredicate;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.core.rule.Verdict;
import java.time.LocalDate;
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
        requireNonNull(rulebook, "rulebook");
        requireNonNull(predicates, "predicates");
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
        checkArgument(
                !asOf.isBefore(request.day()),
                "disclosure request of `%s` is of %s, after the day to decide it on: %s; ask for a later day",
                request.discloser(),
                request.day(),
                asOf);
        return new DisclosureDecision(request.items().stream()
                .map(item -> decide(request, item, asOf))
                .collect(ImmutableList.toImmutableList()));
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
