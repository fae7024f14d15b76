package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.format.Structure;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.learning.LearningRule;
import io.github.mentoring.core.learning.ModelTrait;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;

/** Tells whether so many people can be in one relationship in a format and under a model. */
final class Structures {

    private Structures() {}

    /** Returns the format that the parties make up, or why they make up none. */
    static Decision<MentoringFormat> classify(Parties parties) {
        HeadCount leading = HeadCount.of(Members.mentors(parties).size());
        HeadCount learning = HeadCount.of(Members.mentees(parties).size());
        return parties instanceof Parties.Circle
                ? MentoringFormat.classifyPeers(leading, learning)
                : MentoringFormat.classify(leading, learning);
    }

    /** Returns what speaks against the parties in a format and under a model. */
    static Findings findings(Parties parties, MentoringFormat format, LearningModel model, MentoringPolicy policy) {
        ImmutableSortedSet<MentorId> mentors = Members.mentors(parties);
        ImmutableSortedSet<MenteeId> mentees = Members.mentees(parties);
        Findings found = format.isPeerCohort() == parties instanceof Parties.Circle
                ? Structure.of(format, mentors.size(), mentees.size()).findings(policy.format())
                : Findings.of(FormatRule.INVALID_STRUCTURE.finding());
        if (format == MentoringFormat.COMMITTEE) {
            found = found.and(policy.relationship().committee().findingsOfSize(HeadCount.of(mentors.size())));
        }
        return !model.has(ModelTrait.ONE_TO_ONE) || (mentors.size() == 1 && mentees.size() == 1)
                ? found
                : found.and(Findings.of(LearningRule.COACHING_NOT_ONE_TO_ONE.finding(Detail.none(), parties.people())));
    }
}
