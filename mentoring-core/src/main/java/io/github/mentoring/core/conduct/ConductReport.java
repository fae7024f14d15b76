package io.github.mentoring.core.conduct;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.help.Concern;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.rule.Answer;
import io.github.mentoring.core.rule.Duty;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Outcome;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What the rules say about the conduct of two people, and who must act; never a sanction.
 *
 * <p>The text form shows the two people, the day and the answer, and nothing of what happened.
 */
@Value.Immutable
public abstract class ConductReport {

    ConductReport() {} // only the generated class extends this type

    /** Returns the mentor. */
    public abstract MentorId mentor();

    /** Returns the mentee. */
    public abstract MenteeId mentee();

    /** Returns the day as of which it was made. */
    public abstract LocalDate asOf();

    /** Returns each thing that happened with its verdict, by day; the first is the relationship itself. */
    public abstract ImmutableList<JudgedMatter> matters();

    /**
     * Returns the signs that the mentor does harm, be they reported or inferred from absence and from feedback that does not
     * work, each once, with the need to look at the expectations again if there is any.
     *
     * <p>What is inferred shows here and nowhere else. So this may say to look at the expectations again for a sign that
     * is inferred while {@link #findings()}, which rest on what was reported alone, do not: so where the mentor misses
     * enough meetings to be absent, and too few for a pattern.
     */
    public abstract Findings signScreen();

    /**
     * Returns what was found as issues, each open until the programme has assessed it; mere notes are none.
     *
     * <p>An issue takes in whatever leads to its finding until it is assessed, that day included; what does so afterwards,
     * or can be known only afterwards, is another issue.
     */
    public abstract IssueLog issues();

    /** Returns the programme's duties to assess what is open, each counted from the day that opened it. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Duty> assessmentDuties();

    /** Returns all that was found. */
    public Findings findings() {
        return matters().stream()
                .flatMap(each -> each.verdict().findings().all().stream())
                .collect(Findings.toFindings());
    }

    /** Returns whether anything that was found is a violation. */
    public boolean isViolation() {
        return !findings().isAdmissible();
    }

    /** Returns the outcome of all matters together, or its bounds as long as facts are missing. */
    public Answer answer() {
        return Answer.between(
                severest(matters().stream().map(each -> each.verdict().answer().mildest())),
                severest(matters().stream().map(each -> each.verdict().answer().severest())));
    }

    /** Returns the facts that are missing and make a difference. */
    public ImmutableSortedSet<FactId> missing() {
        return matters().stream()
                .flatMap(each -> each.verdict().missing().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /**
     * Returns what is to be done by those whose part it is, beside what the programme is to assess.
     *
     * <p>What lapses in a row call for is counted from the one that makes a pattern of them. Each one after it is a
     * further failing of whoever it was, but calls for no further look at the expectations until one has settled those
     * before it.
     */
    public ImmutableSortedSet<Duty> duties() {
        return matters().stream()
                .flatMap(each -> each.verdict().duties().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Returns whether the two do well to look again at what they expect, as far as {@link #findings()} tell. */
    public boolean needsReview() {
        return findings().has(ConductRule.REVIEW_EXPECTATIONS.id());
    }

    /** Returns what was found and that the programme has not assessed since. */
    public Findings open() {
        return issues().open().stream().map(EthicsIssue::finding).collect(Findings.toFindings());
    }

    /** Returns whether a breach of boundaries is open, which holds up every step forward. */
    public boolean hasOpenBreach() {
        return open().has(ConductRule.BOUNDARY_BREACH.id());
    }

    /** Returns the concerns that violations raise, for which there is {@linkplain Concern#contacts() somebody to turn to}. */
    public ImmutableSortedSet<Concern> concerns() {
        return findings().all().stream()
                .filter(finding -> finding.severity() == Severity.VIOLATION)
                .map(ConductReport::concern)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private static Concern concern(Finding violation) {
        if (violation.rule().equals(ConductRule.FAILED_RELATIONSHIP_MUST_END.id())) {
            return Concern.CHANGE;
        }
        return violation.rule().equals(ConductRule.BOUNDARY_BREACH.id())
                ? Concern.BOUNDARY_BREACH
                : Concern.CONDUCT_VIOLATION;
    }

    private static Outcome severest(Stream<Outcome> outcomes) {
        return outcomes.max(Ordering.natural()).orElse(Outcome.CLEAR);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the two people, the day and the answer. */
    @Override
    public final String toString() {
        return "ConductReport[" + mentor() + " and " + mentee() + " as of " + asOf() + ", " + answer() + "]";
    }

    /** Builds {@link ConductReport} values. */
    public static final class Builder extends ImmutableConductReport.Builder {
        Builder() {}
    }
}
