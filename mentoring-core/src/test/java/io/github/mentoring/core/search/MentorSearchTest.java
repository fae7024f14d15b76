package io.github.mentoring.core.search;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MentorSearchTest {

    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MentorId ADA = MentorId.of("ada");
    private static final MentorId BOB = MentorId.of("bob");

    private final MentorSearch fresh = MentorSearch.by(EVE);
    private final MentorSearch listed = fresh.consider(ADA).value().orElseThrow();

    @Test
    @DisplayName("D-SEL-07 asking without informal contact is advised against, by either channel")
    void ask_notMet_isGrantedWithAdvice() {
        assertThat(listed.ask(ADA).findings().all())
                .singleElement()
                .hasToString("NO_INFORMAL_CONTACT ADVISORY MENTEE [ada, eve]");
        assertThat(listed.invite(ADA).findings()).isEqualTo(listed.ask(ADA).findings());
        assertThat(listed.ask(ADA).value().orElseThrow().stage()).isEqualTo(SearchStage.APPROACHED);
    }

    @Test
    void step_notYetPossible_isRefusedWithTheStage() {
        assertRefused(fresh.ask(ADA), "ILLEGAL_TRANSITION(EXPLORING) VIOLATION PROGRAMME [ada, eve]");
        assertRefused(listed.ask(BOB), "ILLEGAL_TRANSITION(SHORTLISTED) VIOLATION PROGRAMME [bob, eve]");
        assertRefused(fresh.meet(ADA), "ILLEGAL_TRANSITION(EXPLORING) VIOLATION PROGRAMME [ada, eve]");
        assertRefused(fresh.strike(ADA), "ILLEGAL_TRANSITION(EXPLORING) VIOLATION PROGRAMME [ada, eve]");
        assertRefused(listed.accept(ADA), "ILLEGAL_TRANSITION(SHORTLISTED) VIOLATION PROGRAMME [eve]");
        assertRefused(listed.decline(ADA), "ILLEGAL_TRANSITION(SHORTLISTED) VIOLATION PROGRAMME [eve]");
        assertRefused(listed.informCoordinator(), "ILLEGAL_TRANSITION(SHORTLISTED) VIOLATION PROGRAMME [eve]");
    }

    @Test
    void step_whileSomebodyIsApproached_isLeftToTheTwo() {
        MentorSearch asked = listed.ask(ADA).value().orElseThrow();
        String refusal = "ILLEGAL_TRANSITION(APPROACHED) VIOLATION PROGRAMME [";
        assertRefused(asked.consider(BOB), refusal + "bob, eve]");
        assertRefused(asked.assign(BOB, SearchPolicy.standard()), refusal + "bob, eve]");
        assertRefused(asked.ask(ADA), refusal + "ada, eve]");
        assertRefused(asked.strike(ADA), refusal + "ada, eve]");
        assertRefused(asked.accept(EVE), refusal + "ada, eve]"); // who asks has agreed
        assertRefused(asked.accept(BOB), refusal + "ada, eve]");
        assertRefused(asked.decline(BOB), refusal + "ada, eve]");
    }

    @Test
    void step_afterTheEnd_isRefused() {
        MentorSearch registered =
                listed.invite(ADA).value().orElseThrow().accept(ADA).value().orElseThrow();
        String refusal = "ILLEGAL_TRANSITION(REGISTERED) VIOLATION PROGRAMME [ada, eve]";
        assertRefused(registered.decline(ADA), refusal);
        assertRefused(registered.accept(ADA), refusal);
        assertRefused(registered.informCoordinator(), refusal);
    }

    private static void assertRefused(Decision<MentorSearch> decision, String finding) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(decision.findings().all()).singleElement().hasToString(finding);
    }

    @Test
    @DisplayName("D-SEL-13 the mentee may withdraw as freely as the mentor may decline")
    void decline_byMenteeAsLastCandidate_leadsBackToExploring() {
        assertThat(listed.ask(ADA).value().orElseThrow().decline(EVE).value()).contains(fresh);
        assertThat(listed.strike(ADA).value()).contains(fresh);
    }

    @Test
    @DisplayName("D-SEL-13 only a policy that says so makes an assignment final")
    void assign_withoutAcceptanceRequired_isRegisteredAtOnce() {
        SearchPolicy policy = SearchPolicy.builder().requireAcceptance(false).build();
        assertThat(fresh.assign(ADA, policy).value().orElseThrow().stage()).isEqualTo(SearchStage.REGISTERED);
    }

    @Test
    @DisplayName("D-SEL-25 a search for a better fit is like any other and finds no fault")
    void search_forBetterFit_goesTheSameWay() {
        MentorSearch search = MentorSearch.builder()
                .mentee(EVE)
                .reason(SearchReason.BETTER_FIT)
                .build();
        MentorSearch asked = search.assign(ADA, SearchPolicy.standard()).value().orElseThrow();
        assertThat(search.assign(ADA, SearchPolicy.standard()).findings().all()).isEmpty();
        assertThat(asked.reason()).isEqualTo(SearchReason.BETTER_FIT);
        assertThat(asked.decline(ADA).value()).contains(search);
    }

    @Test
    @DisplayName("D-SEL-26 with few resources and nobody found, peers are suggested")
    void suggestions_withFewResourcesAndNobody_arePeers() {
        SearchPolicy poor = SearchPolicy.builder().resourcePoor(true).build();
        assertThat(fresh.suggestions(poor).all())
                .singleElement()
                .hasToString("PEER_MENTORING_SUGGESTED(PEER, PEER_GROUP) ADVISORY PROGRAMME [eve]");
        assertThat(listed.suggestions(poor).all()).isEmpty();
        assertThat(fresh.suggestions(SearchPolicy.standard()).all()).isEmpty();
    }

    @Test
    void step_ofNull_isRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> fresh.ask(nothing())).withMessage("mentor");
        assertThatNullPointerException()
                .isThrownBy(() -> fresh.accept(nothing()))
                .withMessage("side");
        assertThatNullPointerException()
                .isThrownBy(() -> fresh.assign(ADA, nothing()))
                .withMessage("policy");
    }

    @Test
    void consider_themselves_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fresh.consider(MentorId.of("eve")))
                .withMessage("search of mentee `eve` lists themselves;"
                        + " nobody is ever paired with themselves, so leave it out");
    }

    @Test
    void build_statesThatCannotCome_areRefused() {
        assertImpossible(
                MentorSearch.builder().mentee(EVE).addMet(ADA),
                "search of mentee `eve` notes a meeting with somebody not on the shortlist; list them first");
        assertImpossible(
                MentorSearch.builder().mentee(EVE).approach(direct("eve")),
                "search of mentee `eve` approaches somebody not on the shortlist: `ada`; list them first");
        assertImpossible(
                MentorSearch.builder().mentee(EVE).addShortlist(ADA).approach(direct("eve", "bob")),
                "search of mentee `eve` notes the agreement of somebody who is not asked; leave it out");
        assertImpossible(
                MentorSearch.builder().mentee(EVE).addShortlist(ADA).approach(direct("ada")),
                "search of mentee `eve` asks directly without the mentee's own agreement; add it");
        assertImpossible(
                MentorSearch.builder().mentee(EVE).coordinatorInformed(true),
                "search of mentee `eve` has told the coordinator of no agreement; wait until both sides agree");
    }

    private static void assertImpossible(MentorSearch.Builder search, String message) {
        assertThatIllegalArgumentException().isThrownBy(search::build).withMessage(message);
    }

    private static Approach direct(String... agreedBy) {
        return new Approach(
                ADA,
                Channel.DIRECT,
                ImmutableSortedSet.copyOf(
                        java.util.stream.Stream.of(agreedBy).map(PersonId::of).toList()));
    }
}
