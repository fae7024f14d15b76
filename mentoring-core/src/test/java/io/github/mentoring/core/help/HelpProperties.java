package io.github.mentoring.core.help;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.mentoring.core.fixture.HelpDomain;
import io.github.mentoring.core.person.HelpContact;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(HelpDomain.class)
class HelpProperties {

    @Property(tries = 500)
    void a_route_names_no_party_but_as_the_other_and_keeps_the_order(@ForAll HelpRequest request) {
        HelpRoute route = request.route();
        assertThat(request.concern().contacts().stream().filter(route.contacts()::contains))
                .containsExactlyElementsOf(route.contacts());
        for (HelpRoute.Stop stop : route.stops()) {
            assertThat(stop.people()).doesNotContain(request.asker());
            if (stop.contact() != HelpContact.OTHER_PARTY) {
                assertThat(Sets.intersection(stop.people(), request.about())).isEmpty();
            }
        }
        assertThat(route.contacts().contains(HelpContact.OTHER_PARTY))
                .isEqualTo(request.concern().contacts().contains(HelpContact.OTHER_PARTY));
        assertThat(route.owedBy().isPresent()).isEqualTo(route.contacts().isEmpty());
    }
}
