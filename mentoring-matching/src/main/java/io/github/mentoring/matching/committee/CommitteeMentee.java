package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentoringFunction;
import java.util.Optional;

/**
 * A mentee who wants a committee.
 *
 * @param mentee who it is
 * @param rules what the committee must and should be like
 * @param department the mentee's own department
 * @param needs what the committee should do for the mentee
 * @param isGuidedInside whether somebody from the own department mentors them already, besides the committee to be chosen
 * @param wasLeftOut whether they were left without a committee before, so that they come first now
 */
public record CommitteeMentee(
        MenteeId mentee,
        CommitteeRules rules,
        Optional<Department> department,
        ImmutableSortedSet<MentoringFunction> needs,
        boolean isGuidedInside,
        boolean wasLeftOut) {

    /** Checks that all is given. */
    public CommitteeMentee {
        requireNonNull(mentee, "mentee");
        requireNonNull(rules, "rules");
        requireNonNull(department, "department");
        requireNonNull(needs, "needs");
    }

    /** Returns a mentee of whom nothing else is known. */
    public static CommitteeMentee of(MenteeId mentee, CommitteeRules rules) {
        return new CommitteeMentee(mentee, rules, Optional.empty(), ImmutableSortedSet.of(), false, false);
    }

    /** Returns the same mentee in a department. */
    public CommitteeMentee from(Department newDepartment) {
        requireNonNull(newDepartment, "department");
        return new CommitteeMentee(mentee, rules, Optional.of(newDepartment), needs, isGuidedInside, wasLeftOut);
    }

    /** Returns the same mentee in need of the given functions. */
    public CommitteeMentee needing(MentoringFunction... newNeeds) {
        return new CommitteeMentee(
                mentee,
                rules,
                department,
                ImmutableSortedSet.copyOf(requireNonNull(newNeeds, "needs")),
                isGuidedInside,
                wasLeftOut);
    }

    /** Returns the same mentee, whom somebody from the own department mentors already. */
    public CommitteeMentee guidedInside() {
        return new CommitteeMentee(mentee, rules, department, needs, true, wasLeftOut);
    }

    /**
     * Returns the same mentee, who was left without a committee before: as many as possible of those who were get one, before anything
     * else counts.
     */
    public CommitteeMentee leftOutBefore() {
        return new CommitteeMentee(mentee, rules, department, needs, isGuidedInside, true);
    }

    /** Returns the id; the rest is private. */
    @Override
    public String toString() {
        return "CommitteeMentee[%s]".formatted(mentee);
    }
}
