package io.github.mentoring.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.fixture.PersonDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is private stays out of log files: the whole text form is laid down, so nothing can slip in. */
@Domain(PersonDomain.class)
class PrivacyProperties {

    @Property
    void the_text_of_a_person_shows_the_id_alone(@ForAll Person person) {
        assertThat(person).hasToString("Person[" + person.id().value() + "]");
    }

    @Property
    void the_text_of_a_mentor_role_shows_seats_but_no_rating(@ForAll MentorRole role) {
        assertThat(role).hasToString("MentorRole{seats=" + role.seats() + ", seatsTaken=" + role.seatsTaken() + "}");
    }

    @Property
    void the_text_of_a_mentee_role_shows_neither_topics_nor_ratings(@ForAll MenteeRole role) {
        assertThat(role).hasToString("MenteeRole{mentors=" + role.mentors() + "}");
    }

    @Property
    void the_text_of_an_availability_shows_no_weekly_habits(@ForAll Availability availability) {
        assertThat(availability.toString()).matches("Availability\\{(from=[-+\\d]+)?(, )?(until=[-+\\d]+)?}");
    }
}
