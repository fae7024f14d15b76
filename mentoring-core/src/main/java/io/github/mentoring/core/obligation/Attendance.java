package io.github.mentoring.core.obligation;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.lifecycle.Leaver;
import io.github.mentoring.core.lifecycle.Newcomer;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Tells who of those who are in a relationship were so at some time, since many come and some go and come back. */
final class Attendance {

    private Attendance() {}

    /** Returns those who are in it and were so on one of the days from the first on, the last one excluded. */
    static ImmutableSortedSet<PersonId> during(Relationship now, LocalDate from, LocalDate until) {
        ImmutableSortedSet<PersonId> people = now.parties().people();
        if (now.newcomers().isEmpty()) {
            return people; // as it mostly is
        }
        return people.stream()
                .filter(who -> wasThere(now, who, from, until))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns whether somebody who was in it on both days left between them. */
    static boolean hasLeft(Relationship now, PersonId who, LocalDate from, LocalDate until) {
        return left(now, who).stream().anyMatch(day -> !day.isBefore(from) && day.isBefore(until));
    }

    private static boolean wasThere(Relationship now, PersonId who, LocalDate from, LocalDate until) {
        List<LocalDate> came = now.newcomers().stream()
                .filter(each -> each.who().person().equals(who))
                .map(Newcomer::on)
                .toList();
        List<LocalDate> left = left(now, who);
        int founder = left.size() >= came.size() ? 1 : 0; // who is there has come once more often than left
        for (int i = 0; i < came.size() + founder; i++) {
            LocalDate first = i < founder ? now.start() : came.get(i - founder);
            boolean isOver = i < left.size() && left.get(i).isBefore(from);
            if (first.isBefore(until) && !isOver) {
                return true;
            }
        }
        return false;
    }

    private static List<LocalDate> left(Relationship now, PersonId who) {
        return now.leavers().stream()
                .filter(each -> each.who().person().equals(who))
                .map(Leaver::on)
                .toList();
    }
}
