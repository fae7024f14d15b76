package io.github.mentoring.core.ethics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.rule.Answer;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.Verdict;

/**
 * What a screening says of one mentor with one mentee.
 *
 * @param mentor the mentor
 * @param mentee the mentee
 * @param verdict what is found, why, and what is missing
 */
public record PairVerdict(MentorId mentor, MenteeId mentee, Verdict verdict) {

    /** Checks that they are two people, and that the verdict is one of a screening. */
    public PairVerdict {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        requireNonNull(verdict, "verdict");
        checkArgument(
                !mentor.person().equals(mentee.person()),
                "verdict on a pair has `%s` as mentor and as mentee; name two people",
                mentor);
        checkArgument(
                verdict.answer().severest().compareTo(Outcome.VIOLATION) <= 0,
                "verdict on mentor `%s` and mentee `%s` is none of a screening: %s; screen the two",
                mentor,
                mentee,
                verdict.answer());
    }

    /** Returns whether the two may come together: whatever is missing makes no difference, and nothing is violated. */
    public boolean isAdmissible() {
        return admits(verdict.answer());
    }

    static boolean admits(Answer answer) {
        return answer.isDecided() && answer.severest() != Outcome.VIOLATION;
    }
}
