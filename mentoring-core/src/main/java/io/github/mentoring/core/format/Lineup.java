package io.github.mentoring.core.format;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Streams;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Interest;
import io.github.mentoring.core.person.InterestKind;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.person.Topic;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The people who would take part together in a declared format; nobody is there twice.
 *
 * <p>Age and involvement in scholarship, service or teaching play no part.
 *
 * @param format what it is declared to be
 * @param mentors the mentors or, among peers, the facilitators; in the order of their ids
 * @param mentees the mentees or, among peers, the peers; in the order of their ids
 */
public record Lineup(MentoringFormat format, ImmutableList<Person> mentors, ImmutableList<Person> mentees) {

    private static final Comparator<Person> BY_ID = Comparator.comparing(Person::id);

    /** Orders the people, whatever order the caller had, and checks that nobody is there twice. */
    public Lineup {
        requireNonNull(format, "format");
        mentors = ImmutableList.sortedCopyOf(BY_ID, requireNonNull(mentors, "mentors"));
        mentees = ImmutableList.sortedCopyOf(BY_ID, requireNonNull(mentees, "mentees"));
        List<PersonId> everybody = Streams.concat(mentors.stream(), mentees.stream())
                .map(Person::id)
                .sorted()
                .toList();
        for (int i = 1; i < everybody.size(); i++) {
            checkArgument(
                    !everybody.get(i).equals(everybody.get(i - 1)),
                    "lineup names person `%s` twice; name each person once, on one side",
                    everybody.get(i));
        }
    }

    /** Returns the lineup of the given people. */
    public static Lineup of(
            MentoringFormat format, Iterable<? extends Person> mentors, Iterable<? extends Person> mentees) {
        return new Lineup(
                format,
                ImmutableList.copyOf(requireNonNull(mentors, "mentors")),
                ImmutableList.copyOf(requireNonNull(mentees, "mentees")));
    }

    /** Returns the format with the number of people on each side. */
    public Structure structure() {
        return Structure.of(format, mentors.size(), mentees.size());
    }

    /**
     * Returns the topics that interest every mentee or peer on one side of the work; nothing if there is none of them.
     *
     * <p>Whoever is interested in a topic as such shares it with those interested in any side of it.
     */
    public ImmutableSortedSet<Topic> sharedInterests() {
        return mentees.stream()
                .limit(1)
                .flatMap(first -> first.interests().stream().map(Interest::topic))
                .filter(topic ->
                        Arrays.stream(InterestKind.values()).anyMatch(kind -> isShared(Interest.in(kind, topic))))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private boolean isShared(Interest interest) {
        return mentees.stream().allMatch(person -> person.interests().stream().anyMatch(interest::meets));
    }

    /**
     * Returns everything that speaks against these people in this format: their numbers, each mentor's seats, and among
     * peers their interests and levels.
     *
     * <p>A mentor who states no role has the seats of one who states nothing in it. Seats already taken count, so this is
     * asked before the mentoring begins. A level that is unknown makes no facilitator senior, and no rank mixed.
     */
    public Findings findings(FormatPolicy policy) {
        Findings found = structure().findings(policy).and(checkSeats());
        return switch (format) {
            case DYAD, GROUP, TEAM, COMMITTEE -> found;
            case PEER_GROUP -> found.and(checkPeerGroup());
            case FACILITATED_PEER -> found.and(checkFacilitators());
        };
    }

    private Findings checkSeats() {
        Seats needed = format.seatsPerMentor(HeadCount.of(mentees.size()));
        return mentors.stream()
                .filter(mentor -> freeSeats(mentor).compareTo(needed) < 0)
                .map(mentor -> FormatRule.CAPACITY_EXCEEDED.finding(mentor.id()))
                .collect(Findings.toFindings());
    }

    private static Seats freeSeats(Person mentor) {
        return mentor.mentor().orElseGet(() -> MentorRole.builder().build()).freeSeats();
    }

    private Findings checkPeerGroup() {
        List<PersonId> members = mentees.stream().map(Person::id).toList();
        boolean alone = members.size() < 2; // too small, and nobody to share anything with
        boolean mixed = levels(mentees).distinct().count() > 1;
        return found(alone || !sharedInterests().isEmpty(), FormatRule.PEER_GROUP_NO_SHARED_INTEREST, members)
                .and(found(!mixed, FormatRule.PEER_GROUP_MIXED_RANK, members));
    }

    private Findings checkFacilitators() {
        boolean known = levels(mentees).count() == mentees.size();
        Optional<Level> highest = levels(mentees).max(Comparator.naturalOrder());
        return mentors.stream()
                .filter(facilitator -> !known || !isAbove(facilitator.level(), highest))
                .map(facilitator -> FormatRule.FACILITATOR_NOT_SENIOR.finding(facilitator.id()))
                .collect(Findings.toFindings());
    }

    /** Returns whether a level is known and higher than the highest of some, which may be none. */
    private static boolean isAbove(Optional<Level> level, Optional<Level> highest) {
        return level.filter(
                        own -> highest.map(other -> own.compareTo(other) > 0).orElse(true))
                .isPresent();
    }

    private static Stream<Level> levels(List<Person> people) {
        return people.stream().flatMap(person -> person.level().stream());
    }

    private static Findings found(boolean met, FormatRule rule, List<PersonId> subjects) {
        return met ? Findings.none() : Findings.of(rule.finding(Detail.none(), subjects));
    }
}
