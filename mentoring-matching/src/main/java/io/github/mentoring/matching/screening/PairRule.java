package io.github.mentoring.matching.screening;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.person.Person;
import java.util.function.BiPredicate;

/**
 * One named reason to refuse a pair, and perhaps two fellows, who are on one side of a team, or two peers, who mentor each other.
 *
 * <p>Rules are compared by identity, as functions are.
 */
public final class PairRule {

    /** Makes the gate of rules of which nothing is known but what they say of two people. */
    static final Gate.Maker ASKING = Gate::asking;

    private final RuleId id;
    private final Source source;
    private final BiPredicate<Person, Person> refusal;
    private final BiPredicate<Person, Person> fellowRefusal;
    private final boolean judgesPeers;
    private final Gate.Maker gate;

    private PairRule(
            RuleId id,
            Source source,
            BiPredicate<Person, Person> refusal,
            BiPredicate<Person, Person> fellowRefusal,
            boolean judgesPeers,
            Gate.Maker gate) {
        this.id = requireNonNull(id, "id");
        this.source = requireNonNull(source, "source");
        this.refusal = requireNonNull(refusal, "refusal");
        this.fellowRefusal = fellowRefusal;
        this.judgesPeers = judgesPeers;
        this.gate = gate;
    }

    /**
     * Returns the rule with the given code that refuses a mentor and a mentee where the function says so. It refuses neither
     * fellows nor peers.
     *
     * @param id the code that stands in explanations
     * @param source the text the rule rests on
     * @param refusal a pure function that tells whether the rule refuses a mentor and a mentee, in this order; it must bear to be
     *     asked by several threads at once where a run has an executor
     */
    public static PairRule refusing(RuleId id, Source source, BiPredicate<Person, Person> refusal) {
        return new PairRule(id, source, refusal, (one, other) -> false, false, ASKING);
    }

    /**
     * Returns this rule, which also refuses fellows: two mentors of one team, two mentees of one team or group, two peers of one cohort.
     *
     * @param newRefusal a pure function that tells whether the rule refuses two people, whichever of them comes first
     */
    public PairRule amongFellows(BiPredicate<Person, Person> newRefusal) {
        return new PairRule(id, source, refusal, requireNonNull(newRefusal, "refusal"), judgesPeers, gate);
    }

    /**
     * Returns this rule, which also refuses two peers of one group or cohort if it refuses either of them as the mentor of the other: peers
     * mentor each other.
     */
    public PairRule amongPeers() {
        return new PairRule(id, source, refusal, fellowRefusal, true, gate);
    }

    /** Returns this rule with a gate that says the same of many people. */
    PairRule withGate(Gate.Maker newGate) {
        return new PairRule(id, source, refusal, fellowRefusal, judgesPeers, newGate);
    }

    /** Returns what makes the gate of this rule. */
    Gate.Maker gate() {
        return gate;
    }

    /** Returns the code that stands in explanations. */
    public RuleId id() {
        return id;
    }

    /** Returns the text the rule rests on. */
    public Source source() {
        return source;
    }

    /** Returns whether this rule refuses the pair. */
    public boolean refuses(Person mentor, Person mentee) {
        return refusal.test(requireNonNull(mentor, "mentor"), requireNonNull(mentee, "mentee"));
    }

    /** Returns whether this rule refuses two fellows, in either order. */
    public boolean refusesFellows(Person one, Person other) {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
        return fellowRefusal.test(one, other) || fellowRefusal.test(other, one);
    }

    /** Returns whether this rule refuses two peers, in either order: as fellows, or either of them as the mentor of the other. */
    public boolean refusesPeers(Person one, Person other) {
        return refusesFellows(one, other) || (judgesPeers && (refuses(one, other) || refuses(other, one)));
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return id.code();
    }
}
