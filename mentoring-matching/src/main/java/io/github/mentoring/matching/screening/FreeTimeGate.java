package io.github.mentoring.matching.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.mentoring.core.person.Availability;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.internal.PositionIndex;
import io.github.mentoring.matching.internal.Positions;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Refuses two who have no piece of time in common that is long enough.
 *
 * <p>The week is cut into half hours. Two who share a piece could both begin to meet when it begins, and so in the same half
 * hour; mentors who can begin in none of the half hours of the mentee are refused without a look at each. The others are
 * compared piece by piece.
 */
final class FreeTimeGate implements Gate {

    /** How long a piece of time may be that two are asked to share. */
    static final Range<Duration> LENGTHS = Range.openClosed(Duration.ZERO, Duration.ofDays(1));

    private final ImmutableList<Optional<FreePieces>> mentors; // empty for one who has all the time of the other
    private final ImmutableList<Optional<FreePieces>> mentees;
    private final long length;
    private final PositionIndex<Integer> beginning; // half hour -> the mentors who can begin to meet in it
    private final long[] anytime; // the mentors who name no times
    private final long[] sometime; // the mentors who name none, or one that is long enough

    private FreeTimeGate(ImmutableList<Person> mentors, ImmutableList<Person> mentees, long length) {
        this.mentors = mentors.stream().map(FreeTimeGate::pieces).collect(ImmutableList.toImmutableList());
        this.mentees = mentees.stream().map(FreeTimeGate::pieces).collect(ImmutableList.toImmutableList());
        this.length = length;
        this.beginning = PositionIndex.of(
                mentors.size(),
                mentor -> this.mentors
                        .get(mentor)
                        .map(pieces -> pieces.beginnings(length))
                        .orElse(ImmutableList.of()));
        this.anytime = new long[Positions.words(mentors.size())];
        this.sometime = anytime.clone();
        IntStream.range(0, mentors.size()).forEach(mentor -> {
            Optional<FreePieces> pieces = this.mentors.get(mentor);
            if (pieces.isEmpty()) {
                Positions.set(anytime, mentor);
            }
            if (pieces.isEmpty() || !pieces.get().beginnings(length).isEmpty()) {
                Positions.set(sometime, mentor);
            }
        });
    }

    static Gate.Maker atLeast(Duration length) {
        return (rules, mentors, mentees) -> new FreeTimeGate(mentors, mentees, length.toNanos());
    }

    private static Optional<FreePieces> pieces(Person person) {
        Availability availability = person.availability();
        return availability.weekly().map(FreePieces::of);
    }

    @Override
    public void narrow(int mentee, long[] among) {
        Optional<FreePieces> pieces = mentees.get(mentee);
        if (pieces.isEmpty()) {
            Positions.retain(among, sometime);
            return;
        }
        ImmutableList<Integer> beginnings = pieces.get().beginnings(length);
        long[] found = beginnings.isEmpty() ? new long[among.length] : anytime.clone();
        beginnings.forEach(halfHour -> beginning.get(halfHour).addTo(found));
        Positions.retain(among, found);
    }

    @Override
    public boolean refuses(int mentor, int mentee) {
        Optional<FreePieces> offered = mentors.get(mentor);
        Optional<FreePieces> wanted = mentees.get(mentee);
        return offered.isPresent() && wanted.isPresent() && !offered.get().shares(wanted.get(), length);
    }
}
