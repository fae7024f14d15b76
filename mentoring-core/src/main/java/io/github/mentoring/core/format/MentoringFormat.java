package io.github.mentoring.core.format;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import java.util.stream.Stream;

/**
 * How many take part on each side.
 *
 * <p>The numbers make the format: any two numbers fit at most one format that has mentees, and at most one among peers.
 * Nothing here speaks of direction, medium, scope or formality; those combine with every format. Where people speak of
 * taking part individually, in a group or in a team, they mean the first three.
 */
public enum MentoringFormat {
    /** One mentor with one mentee. */
    DYAD(exactly(1), exactly(1), false),
    /** One mentor with several mentees. */
    GROUP(exactly(1), several(), false),
    /** Several mentors who work together with several mentees. */
    TEAM(several(), several(), false),
    /** Several mentors who advise one mentee, each in what they know best. */
    COMMITTEE(several(), exactly(1), false),
    /** Several peers who support one another; nobody is their mentor. */
    PEER_GROUP(exactly(0), several(), true),
    /** Several peers with one or more senior facilitators, who take the place of mentors. */
    FACILITATED_PEER(Range.atLeast(1), several(), true);

    private final Range<Integer> mentors;
    private final Range<Integer> mentees;
    private final boolean peerCohort;

    MentoringFormat(Range<Integer> mentors, Range<Integer> mentees, boolean peerCohort) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.peerCohort = peerCohort;
    }

    /** Returns the format of so many mentors with so many mentees, or why there is none. */
    public static Decision<MentoringFormat> classify(HeadCount mentors, HeadCount mentees) {
        return classify(mentors, mentees, false);
    }

    /** Returns the format of so many peers, who are nobody's mentees, with so many facilitators, or why there is none. */
    public static Decision<MentoringFormat> classifyPeers(HeadCount facilitators, HeadCount peers) {
        return classify(facilitators, peers, true);
    }

    /** Returns whether it joins peers, so that a mentor is a facilitator and a mentee is one of the peers. */
    public boolean isPeerCohort() {
        return peerCohort;
    }

    /** Returns whether one who learns in it does so among others, before whom not everything should be said. */
    public boolean hasFellows() {
        return !mentees.equals(exactly(1));
    }

    /**
     * Returns how many of their seats each mentor gives to so many mentees.
     *
     * <p>A seat goes to every mentee; where several mentors share the mentees, each gives one seat for all of them.
     */
    public Seats seatsPerMentor(HeadCount mentees) {
        requireNonNull(mentees, "mentees");
        return switch (this) {
            case DYAD, GROUP, COMMITTEE -> Seats.of(mentees.people());
            case TEAM, FACILITATED_PEER -> Seats.of(1);
            case PEER_GROUP -> Seats.of(0);
        };
    }

    /** Returns whether so many on each side can make up this format, whatever a policy asks for besides. */
    boolean fits(HeadCount leading, HeadCount learning) {
        return mentors.contains(leading.people()) && mentees.contains(learning.people());
    }

    static Decision<MentoringFormat> classify(HeadCount leading, HeadCount learning, boolean peers) {
        requireNonNull(leading, peers ? "facilitators" : "mentors");
        requireNonNull(learning, peers ? "peers" : "mentees");
        return Stream.of(values())
                .filter(format -> format.peerCohort == peers && format.fits(leading, learning))
                .findFirst()
                .<Decision<MentoringFormat>>map(format -> new Decision.Granted<>(format, Findings.none()))
                .orElseGet(() -> new Decision.Refused<>(Findings.of(FormatRule.INVALID_STRUCTURE.finding())));
    }

    private static Range<Integer> exactly(int people) {
        return Range.singleton(people);
    }

    private static Range<Integer> several() {
        return Range.atLeast(2);
    }
}
