package io.github.mentoring.core.obligation;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.Parties;
import java.time.LocalDate;
import java.util.Comparator;

/** Tells who of those who came together for something are partners still, so that they owe it to one another. */
final class Company {

    private Company() {}

    /** Returns who of the given people has a partner among them, neither of whom has left or turned away from the other. */
    static ImmutableSortedSet<PersonId> among(Relationship now, ImmutableSortedSet<PersonId> people) {
        if (now.partings().isEmpty() && now.parties().people().equals(people)) {
            return people; // as it mostly is
        }
        return people.stream()
                .filter(one -> people.stream().anyMatch(other -> areTogether(now, one, other)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns whether somebody is in it to be mentored, which peers are all. */
    static boolean isMentee(Relationship now, MenteeId who) {
        return now.parties() instanceof Parties.Guided guided
                ? guided.mentees().contains(who)
                : now.parties().include(who.person());
    }

    /** Returns whether a mentor is together with one of those to whom the meeting is. */
    static boolean has(Relationship now, MentorId mentor, MeetingPlan plan) {
        for (MenteeId mentee : plan.mentees()) {
            if (now.areTogether(mentor, mentee)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether somebody in a meeting can still count on homework with a day on which it is due. */
    static boolean countOn(Relationship now, MeetingPlan plan, Homework homework, LocalDate due) {
        PersonId bearer = homework.bearer().person();
        for (PersonId other : plan.participants()) {
            if (areTogether(now, bearer, other)
                    && wereTogether(now, bearer, other, due)
                    && (due.equals(LocalDate.MAX) || wereTogether(now, bearer, other, due.plusDays(1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areTogether(Relationship now, PersonId one, PersonId other) {
        return now.areTogether(new MentorId(one), new MenteeId(other))
                || now.areTogether(new MentorId(other), new MenteeId(one));
    }

    private static boolean wereTogether(Relationship now, PersonId one, PersonId other, LocalDate day) {
        return now.wereTogether(new MentorId(one), new MenteeId(other), day)
                || now.wereTogether(new MentorId(other), new MenteeId(one), day);
    }
}
