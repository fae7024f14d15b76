package io.github.mentoring.core.ethics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.rule.Answer;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.Verdict;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * What a screening says of a proposal: a verdict on each mentor with each mentee, and what follows from these together.
 *
 * <p>It holds nothing that its pairs do not, in any format.
 *
 * @param verdicts the verdict on each pair, one at least, by mentor and then mentee
 */
public record EthicsReport(ImmutableList<PairVerdict> verdicts) {

    private static final Comparator<PairVerdict> ORDER =
            Comparator.comparing(PairVerdict::mentor).thenComparing(PairVerdict::mentee);

    /** Orders the verdicts, whatever order the caller had, and checks that each pair has one. */
    public EthicsReport {
        verdicts = ImmutableList.sortedCopyOf(ORDER, requireNonNull(verdicts, "verdicts"));
        checkArgument(!verdicts.isEmpty(), "ethics report has no verdict; screen at least one pair");
        for (int i = 1; i < verdicts.size(); i++) {
            checkArgument(
                    ORDER.compare(verdicts.get(i - 1), verdicts.get(i)) < 0,
                    "ethics report has two verdicts on mentor `%s` and mentee `%s`; keep one",
                    verdicts.get(i).mentor(),
                    verdicts.get(i).mentee());
        }
    }

    /** Returns the verdict on the given two, or empty if the proposal does not bring them together. */
    public Optional<Verdict> verdict(MentorId mentor, MenteeId mentee) {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        return verdicts.stream()
                .filter(pair -> pair.mentor().equals(mentor) && pair.mentee().equals(mentee))
                .map(PairVerdict::verdict)
                .findFirst();
    }

    /** Returns all findings, on whichever pair. */
    public Findings findings() {
        return verdicts.stream()
                .flatMap(pair -> pair.verdict().findings().all().stream())
                .collect(Findings.toFindings());
    }

    /** Returns the findings that belong to the given topic. */
    public Findings findings(EthicsTopic topic) {
        requireNonNull(topic, "topic");
        return findings().all().stream()
                .filter(finding -> topic.rules().contains(finding.rule()))
                .collect(Findings.toFindings());
    }

    /** Returns the severest that any pair comes to, or between which outcomes that lies. */
    public Answer answer() {
        return Answer.between(severest(Answer::mildest), severest(Answer::severest));
    }

    private Outcome severest(Function<Answer, Outcome> bound) {
        return verdicts.stream()
                .map(pair -> bound.apply(pair.verdict().answer()))
                .reduce(Outcome.CLEAR, BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    /** Returns the facts that are missing and make a difference to some pair. */
    public ImmutableSortedSet<FactId> missing() {
        return verdicts.stream()
                .flatMap(pair -> pair.verdict().missing().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Returns whether the proposal may go ahead: whether every pair may. */
    public boolean isAdmissible() {
        return verdicts.stream().allMatch(PairVerdict::isAdmissible);
    }

    /** Returns the answer and the findings. */
    @Override
    public String toString() {
        return "EthicsReport[" + answer() + ", "
                + findings().all().stream().map(Finding::toString).toList() + "]";
    }
}
