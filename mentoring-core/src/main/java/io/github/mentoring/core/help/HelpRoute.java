package io.github.mentoring.core.help;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.person.HelpContact;
import io.github.mentoring.core.person.PersonId;
import java.util.Optional;

/**
 * Whom to turn to, and nobody whom it is about.
 *
 * @param concern what help is sought with
 * @param stops the contacts in the order in which to show them; none if everybody who could help is a party
 */
public record HelpRoute(Concern concern, ImmutableList<Stop> stops) {

    /** Checks that both parts are there. */
    public HelpRoute {
        requireNonNull(concern, "concern");
        requireNonNull(stops, "stops");
    }

    /** Returns the contacts alone. */
    public ImmutableList<HelpContact> contacts() {
        return stops.stream().map(Stop::contact).collect(ImmutableList.toImmutableList());
    }

    /** Returns whether there is nobody to turn to, since everybody who could help is a party to the concern. */
    public boolean isEmpty() {
        return stops.isEmpty();
    }

    /** Returns whose part it is to name somebody: the institution's if there is nobody to turn to, else no one's. */
    public Optional<DutyBearer> owedBy() {
        return isEmpty() ? Optional.of(DutyBearer.INSTITUTION) : Optional.empty();
    }

    /**
     * A contact.
     *
     * @param contact which one
     * @param people who that is, as far as known, without the parties unless the contact is the other party
     */
    public record Stop(HelpContact contact, ImmutableSortedSet<PersonId> people) {

        /** Checks that both parts are there. */
        public Stop {
            requireNonNull(contact, "contact");
            people = ImmutableSortedSet.copyOf(requireNonNull(people, "people")); // whatever order the caller had
        }
    }
}
