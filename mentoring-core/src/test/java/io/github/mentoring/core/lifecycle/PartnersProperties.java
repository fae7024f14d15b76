package io.github.mentoring.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.Parties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whoever is counted out has nobody left among those who stay. */
class PartnersProperties {

    @Property
    void those_left_alone_are_found_one_by_one_too(
            @ForAll("parties") Parties parties,
            @ForAll("leaving") Set<PersonId> leaving,
            @ForAll("pairs") Set<MentoringPair> before,
            @ForAll("pairs") Set<MentoringPair> more) {
        Set<PersonId> present = Sets.filter(leaving, parties::include);
        Set<MentoringPair> apart = Sets.union(before, more);

        Set<PersonId> gone = new TreeSet<>(present);
        Set<PersonId> aloneBefore = alone(parties, Set.of(), before);
        boolean again = true;
        while (again) {
            again = gone.addAll(Set.copyOf(Sets.difference(alone(parties, gone, apart), aloneBefore)));
        }
        assertThat(Partners.withThoseLeftAlone(parties, present, before, apart)).isEqualTo(gone);
    }

    private static Set<PersonId> alone(Parties parties, Set<PersonId> gone, Set<MentoringPair> apart) {
        Set<PersonId> stay = Sets.difference(parties.people(), gone);
        Set<PersonId> alone = new TreeSet<>();
        for (PersonId one : stay) {
            if (stay.stream().noneMatch(other -> isLeft(parties, one, other, apart))) {
                alone.add(one);
            }
        }
        return alone;
    }

    private static boolean isLeft(Parties parties, PersonId one, PersonId other, Set<MentoringPair> apart) {
        MentoringPair pair = new MentoringPair(new MentorId(one), new MenteeId(other));
        MentoringPair turned = pair.turned();
        return (Members.arePartners(parties, pair) && !Members.areApart(parties, apart, pair))
                || (Members.arePartners(parties, turned) && !Members.areApart(parties, apart, turned));
    }

    @Provide
    Arbitrary<Parties> parties() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 5))
                .as((circle, leading, others) -> circle
                        ? new Parties.Circle(people(4, 4 + others + (leading == 0 ? 1 : 0)), people(0, leading))
                        : new Parties.Guided(
                                ImmutableSortedSet.copyOf(people(0, Math.max(1, leading)).stream()
                                        .map(MentorId::new)
                                        .toList()),
                                ImmutableSortedSet.copyOf(people(4, 4 + others).stream()
                                        .map(MenteeId::new)
                                        .toList())));
    }

    private static ImmutableSortedSet<PersonId> people(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(PartnersProperties::person)
                .collect(ImmutableSortedSet.toImmutableSortedSet(PersonId::compareTo));
    }

    private static PersonId person(int number) {
        return PersonId.of("p" + number);
    }

    private static Arbitrary<PersonId> somebody() {
        return Arbitraries.integers().between(0, 9).map(PartnersProperties::person);
    }

    @Provide
    Arbitrary<Set<PersonId>> leaving() {
        return somebody().set().ofMaxSize(3);
    }

    @Provide
    Arbitrary<Set<MentoringPair>> pairs() {
        return Combinators.combine(somebody(), somebody())
                .as((one, other) -> new MentoringPair(new MentorId(one), new MenteeId(other)))
                .set()
                .ofMaxSize(30);
    }
}
