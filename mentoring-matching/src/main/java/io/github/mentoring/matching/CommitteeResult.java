package io.github.mentoring.matching;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.learning.LearningRule;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.relationship.RelationshipRule;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.committee.Committee;
import io.github.mentoring.matching.committee.CommitteeChoice;
import io.github.mentoring.matching.committee.CommitteeDemand;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.committee.NoCommittee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The committees of a round, and what is to be said of each. */
public final class CommitteeResult implements CommitteeOutcome {

    private final CommitteeRound round;
    private final CommitteeChoice choice;

    CommitteeResult(CommitteeRound round, CommitteeChoice choice) {
        this.round = round;
        this.choice = choice;
    }

    /** Returns the round. */
    public CommitteeRound round() {
        return round;
    }

    /** Returns the committees as numbers, with the check and with the causes why some mentees have none. */
    public CommitteeChoice choice() {
        return choice;
    }

    /** Returns a mentee's committee, or empty if they have none. */
    public Optional<Committee> committee(MenteeId mentee) {
        return Optional.ofNullable(choice.committees().get(requireNonNull(mentee, "mentee")));
    }

    /**
     * Returns what falls short of the rules: what a committee lacks that is preferred, as advice, and what is required and made a committee
     * impossible, as a violation. That seats or hours are taken or short is no finding, but a {@linkplain CommitteeChoice#cause cause}.
     *
     * @throws IllegalArgumentException if the mentee takes no part
     */
    public Findings findings(MenteeId mentee) {
        Committee committee = choice.committees().get(requireNonNull(mentee, "mentee"));
        List<Finding> findings = new ArrayList<>();
        if (committee == null) {
            if (choice.cause(mentee) instanceof NoCommittee.Contradiction contradiction) {
                contradiction
                        .demands()
                        .forEach(demand -> violation(demand, mentee).ifPresent(findings::add));
            }
            return Findings.of(findings);
        }
        CommitteeRules rules = choice.problem().mentee(mentee).rules();
        if (rules.inside() != Strictness.OFF && !choice.isInside(mentee)) {
            findings.add(RelationshipRule.NO_INSIDE_DEPARTMENT_MENTOR.finding(mentee.person()));
        }
        ImmutableSortedSet<MentoringFunction> uncovered = choice.uncovered(mentee);
        if (rules.coverage() != Strictness.OFF && !uncovered.isEmpty()) {
            findings.add(LearningRule.FUNCTIONS_UNCOVERED.finding(Detail.ofAll(uncovered), mentee.person()));
        }
        return Findings.of(findings);
    }

    private static Optional<Finding> violation(CommitteeDemand demand, MenteeId mentee) {
        if (demand instanceof CommitteeDemand.Inside) {
            return Optional.of(RelationshipRule.NO_INSIDE_DEPARTMENT_MENTOR
                    .finding(mentee.person())
                    .withSeverity(Severity.VIOLATION));
        }
        return demand instanceof CommitteeDemand.Disciplines
                ? Optional.of(RelationshipRule.TOO_FEW_DISCIPLINES.finding(mentee.person()))
                : Optional.empty();
    }

    /** Returns the mentors who are no candidates of a mentee, with the rules that say so. */
    public ImmutableSortedMap<MentorId, ImmutableSortedSet<RuleId>> refusals(MenteeId mentee) {
        return round.round().refusals(requireNonNull(mentee, "mentee"));
    }

    @Override
    public CommitteeResult orElseThrow() {
        return this;
    }

    /** Returns how many committees there are. */
    @Override
    public String toString() {
        return "CommitteeResult[%s committees]".formatted(choice.committees().size());
    }
}
