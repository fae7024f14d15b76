package io.github.mentoring.examples.match.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.assignment.Absence;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.proof.Shortage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A part of the report on those who got nobody, or not all the mentors they want, cause by cause. */
record UnmatchedPart(
        String id,
        String title,
        String nobodySentence,
        int count,
        ImmutableList<RefusedGroup> refused,
        ImmutableList<Crowded> shortages,
        ImmutableList<Priced> outweighed,
        ImmutableList<PersonLabel> leftOut,
        ImmutableList<PersonLabel> stopped) {

    private static final int MOST_OPEN = 24; // longer lists begin folded

    /** A group of mentees who together claim more than there is. */
    record Crowded(
            String sentence,
            ImmutableList<PersonLabel> without,
            ImmutableList<String> claims,
            ImmutableList<String> mentors) {

        int claimants() {
            return claims.size();
        }

        int candidates() {
            return mentors.size();
        }
    }

    /** A mentee who could be placed, and what that would cost. */
    record Priced(PersonLabel mentee, String sentence) {}

    boolean nobody() {
        return count == 0;
    }

    int refusedCount() {
        return refused.stream().mapToInt(group -> group.mentees().size()).sum();
    }

    int shortCount() {
        return shortages.stream().mapToInt(group -> group.without().size()).sum();
    }

    int outweighedCount() {
        return outweighed.size();
    }

    int leftOutCount() {
        return leftOut.size();
    }

    int stoppedCount() {
        return stopped.size();
    }

    boolean refusedOpen() {
        return refused.size() <= MOST_OPEN;
    }

    boolean shortOpen() {
        return shortages.size() <= MOST_OPEN;
    }

    boolean outweighedOpen() {
        return outweighed.size() <= MOST_OPEN;
    }

    boolean anyRefused() {
        return !refused.isEmpty();
    }

    boolean anyShort() {
        return !shortages.isEmpty();
    }

    boolean anyOutweighed() {
        return !outweighed.isEmpty();
    }

    boolean anyLeftOut() {
        return !leftOut.isEmpty();
    }

    boolean leftOutOpen() {
        return leftOut.size() <= MOST_OPEN;
    }

    boolean anyStopped() {
        return !stopped.isEmpty();
    }

    boolean stoppedOpen() {
        return stopped.size() <= MOST_OPEN;
    }

    static UnmatchedPart withoutMentor(MatchFacts facts) {
        return of("without", "Without a mentor", "Nobody: every mentee has a mentor.", facts, facts.absences());
    }

    static UnmatchedPart withFewerMentors(MatchFacts facts) {
        return of(
                "fewer",
                "With fewer mentors than they want",
                "Nobody: every mentee who has a mentor has as many as they want.",
                facts,
                facts.shortfalls());
    }

    private static UnmatchedPart of(
            String id,
            String title,
            String nobodySentence,
            MatchFacts facts,
            ImmutableSortedMap<MenteeId, Absence> absences) {
        ImmutableListMultimap.Builder<RefusedGroup.Grounds, PersonLabel> refused = ImmutableListMultimap.builder();
        ImmutableList.Builder<Priced> outweighed = ImmutableList.builder();
        ImmutableList.Builder<PersonLabel> leftOut = ImmutableList.builder();
        ImmutableList.Builder<PersonLabel> stopped = ImmutableList.builder();
        Map<ImmutableSortedSet<MentorId>, Rivals> groups = new LinkedHashMap<>();
        IdentityHashMap<Shortage.OfMentors, Rivals> known = new IdentityHashMap<>(); // many mentees share each
        absences.forEach((mentee, absence) -> {
            PersonLabel label = PersonLabel.of(facts.person(mentee.person()));
            if (absence instanceof Absence.NoCandidate none) {
                refused.put(RefusedGroup.Grounds.of(none, facts.shortfalls().containsKey(mentee)), label);
            } else if (absence instanceof Absence.SeatsTaken taken) {
                known.computeIfAbsent(
                                taken.shortage(),
                                shortage -> groups.computeIfAbsent(shortage.mentors(), mentors -> new Rivals())
                                        .with(shortage))
                        .without
                        .add(label);
            } else if (absence instanceof Absence.Outweighed priced) {
                outweighed.add(new Priced(label, sentence(priced.price(), facts)));
            } else if (absence instanceof Absence.BeyondKept) {
                leftOut.add(label);
            } else if (absence instanceof Absence.SearchStopped) {
                stopped.add(label);
            }
        });
        return new UnmatchedPart(
                id,
                title,
                nobodySentence,
                absences.size(),
                RefusedGroup.of(refused.build()),
                groups.values().stream().map(group -> group.joined(facts)).collect(ImmutableList.toImmutableList()),
                outweighed.build(),
                leftOut.build(),
                stopped.build());
    }

    private static String sentence(ObjectiveValue price, MatchFacts facts) {
        return price.equals(ObjectiveValue.ZERO)
                ? "A match of equal worth would give them one mentor more; "
                        + (facts.isSettled()
                                ? "between equals, the order of ids decides."
                                : "the search was stopped before the order of ids had decided.")
                : "The best match that gives them one mentor more loses " + Phrases.price(price) + ".";
    }

    /** Those who are short of the same mentors, and their shortages. */
    private static final class Rivals {

        private final List<PersonLabel> without = new ArrayList<>();
        private final List<Shortage.OfMentors> shortages = new ArrayList<>();

        Rivals with(Shortage.OfMentors shortage) {
            shortages.add(shortage);
            return this;
        }

        /** Returns them as one group: their claims together are again more than these mentors can meet, which is counted anew. */
        Crowded joined(MatchFacts facts) {
            Map<MenteeId, HeadCount> claims = new TreeMap<>();
            shortages.forEach(shortage -> shortage.claims()
                    .forEach((mentee, claim) -> claims.merge(mentee, claim, (a, b) -> a.compareTo(b) < 0 ? b : a)));
            Shortage.OfMentors all = Shortage.OfMentors.in(facts.problem(), claims);
            return new Crowded(
                    sentence(all),
                    ImmutableList.copyOf(without),
                    all.claims().keySet().stream().map(MenteeId::toString).collect(ImmutableList.toImmutableList()),
                    all.mentors().stream().map(MentorId::toString).collect(ImmutableList.toImmutableList()));
        }
    }

    private static String sentence(Shortage.OfMentors shortage) {
        // INVARIANT: two or more, since whoever is a candidate has a seat, which a mentee alone would get
        return "These %s mentees share only %s."
                .formatted(
                        Phrases.number(shortage.claims().size()), Phrases.count(shortage.available(), "seat", "seats"));
    }
}
