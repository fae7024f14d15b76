package io.github.mentoring.core.ethics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.programme.MentoringPolicy;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Says what speaks against people who would mentor each other, before they do.
 *
 * <pre>{@code
 * EthicsReport report = EthicsScreen.under(policy).screen(register, Proposal.of(mentor, mentee), asOf);
 * report.isAdmissible();
 * report.findings();
 * }</pre>
 *
 * <p>Every mentor is screened with every mentee in the same way, whatever the format: what is found in a committee, a
 * team or a circle of peers is what is found in its pairs. A pair may come together unless something is violated or too
 * much is unknown to tell.
 */
public final class EthicsScreen {

    private final Judge judge;

    private EthicsScreen(Judge judge) {
        this.judge = judge;
    }

    /** Returns the screen by the standard rules of a programme with the given policy. */
    public static EthicsScreen under(MentoringPolicy policy) {
        return new EthicsScreen(Judge.of(ScreeningRules.rulebook(policy))); // never below the floor
    }

    /** Returns the screen by the given rules, which ask no predicate of the caller's own. */
    public static EthicsScreen by(Rulebook rulebook) {
        return by(rulebook, ImmutableMap.of());
    }

    /**
     * Returns the screen by the given rules.
     *
     * @param rulebook rules for screening, with all the {@linkplain ScreeningFacts#all standard facts} and perhaps more
     * @param predicates the predicates of the caller's own, by the names under which rules ask them
     * @throws IllegalArgumentException if the rules are for another question, lack a standard fact or take it for
     *     something else, go below the {@linkplain ScreeningRules#floor floor}, or ask a predicate that is not among them
     */
    public static EthicsScreen by(Rulebook rulebook, ImmutableMap<String, OwnPredicate> predicates) {
        return new EthicsScreen(Judge.above(ScreeningRules.floor(), rulebook, predicates));
    }

    /** Returns the rules. */
    public Rulebook rulebook() {
        return judge.rulebook();
    }

    /** Returns the judge, for other questions about one {@linkplain EthicsRegister#caseOf case}. */
    public Judge judge() {
        return judge;
    }

    /**
     * Returns what speaks against a proposal as of the given day.
     *
     * @throws IllegalArgumentException if anybody is not in the register, or the register states facts that the rulebook
     *     does not know, or what is to be done falls due after the last day of the calendar
     */
    public EthicsReport screen(EthicsRegister register, Proposal proposal, LocalDate asOf) {
        requireNonNull(register, "register");
        requireNonNull(proposal, "proposal");
        requireNonNull(asOf, "asOf");
        RegisterChecks.check(register, rulebook());
        ImmutableList.Builder<PairVerdict> verdicts = ImmutableList.builder();
        proposal.forEachPair((mentor, mentee) -> verdicts.add(new PairVerdict(
                mentor,
                mentee,
                judge.judge(register.caseOf(mentor, mentee, proposal.format(), proposal.model()), asOf))));
        return new EthicsReport(verdicts.build());
    }

    /**
     * Returns what speaks against a person as mentor or as mentee, whomever they would be with, as of the given day.
     *
     * @throws IllegalArgumentException if the person is not in the register, or the register states facts that the
     *     rulebook does not know, or what is to be done falls due after the last day of the calendar
     */
    public Verdict screen(EthicsRegister register, ParticipantId participant, LocalDate asOf) {
        requireNonNull(register, "register");
        requireNonNull(participant, "participant");
        requireNonNull(asOf, "asOf");
        RegisterChecks.check(register, rulebook());
        return judge.judge(register.caseOf(participant), asOf);
    }

    /**
     * Returns the screening of each of the mentors with each of the mentees, in a form that is quick to ask.
     *
     * @throws IllegalArgumentException if anybody is named twice or is not in the register, or the register states facts
     *     that the rulebook does not know
     */
    public ScreeningIndex index(
            EthicsRegister register,
            Iterable<MentorId> mentors,
            Iterable<MenteeId> mentees,
            MentoringFormat format,
            LearningModel model) {
        requireNonNull(register, "register");
        requireNonNull(mentors, "mentors");
        requireNonNull(mentees, "mentees");
        requireNonNull(format, "format");
        requireNonNull(model, "model");
        RegisterChecks.check(register, rulebook());
        return new ScreeningIndex(
                this, register, ImmutableList.copyOf(mentors), ImmutableList.copyOf(mentees), format, model);
    }

    /**
     * Returns, for those who may see everything, the least changes after which the given two could come together: none of
     * their parts would do alone. If they could as it is, that is one remedy without a change; if nothing can be done, there
     * is none.
     *
     * @param pair a proposal that brings two people together
     * @param limit how many remedies to look for at most
     * @throws IllegalArgumentException if the proposal brings more people together, or anybody is not in the register, or
     *     the register states facts that the rulebook does not know, or the limit is not positive
     */
    public ImmutableList<Remedy> remedies(EthicsRegister register, Proposal pair, int limit) {
        return judge.remedies(caseOf(register, pair), Outcome.NOTED, limit);
    }

    /**
     * Returns the remedies of which an audience may be told: those there would be if nothing were on record but what the
     * audience may see, and nothing else could be changed. They {@linkplain Judge#remedies(Case, Outcome, int, Audience) tell
     * nothing else}, not even whether they are all that it takes.
     *
     * @param pair a proposal that brings two people together
     * @param limit how many remedies to look for at most
     * @throws IllegalArgumentException if the proposal brings more people together, or anybody is not in the register, or
     *     the register states facts that the rulebook does not know, or the limit is not positive
     */
    public ImmutableList<Remedy> remedies(EthicsRegister register, Proposal pair, int limit, Audience audience) {
        requireNonNull(audience, "audience");
        return judge.remedies(caseOf(register, pair), Outcome.NOTED, limit, audience);
    }

    /**
     * Returns what an audience may be told of the given two as of a day: the answer as it is, and the reasons as far as
     * they follow from what the audience may see.
     *
     * <p>The answer is told even where no reason is. So a mentor whom the mentee sees a risk in learns that something is to
     * be said, and nothing of what or by whom: see {@link Explanation}.
     *
     * @param pair a proposal that brings two people together
     * @throws IllegalArgumentException if the proposal brings more people together, or anybody is not in the register, or
     *     the register states facts that the rulebook does not know, or what is to be done falls due after the last day of
     *     the calendar
     */
    public Explanation explain(EthicsRegister register, Proposal pair, LocalDate asOf, Audience audience) {
        requireNonNull(register, "register");
        requireNonNull(pair, "pair");
        requireNonNull(asOf, "asOf");
        requireNonNull(audience, "audience");
        return judge.explain(caseOf(register, pair), asOf, audience);
    }

    private Case caseOf(EthicsRegister register, Proposal pair) {
        requireNonNull(register, "register");
        requireNonNull(pair, "pair");
        RegisterChecks.check(register, rulebook());
        List<Case> cases = new ArrayList<>();
        pair.forEachPair((mentor, mentee) -> cases.add(register.caseOf(mentor, mentee, pair.format(), pair.model())));
        checkArgument(
                cases.size() == 1, "proposal brings several pairs together: %s; ask about one of them", cases.size());
        return cases.get(0);
    }
}
