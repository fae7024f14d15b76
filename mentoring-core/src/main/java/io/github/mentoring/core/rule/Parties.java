package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import org.jspecify.annotations.Nullable;

/** Whom a case concerns, by whose part something is. */
final class Parties {

    private final Case given;
    private @Nullable ImmutableSortedSet<PersonId> all; // once somebody asks

    Parties(Case given) {
        this.given = given;
    }

    /** Returns whose part it is, as far as the case names them. */
    ImmutableSortedSet<PersonId> of(DutyBearer bearer) {
        return switch (bearer) {
            case MENTOR -> on(Side.MENTOR);
            case MENTEE -> on(Side.MENTEE);
            case BOTH -> all();
            case PROGRAMME, INSTITUTION -> ImmutableSortedSet.of();
        };
    }

    ImmutableSortedSet<PersonId> on(Side side) {
        PersonId person = given.people().get(side);
        return person == null ? ImmutableSortedSet.of() : ImmutableSortedSet.of(person);
    }

    ImmutableSortedSet<PersonId> all() {
        if (all == null) {
            all = given.subjects();
        }
        return all;
    }
}
