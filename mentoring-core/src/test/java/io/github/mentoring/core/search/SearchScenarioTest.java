package io.github.mentoring.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.person.HelpContact;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-15 Finding and asking a mentor")
class SearchScenarioTest {

    private static final MenteeId E1 = MenteeId.of("E1");
    private static final MentorId M1 = MentorId.of("M1");
    private static final MentorId M2 = MentorId.of("M2");

    private final MentorSearch fresh = MentorSearch.by(E1);
    private final MentorSearch metBoth =
            granted(granted(granted(fresh.consider(M1, M2)).meet(M1)).meet(M2));

    @Test
    void s15_newMentee_isAdvisedToAskSupervisorAndCoordinator() {
        assertThat(fresh.stage()).isEqualTo(SearchStage.EXPLORING);
        assertThat(MentorSearch.adviceWhenUnsure())
                .containsExactly(HelpContact.IMMEDIATE_SUPERVISOR, HelpContact.PROGRAMME_COORDINATOR);
    }

    @Test
    void s15_askedDirectlyAndAgreed_leavesTheCoordinatorToBeInformed() {
        MentorSearch asked = granted(metBoth.ask(M1));
        assertThat(asked.stage()).isEqualTo(SearchStage.APPROACHED);
        MentorSearch agreed = granted(asked.accept(M1));
        assertThat(agreed.stage()).isEqualTo(SearchStage.AGREED);
        assertThat(agreed.openObligations()).containsExactly(SearchObligation.INFORM_COORDINATOR);
        assertThat(SearchObligation.INFORM_COORDINATOR.duty()).isEqualTo(DutyBearer.MENTEE);
        MentorSearch registered = granted(agreed.informCoordinator());
        assertThat(registered.stage()).isEqualTo(SearchStage.REGISTERED);
        assertThat(registered.openObligations()).isEmpty();
        assertThat(registered.agreedMentor()).contains(M1);
    }

    @Test
    void s15_declined_leavesTheOtherAndNoTrace() {
        MentorSearch declined = granted(granted(metBoth.ask(M1)).decline(M1));
        assertThat(declined.stage()).isEqualTo(SearchStage.SHORTLISTED);
        assertThat(declined.shortlist()).containsExactly(M2);
        assertThat(declined).isEqualTo(granted(granted(fresh.consider(M2)).meet(M2)));
    }

    @Test
    void s15_invitedByCoordinatorAndAgreed_isRegisteredAtOnce() {
        MentorSearch registered = granted(granted(metBoth.invite(M2)).accept(M2));
        assertThat(registered.stage()).isEqualTo(SearchStage.REGISTERED);
        assertThat(registered.openObligations()).isEmpty();
    }

    @Test
    void s15_assignedButNotAcceptedByMentee_isNoRelationship() {
        MentorSearch assigned =
                granted(granted(fresh.assign(M2, SearchPolicy.standard())).accept(M2));
        assertThat(assigned.stage()).isEqualTo(SearchStage.APPROACHED);
        assertThat(assigned.agreedMentor()).isEmpty();
        assertThat(granted(assigned.accept(E1)).agreedMentor()).contains(M2);
    }

    private static MentorSearch granted(Decision<MentorSearch> decision) {
        assertThat(decision.findings().all()).isEmpty();
        return decision.value().orElseThrow();
    }
}
