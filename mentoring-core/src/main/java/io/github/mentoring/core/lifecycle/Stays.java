package io.github.mentoring.core.lifecycle;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.Parties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Since when and until when people were in a relationship.
 *
 * <p>Who is in it comes, leaves and comes back by turns; so what was put on record of that, be it out of order by its days,
 * says which stay each day belongs to.
 */
final class Stays {

    /** The days on which somebody was there in one role, the first and the last included. */
    private record Stay(ParticipantId who, LocalDate from, LocalDate until) {

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private Stays() {}

    /** Returns whether somebody was in it in the given role on the given day; who was in it at its end, is so ever since. */
    static boolean include(Relationship now, ParticipantId who, LocalDate day) {
        if (now.newcomers().isEmpty() && now.leavers().isEmpty()) {
            return Members.include(now.parties(), who); // as it mostly is
        }
        for (Stay stay : of(now, who.person())) {
            if (stay.who().equals(who) && stay.includes(day)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether somebody is in it, or ever was, in the given role. */
    static boolean everInclude(Relationship now, ParticipantId who) {
        return Members.include(now.parties(), who)
                || now.leavers().stream().anyMatch(leaver -> leaver.who().equals(who));
    }

    /** Returns the first day of the latest stay of somebody, or that of the relationship. */
    static LocalDate lastCameOn(Relationship now, PersonId who) {
        LocalDate day = now.start();
        for (Newcomer newcomer : now.newcomers()) {
            day = newcomer.who().person().equals(who) ? newcomer.on() : day;
        }
        return day;
    }

    /** Returns whether the two were in it on the given day as partners of whom neither had turned away from the other. */
    static boolean wereTogether(Relationship now, MentoringPair pair, LocalDate day) {
        if (day.isBefore(now.start()) || (!now.isLive() && day.isAfter(now.phaseSince()))) {
            return false;
        }
        if (now.newcomers().isEmpty() && now.leavers().isEmpty()) {
            return Members.arePartners(now.parties(), pair) && !areApart(now, pair, day);
        }
        boolean partners = now.parties() instanceof Parties.Guided
                ? include(now, pair.mentor(), day) && include(now, pair.mentee(), day)
                : arePeers(now, pair.mentor().person(), pair.mentee().person(), day);
        return partners && !areApart(now, pair, day);
    }

    private static boolean arePeers(Relationship now, PersonId one, PersonId other, LocalDate day) {
        boolean first = include(now, new MenteeId(one), day);
        boolean second = include(now, new MenteeId(other), day);
        return !one.equals(other)
                && (first || include(now, new MentorId(one), day))
                && (second || include(now, new MentorId(other), day))
                && (first || second);
    }

    private static boolean areApart(Relationship now, MentoringPair pair, LocalDate day) {
        for (Parting parting : now.partings()) {
            if (parting.includes(day) && Members.areApart(now.parties(), List.of(parting.pair()), pair)) {
                return true;
            }
        }
        return false;
    }

    private static List<Stay> of(Relationship now, PersonId who) {
        List<Newcomer> came = new ArrayList<>();
        for (Newcomer each : now.newcomers()) {
            if (each.who().person().equals(who)) {
                came.add(each);
            }
        }
        List<Leaver> left = new ArrayList<>();
        for (Leaver each : now.leavers()) {
            if (each.who().person().equals(who)) {
                left.add(each);
            }
        }
        boolean isThere = now.parties().include(who);
        boolean isFirst = left.size() + (isThere ? 1 : 0) > came.size(); // of the founders
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < came.size() + (isFirst ? 1 : 0); i++) {
            int coming = isFirst ? i - 1 : i;
            boolean isLast = i >= left.size();
            ParticipantId role =
                    isLast ? Members.role(now.parties(), who) : left.get(i).who();
            stays.add(new Stay(
                    role,
                    coming < 0 ? now.start() : came.get(coming).on(),
                    isLast ? LocalDate.MAX : left.get(i).on()));
        }
        return stays;
    }
}
