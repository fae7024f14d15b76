package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.relationship.Strictness;

/** One thing that a committee must be like, so that reasons can name it. */
public sealed interface CommitteeDemand {

    /**
     * It has so many members.
     *
     * @param least the fewest
     * @param most the most
     */
    record Size(HeadCount least, HeadCount most) implements CommitteeDemand {}

    /** Somebody is from the mentee's own department. */
    record Inside() implements CommitteeDemand {}

    /**
     * The members have so many disciplines.
     *
     * @param disciplines how many
     */
    record Disciplines(HeadCount disciplines) implements CommitteeDemand {}

    /** All functions that the mentee needs are covered. */
    record Coverage() implements CommitteeDemand {}

    /**
     * So many members are of a group.
     *
     * @param members how many at least
     * @param group which one
     */
    record AtLeast(HeadCount members, Group group) implements CommitteeDemand {}

    /**
     * No more members are of a group.
     *
     * @param members how many at most
     * @param group which one
     */
    record AtMost(HeadCount members, Group group) implements CommitteeDemand {}

    /**
     * Somebody has a role.
     *
     * @param role which one
     */
    record Held(Role role) implements CommitteeDemand {}

    /**
     * Two mentors serve together or not at all.
     *
     * @param pair who
     */
    record Together(MentorPair pair) implements CommitteeDemand {}

    /**
     * Two mentors do not serve together.
     *
     * @param pair who
     */
    record Apart(MentorPair pair) implements CommitteeDemand {}

    /**
     * No mentor spends more hours on the mentee, with a role or without, than they have.
     *
     * @param mentors the candidates of whom that asks anything
     */
    record WithinHours(ImmutableSortedSet<MentorId> mentors) implements CommitteeDemand {}

    /** Returns all that the rules demand, the size first; the hours of mentors are no rule of the mentee. */
    static ImmutableList<CommitteeDemand> of(CommitteeRules rules) {
        requireNonNull(rules, "rules");
        ImmutableList.Builder<CommitteeDemand> demands = ImmutableList.builder();
        demands.add(new Size(rules.least(), rules.most()));
        if (rules.inside() == Strictness.REQUIRE) {
            demands.add(new Inside());
        }
        if (rules.multidisciplinary() == Strictness.REQUIRE) {
            demands.add(new Disciplines(rules.disciplines()));
        }
        if (rules.coverage() == Strictness.REQUIRE) {
            demands.add(new Coverage());
        }
        rules.atLeast().forEach((group, members) -> demands.add(new AtLeast(members, group)));
        rules.atMost().forEach((group, members) -> demands.add(new AtMost(members, group)));
        rules.roles().forEach(role -> demands.add(new Held(role)));
        rules.together().forEach(pair -> demands.add(new Together(pair)));
        rules.apart().forEach(pair -> demands.add(new Apart(pair)));
        return demands.build();
    }

    /** Adds this to rules. */
    private CommitteeRules addTo(CommitteeRules rules) {
        if (this instanceof Inside) {
            return rules.inside(Strictness.REQUIRE);
        } else if (this instanceof Disciplines demand) {
            return rules.multidisciplinary(Strictness.REQUIRE, demand.disciplines());
        } else if (this instanceof Coverage) {
            return rules.coverage(Strictness.REQUIRE);
        } else if (this instanceof AtLeast demand) {
            return rules.atLeast(demand.members(), demand.group());
        } else if (this instanceof AtMost demand) {
            return rules.atMost(demand.members(), demand.group());
        } else if (this instanceof Held demand) {
            return rules.role(demand.role());
        } else if (this instanceof Together demand) {
            return rules.together(demand.pair());
        } else if (this instanceof Apart demand) {
            return rules.apart(demand.pair());
        }
        return rules; // the size is there already, and hours are no rule
    }

    /** Returns rules of the given size that demand only this. */
    static CommitteeRules only(Iterable<CommitteeDemand> demands, HeadCount least, HeadCount most) {
        CommitteeRules rules = CommitteeRules.of(least, most);
        for (CommitteeDemand demand : demands) {
            rules = demand.addTo(rules);
        }
        return rules;
    }
}
