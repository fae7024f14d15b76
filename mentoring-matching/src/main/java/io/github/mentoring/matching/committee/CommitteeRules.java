package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.relationship.CommitteePolicy;
import io.github.mentoring.core.relationship.Strictness;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a committee must and should be like. Mentees of one problem may have different rules.
 *
 * <p>All rules but the size, and that functions needed are preferred, ask for nothing until they are set. What is required, no committee goes without; what is preferred
 * counts in the order that {@link CommitteeValue} tells. Rules never change; all methods but {@code of} return others, and refuse
 * what contradicts the rest.
 *
 * @param least the fewest members, one or more
 * @param most the most members, sixty or fewer
 * @param inside how strictly a mentor from the mentee's own department is asked for
 * @param multidisciplinary how strictly several disciplines are asked for
 * @param disciplines how many disciplines are several, two or more; members whose discipline is unknown count for none
 * @param coverage how strictly the functions that the mentee needs are asked for; preferred, each one counts
 * @param atLeast how many members must be of a group
 * @param atMost how many members may be of a group
 * @param roles the parts that must be given to one member each
 * @param together mentors of whom none serves without the other
 * @param apart mentors who do not serve with each other
 * @param diverseIn in which attributes many different values are welcome; never a condition
 */
public record CommitteeRules(
        HeadCount least,
        HeadCount most,
        Strictness inside,
        Strictness multidisciplinary,
        HeadCount disciplines,
        Strictness coverage,
        ImmutableSortedMap<Group, HeadCount> atLeast,
        ImmutableSortedMap<Group, HeadCount> atMost,
        ImmutableSortedSet<Role> roles,
        ImmutableSortedSet<MentorPair> together,
        ImmutableSortedSet<MentorPair> apart,
        ImmutableSortedSet<PersonalAttribute> diverseIn) {

    private static final int SEVERAL = 2;
    private static final int LARGEST = 60; // what the search can tell apart

    /** The most members that a committee may have. */
    static final HeadCount LARGEST_SIZE = HeadCount.of(LARGEST);

    /**
     * Checks that the rules do not contradict each other at first sight.
     *
     * @throws IllegalArgumentException if a size is out of its range or the least is more than the most; if fewer than two disciplines are
     *     several, or more are required than there may be members; if more members of a group are asked for than there may be; if there are
     *     more roles than members, or than members of the group that holds them, or two of one name; if two mentors must and must not serve
     *     together; or if more than sixty groups are named
     */
    public CommitteeRules {
        requireNonNull(least, "least");
        requireNonNull(most, "most");
        requireNonNull(inside, "inside");
        requireNonNull(multidisciplinary, "multidisciplinary");
        requireNonNull(disciplines, "disciplines");
        requireNonNull(coverage, "coverage");
        requireNonNull(atLeast, "atLeast");
        requireNonNull(atMost, "atMost");
        requireNonNull(roles, "roles");
        requireNonNull(together, "together");
        requireNonNull(apart, "apart");
        requireNonNull(diverseIn, "diverseIn");
        checkArgument(least.people() > 0, "committee may have no members: %s; ask for one or more", least);
        checkArgument(
                least.compareTo(most) <= 0,
                "committee has at least %s members but at most %s; lower the first or raise the second",
                least,
                most);
        checkArgument(
                most.people() <= LARGEST, "committee may have too many members: %s; allow %s at most", most, LARGEST);
        long groups = Stream.of(
                        atLeast.keySet().stream(),
                        atMost.keySet().stream(),
                        roles.stream().map(Role::holders))
                .flatMap(some -> some)
                .distinct()
                .count();
        checkArgument(groups <= LARGEST, "committee rules name too many groups: %s; name %s at most", groups, LARGEST);
        checkArgument(
                disciplines.people() >= SEVERAL,
                "committee counts fewer than two disciplines as several: %s; ask for two or more",
                disciplines);
        checkArgument(
                multidisciplinary != Strictness.REQUIRE || disciplines.compareTo(most) <= 0,
                "committee must have %s disciplines but at most %s members; lower the first or raise the second",
                disciplines,
                most);
        for (Map.Entry<Group, HeadCount> bound : atLeast.entrySet()) {
            HeadCount limit = atMost.getOrDefault(bound.getKey(), most);
            checkArgument(
                    bound.getValue().compareTo(limit) <= 0,
                    "committee must have at least %s members of `%s` but at most %s; lower the first or raise the"
                            + " second",
                    bound.getValue(),
                    bound.getKey(),
                    limit);
        }
        checkArgument(
                roles.size() <= most.people(),
                "committee must fill %s roles with at most %s members; name fewer roles or raise the most",
                roles.size(),
                most);
        for (Map.Entry<Group, HeadCount> bound : atMost.entrySet()) {
            long ofGroup = roles.stream()
                    .filter(role -> role.holders().equals(bound.getKey()))
                    .count();
            checkArgument(
                    ofGroup <= bound.getValue().people(),
                    "committee must fill %s roles with members of `%s` but may have at most %s; name fewer roles or"
                            + " raise the most",
                    ofGroup,
                    bound.getKey(),
                    bound.getValue());
        }
        checkArgument(
                roles.stream().map(Role::name).distinct().count() == roles.size(),
                "committee has two roles of one name: %s; name them differently",
                roles);
        Sets.SetView<MentorPair> both = Sets.intersection(together, apart);
        checkArgument(
                both.isEmpty(), "mentors must and must not serve together: %s; take them out of one of the two", both);
    }

    /** Returns rules that ask for nothing but the size, and prefer the functions that the mentee needs. */
    public static CommitteeRules of(HeadCount least, HeadCount most) {
        return new CommitteeRules(
                least,
                most,
                Strictness.OFF,
                Strictness.OFF,
                HeadCount.of(SEVERAL),
                Strictness.PREFER,
                ImmutableSortedMap.of(),
                ImmutableSortedMap.of(),
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of());
    }

    /** Returns rules for committees of exactly the given size. */
    public static CommitteeRules ofSize(int members) {
        return of(HeadCount.of(members), HeadCount.of(members));
    }

    /**
     * Returns what a programme's policy asks of committees of exactly the given size. Whether it allows that size is for
     * {@link CommitteePolicy#findingsOfSize} to say.
     */
    public static CommitteeRules of(CommitteePolicy policy, HeadCount size) {
        return of(policy, requireNonNull(size, "size"), size);
    }

    /**
     * Returns what a programme's policy asks of committees of at least and at most so many members. Whether it allows these sizes is for
     * {@link CommitteePolicy#findingsOfSize} to say.
     */
    public static CommitteeRules of(CommitteePolicy policy, HeadCount least, HeadCount most) {
        requireNonNull(policy, "policy");
        return of(least, most)
                .inside(policy.insideDepartment())
                .multidisciplinary(policy.multidisciplinary(), policy.minDistinctDisciplines());
    }

    /** Returns the same rules, which ask for a mentor from the mentee's own department as strictly as told. */
    public CommitteeRules inside(Strictness strictness) {
        return with(draft -> draft.inside = strictness);
    }

    /** Returns the same rules, which ask for so many disciplines as strictly as told. */
    public CommitteeRules multidisciplinary(Strictness strictness, HeadCount newDisciplines) {
        return with(draft -> {
            draft.multidisciplinary = strictness;
            draft.disciplines = newDisciplines;
        });
    }

    /** Returns the same rules, which ask for the functions that the mentee needs as strictly as told; preferred unless set. */
    public CommitteeRules coverage(Strictness strictness) {
        return with(draft -> draft.coverage = strictness);
    }

    /** Returns the same rules with so many members of a group at least, in place of any number said before. */
    public CommitteeRules atLeast(HeadCount members, Group group) {
        return with(draft -> draft.atLeast = with(atLeast, group, members));
    }

    /** Returns the same rules with so many members of a group at most, in place of any number said before. */
    public CommitteeRules atMost(HeadCount members, Group group) {
        return with(draft -> draft.atMost = with(atMost, group, members));
    }

    /** Returns the same rules with one more role to be filled. */
    public CommitteeRules role(Role role) {
        return with(draft -> draft.roles = with(roles, role));
    }

    /** Returns the same rules with two mentors of whom none serves without the other. */
    public CommitteeRules together(MentorPair pair) {
        return with(draft -> draft.together = with(together, pair));
    }

    /** Returns the same rules with two mentors who do not serve with each other. */
    public CommitteeRules apart(MentorPair pair) {
        return with(draft -> draft.apart = with(apart, pair));
    }

    /** Returns the same rules, to which many different values of one more attribute are welcome. */
    public CommitteeRules diverseIn(PersonalAttribute attribute) {
        return with(draft -> draft.diverseIn = with(diverseIn, attribute));
    }

    private CommitteeRules with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    private static ImmutableSortedMap<Group, HeadCount> with(
            ImmutableSortedMap<Group, HeadCount> bounds, Group group, HeadCount members) {
        Map<Group, HeadCount> more = new TreeMap<>(bounds);
        more.put(requireNonNull(group, "group"), requireNonNull(members, "members"));
        return ImmutableSortedMap.copyOf(more);
    }

    private static <T extends Comparable<T>> ImmutableSortedSet<T> with(ImmutableSortedSet<T> all, T one) {
        TreeSet<T> more = new TreeSet<>(all);
        more.add(requireNonNull(one, "rule"));
        return ImmutableSortedSet.copyOf(Ordering.natural(), more);
    }

    /** Rules that are being changed. */
    private static final class Draft {

        private final HeadCount least;
        private final HeadCount most;
        private Strictness inside;
        private Strictness multidisciplinary;
        private HeadCount disciplines;
        private Strictness coverage;
        private ImmutableSortedMap<Group, HeadCount> atLeast;
        private ImmutableSortedMap<Group, HeadCount> atMost;
        private ImmutableSortedSet<Role> roles;
        private ImmutableSortedSet<MentorPair> together;
        private ImmutableSortedSet<MentorPair> apart;
        private ImmutableSortedSet<PersonalAttribute> diverseIn;

        Draft(CommitteeRules rules) {
            least = rules.least;
            most = rules.most;
            inside = rules.inside;
            multidisciplinary = rules.multidisciplinary;
            disciplines = rules.disciplines;
            coverage = rules.coverage;
            atLeast = rules.atLeast;
            atMost = rules.atMost;
            roles = rules.roles;
            together = rules.together;
            apart = rules.apart;
            diverseIn = rules.diverseIn;
        }

        CommitteeRules build() {
            return new CommitteeRules(
                    least,
                    most,
                    inside,
                    multidisciplinary,
                    disciplines,
                    coverage,
                    atLeast,
                    atMost,
                    roles,
                    together,
                    apart,
                    diverseIn);
        }
    }
}
