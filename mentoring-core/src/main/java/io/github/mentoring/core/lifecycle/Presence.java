package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.Parties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds who of those named has no part in a relationship, or had none on a day; nothing if everybody has. */
final class Presence {

    /** Instead of a day: those are looked for who never had a part in it. */
    static final LocalDate EVER = LocalDate.MIN;

    private static final LocalDate NOW = LocalDate.MAX;

    private Presence() {}

    /** Looks for people who are not in it now. */
    static Findings strangers(Relationship now, Iterable<PersonId> named) {
        return strangersOn(now, NOW, named);
    }

    /** Looks for people who were not in it on the given day. */
    static Findings strangersOn(Relationship now, LocalDate day, Iterable<PersonId> named) {
        List<PersonId> strangers = new ArrayList<>();
        for (PersonId who : named) {
            if (!isThere(now, day, new MentorId(who)) && !isThere(now, day, new MenteeId(who))) {
                strangers.add(who);
            }
        }
        return notParties(strangers);
    }

    /** Looks for people who are not in it now in the role in which they are named. */
    static Findings miscast(Relationship now, Iterable<? extends ParticipantId> named) {
        return miscastOn(now, NOW, named);
    }

    /**
     * Looks for people who were not in it on the given day in the role in which they are named.
     *
     * <p>Who left is remembered in the role of then; nobody is named in two at once.
     */
    static Findings miscastOn(Relationship now, LocalDate day, Iterable<? extends ParticipantId> named) {
        Map<PersonId, ParticipantId> roles = new HashMap<>();
        List<PersonId> strangers = new ArrayList<>();
        for (ParticipantId who : named) {
            ParticipantId before = roles.putIfAbsent(who.person(), who);
            if (!isThere(now, day, who) || (before != null && !before.equals(who))) {
                strangers.add(who.person());
            }
        }
        return notParties(strangers);
    }

    /** Returns the last day of somebody who left, the latest if more than once, or empty if that one never did. */
    static Optional<LocalDate> lastDay(Relationship now, PersonId who) {
        return now.leavers().stream()
                .filter(leaver -> leaver.who().person().equals(who))
                .map(Leaver::on)
                .max(LocalDate::compareTo);
    }

    /**
     * Looks for those of two who were not in it on the given day as a mentor and a mentee; peers may be named as either.
     */
    static Findings strangersOn(Relationship now, LocalDate day, MentoringPair pair) {
        ParticipantId mentor = pair.mentor();
        ParticipantId peer = new MenteeId(mentor.person());
        boolean isPeer = now.parties() instanceof Parties.Circle
                && !peer.equals(pair.mentee())
                && miscastOn(now, day, ImmutableList.of(peer)).isEmpty();
        return miscastOn(now, day, ImmutableList.of(isPeer ? peer : mentor, pair.mentee()));
    }

    /** Finds that the given people, if any, have no part in it. */
    static Findings notParties(Iterable<PersonId> strangers) {
        return Iterables.isEmpty(strangers)
                ? Findings.none()
                : Findings.of(LifecycleRule.NOT_A_PARTY.finding(Detail.none(), ImmutableSortedSet.copyOf(strangers)));
    }

    private static boolean isThere(Relationship now, LocalDate day, ParticipantId who) {
        if (day.equals(NOW)) {
            return Members.include(now.parties(), who);
        }
        return day.equals(EVER) ? Stays.everInclude(now, who) : Stays.include(now, who, day);
    }
}
