package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds who of those named has no part in a relationship, or had none on a day; nothing if everybody has. */
final class Presence {

    private Presence() {}

    /** Looks for people who are not in it now. */
    static Findings strangers(Relationship now, Iterable<PersonId> named) {
        return strangersOn(now, LocalDate.MAX, named);
    }

    /** Looks for people who are neither in it now nor were until the given day or longer. */
    static Findings strangersOn(Relationship now, LocalDate day, Iterable<PersonId> named) {
        Set<PersonId> strangers = new TreeSet<>();
        for (PersonId who : named) {
            if (!now.parties().include(who) && !wasThere(now, day, who)) {
                strangers.add(who);
            }
        }
        return notParties(strangers);
    }

    /** Looks for people who are not in it now in the role in which they are named. */
    static Findings miscast(Relationship now, Iterable<? extends ParticipantId> named) {
        return miscastOn(now, LocalDate.MAX, named);
    }

    /**
     * Looks for people who are not in it, nor were until the given day or longer, in the role in which they are named.
     *
     * <p>Who left is remembered without a role, and so may be named in either, but not in both, even after coming back.
     */
    static Findings miscastOn(Relationship now, LocalDate day, Iterable<? extends ParticipantId> named) {
        Map<PersonId, ParticipantId> roles = new HashMap<>();
        Set<PersonId> strangers = new TreeSet<>();
        for (ParticipantId who : named) {
            ParticipantId before = roles.putIfAbsent(who.person(), who);
            boolean there = Members.include(now.parties(), who) || wasThere(now, day, who.person());
            if (!there || (before != null && !before.equals(who))) {
                strangers.add(who.person());
            }
        }
        return notParties(strangers);
    }

    /** Returns the last day of somebody who left, the latest if more than once, or empty if that one never did. */
    static Optional<LocalDate> lastDay(Relationship now, PersonId who) {
        return now.leavers().stream()
                .filter(leaver -> leaver.who().equals(who))
                .map(Leaver::on)
                .max(LocalDate::compareTo);
    }

    private static Findings notParties(Set<PersonId> strangers) {
        return strangers.isEmpty()
                ? Findings.none()
                : Findings.of(LifecycleRule.NOT_A_PARTY.finding(Detail.none(), ImmutableSortedSet.copyOf(strangers)));
    }

    private static boolean wasThere(Relationship now, LocalDate day, PersonId who) {
        for (Leaver leaver : now.leavers()) {
            if (leaver.who().equals(who) && !leaver.on().isBefore(day)) {
                return true;
            }
        }
        return false;
    }
}
