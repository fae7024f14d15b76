package io.github.mentoring.matching.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.relationship.Strictness;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/** Takes rules apart into what they demand, and puts some of that together again. */
final class CommitteeDemands {

    private static final HeadCount ONE = HeadCount.of(1); // a committee has members

    private CommitteeDemands() {}

    /** Returns all that the rules demand, in the order of {@link CommitteeDemand}; the hours of mentors are no rule of the mentee. */
    static ImmutableList<CommitteeDemand> of(CommitteeRules rules) {
        ImmutableList.Builder<CommitteeDemand> demands = ImmutableList.builder();
        demands.add(new CommitteeDemand.Size(rules.least(), rules.most()));
        if (rules.inside() == Strictness.REQUIRE) {
            demands.add(new CommitteeDemand.Inside());
        }
        if (rules.multidisciplinary() == Strictness.REQUIRE) {
            demands.add(new CommitteeDemand.Disciplines(rules.disciplines()));
        }
        if (rules.coverage() == Strictness.REQUIRE) {
            demands.add(new CommitteeDemand.Coverage());
        }
        rules.atLeast().forEach((group, members) -> demands.add(new CommitteeDemand.AtLeast(members, group)));
        rules.atMost().forEach((group, members) -> demands.add(new CommitteeDemand.AtMost(members, group)));
        rules.roles().forEach(role -> demands.add(new CommitteeDemand.Held(role)));
        rules.together().forEach(pair -> demands.add(new CommitteeDemand.Together(pair)));
        rules.apart().forEach(pair -> demands.add(new CommitteeDemand.Apart(pair)));
        return demands.build();
    }

    /** Returns rules that demand only some of what others do; of any size where none is among these. */
    static CommitteeRules only(Collection<CommitteeDemand> demands) {
        Only only = new Only(demands);
        ImmutableList<CommitteeDemand.Disciplines> disciplines = only.all(CommitteeDemand.Disciplines.class);
        return new CommitteeRules(
                only.all(CommitteeDemand.Size.class).stream()
                        .map(CommitteeDemand.Size::least)
                        .findFirst()
                        .orElse(ONE),
                only.all(CommitteeDemand.Size.class).stream()
                        .map(CommitteeDemand.Size::most)
                        .findFirst()
                        .orElse(CommitteeRules.LARGEST_SIZE),
                only.strictness(CommitteeDemand.Inside.class),
                only.strictness(CommitteeDemand.Disciplines.class),
                disciplines.isEmpty() ? HeadCount.of(2) : disciplines.get(0).disciplines(),
                only.strictness(CommitteeDemand.Coverage.class),
                only.bounds(
                        CommitteeDemand.AtLeast.class,
                        CommitteeDemand.AtLeast::group,
                        CommitteeDemand.AtLeast::members),
                only.bounds(
                        CommitteeDemand.AtMost.class, CommitteeDemand.AtMost::group, CommitteeDemand.AtMost::members),
                only.set(CommitteeDemand.Held.class, CommitteeDemand.Held::role),
                only.set(CommitteeDemand.Together.class, CommitteeDemand.Together::pair),
                only.set(CommitteeDemand.Apart.class, CommitteeDemand.Apart::pair),
                ImmutableSortedSet.of());
    }

    /** Some demands, sorted out. */
    private record Only(Collection<CommitteeDemand> demands) {

        <D> ImmutableList<D> all(Class<D> kind) {
            return demands.stream().filter(kind::isInstance).map(kind::cast).collect(ImmutableList.toImmutableList());
        }

        Strictness strictness(Class<? extends CommitteeDemand> kind) {
            return all(kind).isEmpty() ? Strictness.OFF : Strictness.REQUIRE;
        }

        <D> ImmutableSortedMap<Group, HeadCount> bounds(
                Class<D> kind, Function<D, Group> group, Function<D, HeadCount> members) {
            return all(kind).stream()
                    .collect(ImmutableSortedMap.toImmutableSortedMap(Comparator.naturalOrder(), group, members));
        }

        <D, T extends Comparable<T>> ImmutableSortedSet<T> set(Class<D> kind, Function<D, T> part) {
            return all(kind).stream()
                    .map(part)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        }
    }
}
