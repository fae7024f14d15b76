package io.github.mentoring.core.help;

import static io.github.mentoring.core.person.HelpContact.CHAIR;
import static io.github.mentoring.core.person.HelpContact.FACULTY_DEVELOPMENT_VICE_CHAIR;
import static io.github.mentoring.core.person.HelpContact.IMMEDIATE_SUPERVISOR;
import static io.github.mentoring.core.person.HelpContact.LEADERSHIP;
import static io.github.mentoring.core.person.HelpContact.OTHER_PARTY;
import static io.github.mentoring.core.person.HelpContact.OTHER_VICE_CHAIR;
import static io.github.mentoring.core.person.HelpContact.PROGRAMME_COORDINATOR;
import static io.github.mentoring.core.person.HelpContact.TRUSTED_COLLEAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.person.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HelpRouteTest {

    private static final PersonId ADA = PersonId.of("ada");
    private static final PersonId BOB = PersonId.of("bob");
    private static final PersonId CEM = PersonId.of("cem");

    private static HelpRoute route(Concern concern) {
        return HelpRequest.of(concern, BOB, ADA).route();
    }

    private static HelpRequest.Builder breach() {
        return HelpRequest.builder().concern(Concern.BOUNDARY_BREACH).asker(BOB).addAbout(ADA);
    }

    @Test
    @DisplayName("S-35 contacts by concern; D-ESC-10, D-AMB-46")
    void s35_routes_areThoseOfTheConcern() {
        assertThat(route(Concern.BOUNDARY_BREACH).contacts()).containsExactly(TRUSTED_COLLEAGUE, LEADERSHIP);
        assertThat(route(Concern.CONDUCT_VIOLATION).contacts()).containsExactly(TRUSTED_COLLEAGUE, LEADERSHIP);
        assertThat(route(Concern.MISMATCH).contacts())
                .containsExactly(OTHER_PARTY, FACULTY_DEVELOPMENT_VICE_CHAIR, OTHER_VICE_CHAIR, CHAIR);
        assertThat(route(Concern.CHANGE).contacts())
                .containsExactly(OTHER_PARTY, FACULTY_DEVELOPMENT_VICE_CHAIR, OTHER_VICE_CHAIR, CHAIR);
        assertThat(HelpRequest.of(Concern.FINDING_A_MENTOR, BOB).route().contacts())
                .containsExactly(IMMEDIATE_SUPERVISOR, PROGRAMME_COORDINATOR);
        assertThat(route(Concern.REGISTERING).contacts()).containsExactly(PROGRAMME_COORDINATOR);
        assertThat(route(Concern.SURVEY).contacts()).containsExactly(PROGRAMME_COORDINATOR);
    }

    @Test
    @DisplayName("S-35, D-ESC-09: the same whoever asks")
    void s35_routes_areTheSameForBoth() {
        for (Concern concern : Concern.values()) {
            assertThat(HelpRequest.of(concern, ADA, BOB).route().contacts())
                    .isEqualTo(HelpRequest.of(concern, BOB, ADA).route().contacts());
        }
    }

    @Test
    @DisplayName("S-35 the chair is the mentor concerned")
    void s35_chairWhoIsTheMentor_isLeftOut() {
        HelpRoute route = HelpRequest.builder()
                .concern(Concern.MISMATCH)
                .asker(BOB)
                .addAbout(ADA)
                .putHolders(CHAIR, ImmutableSortedSet.of(ADA))
                .build()
                .route();
        assertThat(route.contacts()).containsExactly(OTHER_PARTY, FACULTY_DEVELOPMENT_VICE_CHAIR, OTHER_VICE_CHAIR);
        assertThat(route.stops().get(0)).isEqualTo(new HelpRoute.Stop(OTHER_PARTY, ImmutableSortedSet.of(ADA)));
    }

    @Test
    void officeOfSeveral_keepsWhoeverIsNoParty() {
        HelpRoute route = breach().putHolders(LEADERSHIP, ImmutableSortedSet.of(ADA, CEM))
                .build()
                .route();
        assertThat(route.stops())
                .containsExactly(
                        new HelpRoute.Stop(TRUSTED_COLLEAGUE, ImmutableSortedSet.of()),
                        new HelpRoute.Stop(LEADERSHIP, ImmutableSortedSet.of(CEM)));
    }

    @Test
    void askerWhoHoldsTheOffice_isLeftOut() {
        HelpRoute route = HelpRequest.builder()
                .concern(Concern.FINDING_A_MENTOR)
                .asker(BOB)
                .putHolders(PROGRAMME_COORDINATOR, ImmutableSortedSet.of(BOB))
                .build()
                .route();
        assertThat(route.contacts()).containsExactly(IMMEDIATE_SUPERVISOR);
        assertThat(route.owedBy()).isEmpty();
    }

    @Test
    void whereEverybodyIsAParty_theInstitutionOwesSomebody() {
        HelpRoute route = breach().putHolders(LEADERSHIP, ImmutableSortedSet.of(ADA))
                .putHolders(TRUSTED_COLLEAGUE, ImmutableSortedSet.of(ADA))
                .build()
                .route();
        assertThat(route.isEmpty()).isTrue();
        assertThat(route.owedBy()).contains(DutyBearer.INSTITUTION);
    }

    @Test
    void otherParty_staysWhereNobodyIsNamed() {
        assertThat(HelpRequest.of(Concern.MISMATCH, BOB).route().contacts())
                .containsExactly(OTHER_PARTY, FACULTY_DEVELOPMENT_VICE_CHAIR, OTHER_VICE_CHAIR, CHAIR);
        assertThat(HelpRequest.of(Concern.MISMATCH, BOB).route().stops().get(0))
                .isEqualTo(new HelpRoute.Stop(OTHER_PARTY, ImmutableSortedSet.of()));
        assertThat(HelpRequest.of(Concern.BOUNDARY_BREACH, BOB).route().contacts())
                .doesNotContain(OTHER_PARTY);
    }

    @Test
    void everyConcern_hasContactsAndASource() {
        for (Concern concern : Concern.values()) {
            assertThat(concern.contacts()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(concern.source().work()).isNotEmpty();
        }
    }

    @Test
    void impossibleRequests_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HelpRequest.of(Concern.MISMATCH, BOB, BOB))
                .withMessage("help request of `bob` is about the same person; name the others only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> breach().putHolders(OTHER_PARTY, ImmutableSortedSet.of(ADA))
                        .build())
                .withMessage(
                        "help request of `bob` has holders of the office of the other party; name whom it is about");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        breach().putHolders(CHAIR, ImmutableSortedSet.of()).build())
                .withMessage("help request of `bob` has an office that nobody holds: CHAIR; leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> breach().putHolders(CHAIR, ImmutableSortedSet.of(ADA))
                        .putHolders(CHAIR, ImmutableSortedSet.of(CEM))
                        .build())
                .withMessage("help request names one office twice; name it once, with all who hold it");
    }

    @Test
    void request_doesNotShowWhy() {
        assertThat(HelpRequest.of(Concern.MISMATCH, BOB, ADA)).hasToString("HelpRequest[bob, about 1 others]");
    }
}
