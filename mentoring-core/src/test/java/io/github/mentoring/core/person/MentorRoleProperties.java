package io.github.mentoring.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.fixture.PersonDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(PersonDomain.class)
class MentorRoleProperties {

    @Property
    void free_and_taken_seats_make_up_all_seats_unless_too_many_are_taken(@ForAll MentorRole mentor) {
        int taken = mentor.seatsTaken().count();
        assertThat(mentor.freeSeats().count() + taken)
                .isEqualTo(Math.max(mentor.seats().count(), taken));
    }
}
