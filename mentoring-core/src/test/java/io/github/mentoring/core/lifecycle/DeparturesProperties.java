package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.DAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.decide;
import static io.github.mentoring.core.lifecycle.RecordsFixture.guided;
import static io.github.mentoring.core.lifecycle.RecordsFixture.leave;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.lifecycle.Move.RequestChange;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.relationship.Parties;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeparturesProperties {

    @Property
    void those_who_stay_are_those_whom_somebody_is_left_to(
            @ForAll("teams") Relationship team, @ForAll("wishes") List<Wish> wishes) {
        Relationship now = team;
        for (Wish wish : wishes) {
            Optional<Move> move = wish.in(now);
            if (!now.isLive() || move.isEmpty()) {
                continue; // somebody else may still wish for something
            }
            Set<PersonId> expected = staying(now, move.get());
            Ruling ruling = decide(now, DAY, move.get());
            assertThat(ruling).isInstanceOf(Ruling.Accepted.class);
            now = ruling.relationship().orElseThrow();
            boolean goesOn = expected.size() > 1;
            assertThat(now.phase()).isEqualTo(goesOn ? Phase.APPLY : Phase.ENDED);
            if (goesOn) {
                assertThat(now.parties().people()).containsExactlyElementsOf(expected);
                assertThat(now.arrangement().format()).isEqualTo(formatOf(now.parties()));
            }
        }
    }

    @Property
    void a_wish_for_change_parts_the_two_until_one_comes_back(
            @ForAll("teams") Relationship team, @ForAll("wishes") List<Wish> wishes) {
        Relationship now = team;
        for (Wish wish : wishes) {
            Optional<Move> move = wish.in(now);
            if (!now.isLive() || move.isEmpty()) {
                continue;
            }
            Ruling ruling = decide(now, DAY, move.get());
            now = ruling.relationship().orElseThrow();
            if (move.get() instanceof Move.Join join) {
                for (MentoringPair pair : now.excludedPairs()) {
                    assertThat(List.of(pair.mentor(), pair.mentee()).contains(join.who())
                                    && Members.arePartners(now.parties(), pair))
                            .as("%s, who came back as %s", pair, join.who())
                            .isFalse();
                }
            }
            if (!(move.get() instanceof RequestChange change)) {
                continue;
            }
            assertThat(now.areTogether(change.mentor(), change.mentee())).isFalse();
            assertThat(now.excludedPairs()).contains(new MentoringPair(change.mentor(), change.mentee()));
            boolean honouredBefore = ruling.events().size() == 1;
            assertThat(honouredBefore || now.seeking().contains(change.mentee()))
                    .isTrue();
            Ruling again = decide(now, DAY, change);
            assertThat(again.events()).hasSize(1);
            assertThat(again.relationship().orElseThrow().parties()).isEqualTo(now.parties());
        }
    }

    @Provide
    Arbitrary<Relationship> teams() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 4))
                .as((mentors, mentees) -> guided(
                        MentoringFormat.classify(HeadCount.of(mentors), HeadCount.of(mentees))
                                .value()
                                .orElseThrow(),
                        IntStream.range(0, mentors)
                                .mapToObj(DeparturesProperties::mentor)
                                .toList(),
                        IntStream.range(0, mentees)
                                .mapToObj(DeparturesProperties::mentee)
                                .toList()));
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        Arbitrary<Integer> one = Arbitraries.integers().between(0, 3);
        return Combinators.combine(one, one, Arbitraries.of(Kind.values()))
                .as(Wish::new)
                .list()
                .ofMaxSize(16);
    }

    /** What a move leaves, step by step: take one away who has nobody, and look again. */
    private static Set<PersonId> staying(Relationship now, Move move) {
        Parties.Guided parties = (Parties.Guided) now.parties();
        Set<MentoringPair> apart = new TreeSet<>(now.excludedPairs());
        Set<PersonId> left = new TreeSet<>(parties.people());
        if (move instanceof Move.Join join) {
            left.add(join.who().person());
            return left;
        }
        if (move instanceof Move.End end) {
            left.removeAll(end.by());
        } else {
            RequestChange change = (RequestChange) move;
            if (!apart.add(new MentoringPair(change.mentor(), change.mentee()))) {
                return left;
            }
        }
        Optional<PersonId> alone = alone(parties, apart, left);
        while (alone.isPresent()) {
            left.remove(alone.get());
            alone = alone(parties, apart, left);
        }
        return left;
    }

    private static Optional<PersonId> alone(Parties.Guided parties, Set<MentoringPair> apart, Set<PersonId> left) {
        return left.stream()
                .filter(person -> parties.mentors().stream()
                        .flatMap(mentor -> parties.mentees().stream().map(mentee -> new MentoringPair(mentor, mentee)))
                        .filter(pair -> pair.mentor().person().equals(person)
                                || pair.mentee().person().equals(person))
                        .filter(pair -> left.contains(pair.mentor().person())
                                && left.contains(pair.mentee().person()))
                        .allMatch(apart::contains))
                .findFirst();
    }

    private static MentoringFormat formatOf(Parties parties) {
        Parties.Guided guided = (Parties.Guided) parties;
        boolean oneMentor = guided.mentors().size() == 1;
        boolean oneMentee = guided.mentees().size() == 1;
        if (oneMentor) {
            return oneMentee ? MentoringFormat.DYAD : MentoringFormat.GROUP;
        }
        return oneMentee ? MentoringFormat.COMMITTEE : MentoringFormat.TEAM;
    }

    private static MentorId mentor(int number) {
        return MentorId.of("m" + number);
    }

    private static MenteeId mentee(int number) {
        return MenteeId.of("e" + number);
    }

    private enum Kind {
        MENTOR_LEAVES,
        MENTEE_LEAVES,
        MENTOR_CHANGES,
        MENTEE_CHANGES,
        MENTOR_COMES,
        MENTEE_COMES
    }

    private static Optional<Move> coming(Relationship now, ParticipantId who) {
        return now.parties().include(who.person())
                ? Optional.empty()
                : Optional.of(new Move.Join(
                        who,
                        ImmutableSortedSet.copyOf(ReadinessItem.values()),
                        Members.with(now.parties(), who).people()));
    }

    private record Wish(int mentor, int mentee, Kind kind) {

        RequestChange change() {
            MentorId asked = DeparturesProperties.mentor(mentor);
            MenteeId other = DeparturesProperties.mentee(mentee);
            ParticipantId by = kind == Kind.MENTOR_CHANGES ? asked : other;
            return new RequestChange(asked, other, by, true);
        }

        Optional<Move> in(Relationship now) {
            RequestChange change = change();
            return switch (kind) {
                case MENTOR_LEAVES ->
                    Optional.<Move>of(leave("m" + mentor))
                            .filter(move ->
                                    now.parties().include(change.mentor().person()));
                case MENTEE_LEAVES ->
                    Optional.<Move>of(leave("e" + mentee))
                            .filter(move ->
                                    now.parties().include(change.mentee().person()));
                case MENTOR_COMES -> coming(now, change.mentor());
                case MENTEE_COMES -> coming(now, change.mentee());
                case MENTOR_CHANGES, MENTEE_CHANGES ->
                    Optional.<Move>of(change)
                            .filter(move -> now.parties()
                                            .include(change.mentor().person())
                                    && now.parties().include(change.mentee().person()));
            };
        }
    }
}
