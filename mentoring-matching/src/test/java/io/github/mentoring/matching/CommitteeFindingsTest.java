package io.github.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.relationship.CommitteePolicy;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.committee.NoCommittee;
import io.github.mentoring.matching.criteria.Criterion;
import io.github.mentoring.matching.criteria.Fit;
import io.github.mentoring.matching.criteria.Share;
import io.github.mentoring.matching.run.Progress.Stage;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of committees that lack something, or that there cannot be. */
class CommitteeFindingsTest {

    private static final MenteeId EVE = MenteeId.of("eve");

    @Test
    void functionsThatNobodyOffers_areNamedAsAViolation() {
        CommitteeRound round = round().ruledBy(EVE, CommitteeRules.ofSize(2).coverage(Strictness.REQUIRE));
        assertThat(findings(round)).containsExactly("FUNCTIONS_UNCOVERED(SPONSORSHIP) VIOLATION PROGRAMME [eve]");
    }

    @Test
    void fewerCandidatesThanMembers_areAViolation() {
        CommitteeRound round = round().ruledBy(EVE, CommitteeRules.ofSize(4));
        assertThat(findings(round))
                .containsExactly("COMMITTEE_TOO_FEW_MENTORS(limit 4, mentors 3) VIOLATION PROGRAMME [eve]");
    }

    @Test
    void allRulesThatCannotBeKept_areNamed() {
        CommitteeRules rules = CommitteeRules.ofSize(4)
                .inside(Strictness.REQUIRE)
                .multidisciplinary(Strictness.REQUIRE, HeadCount.of(3))
                .coverage(Strictness.REQUIRE);
        assertThat(findings(round().ruledBy(EVE, rules)))
                .containsExactly(
                        "COMMITTEE_TOO_FEW_MENTORS(limit 4, mentors 3) VIOLATION PROGRAMME [eve]",
                        "FUNCTIONS_UNCOVERED(SPONSORSHIP) VIOLATION PROGRAMME [eve]",
                        "NO_INSIDE_DEPARTMENT_MENTOR VIOLATION PROGRAMME [eve]",
                        "TOO_FEW_DISCIPLINES VIOLATION PROGRAMME [eve]");
    }

    @Test
    void fewerDisciplinesThanPreferred_areAdvice() {
        CommitteeRules rules =
                CommitteeRules.ofSize(3).coverage(Strictness.OFF).multidisciplinary(Strictness.PREFER, HeadCount.of(3));
        assertThat(findings(round().ruledBy(EVE, rules)))
                .containsExactly("TOO_FEW_DISCIPLINES ADVISORY PROGRAMME [eve]");
    }

    @Test
    void whereTheRoundKeepsTheBestOnly_itIsToldThatOthersWereLeftOut() {
        CommitteeRules rules = CommitteeRules.ofSize(2).multidisciplinary(Strictness.REQUIRE, HeadCount.of(2));
        assertThat(choose(people(), rules).isCut()).isFalse();
        assertThat(choose(people(), rules).committee(EVE)).isPresent();
        CommitteeResult result = choose(people().keepingBest(2), rules);
        assertThat(result.isCut()).isTrue();
        assertThat(result.isCut(EVE)).isTrue();
        assertThat(result.committee(EVE)).isEmpty();
        assertThat(result.choice().cause(EVE)).isInstanceOf(NoCommittee.Contradiction.class);
        assertThat(result.cause(EVE))
                .isEqualTo(new NoCommittee.BeyondKept(result.choice().cause(EVE)));
        assertThat(result.cause(EVE, Run.plain().withStop(() -> true))).isEqualTo(new NoCommittee.SearchStopped());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.isCut(MenteeId.of("bob")))
                .withMessage("committee problem does not hold mentee `bob`; ask for one who takes part");
    }

    @Test
    void whoeverTakesNoPartAsAMentee_isRefused_ratherThanToldToHaveNoCommittee() {
        CommitteeResult result = Matchmaker.chooseCommittees(round()).orElseThrow();
        for (String stranger : List.of("bob", "m1")) {
            MenteeId id = MenteeId.of(stranger);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> result.committee(id))
                    .withMessage("committee problem does not hold mentee `%s`; ask for one who takes part", stranger);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> result.refusals(id))
                    .withMessage("match round does not hold mentee `%s`; add them first", stranger);
        }
    }

    @Test
    void theSearchForCandidates_isHeardOf() {
        Set<Stage> stages = new HashSet<>();
        Matchmaker.chooseCommittees(round(), 0, Run.plain().withProgress((stage, done, total) -> stages.add(stage)));
        assertThat(stages).contains(Stage.CANDIDATES, Stage.SOLVING);
    }

    @Test
    void aRefusal_namesWhatIsRefused() {
        CommitteeRound round =
                CommitteeRound.of(people(), CommitteePolicy.builder().build(), HeadCount.of(6));
        CommitteeOutcome outcome = Matchmaker.chooseCommittees(round);
        assertThat(outcome).isInstanceOf(CommitteeOutcome.Refused.class);
        assertThatIllegalStateException()
                .isThrownBy(outcome::orElseThrow)
                .withMessageStartingWith("CommitteeRound[3 mentors, 1 mentees, size 6] is refused: ")
                .withMessageEndingWith("; ask for sizes that the policy allows");
    }

    private static CommitteeResult choose(MatchRound people, CommitteeRules rules) {
        CommitteeRound round =
                CommitteeRound.of(people, CommitteePolicy.builder().build(), HeadCount.of(2));
        return Matchmaker.chooseCommittees(round.ruledBy(EVE, rules)).orElseThrow();
    }

    private static Stream<String> findings(CommitteeRound round) {
        return Matchmaker.chooseCommittees(round).orElseThrow().findings(EVE).all().stream()
                .map(Object::toString);
    }

    /** Nobody from the mentee's department, two disciplines, and nobody ready for sponsorship. */
    private static CommitteeRound round() {
        return CommitteeRound.of(people(), CommitteePolicy.builder().build(), HeadCount.of(2));
    }

    private static MatchRound people() {
        return MatchRound.of(List.of(
                        mentor("m1", "neurology"),
                        mentor("m2", "neurology"),
                        mentor("m3", "surgery"),
                        Person.builder("eve")
                                .department(Department.of("psychiatry"))
                                .mentee(MenteeRole.builder()
                                        .addNeededFunctions(
                                                MentoringFunction.CAREER_GUIDANCE, MentoringFunction.SPONSORSHIP)
                                        .build())
                                .build()))
                .screenedBy(Screening.standard()
                        .without(PairRules.LACK_OF_MENTOR_EXPERTISE.id())
                        .without(PairRules.commonAvailability(Screening.LEAST_MEETING)
                                .id()))
                .scoredBy(Fit.none().with(byId(), 1));
    }

    private static Criterion byId() {
        return Criterion.of(
                "by-id",
                (mentor, mentee) -> Optional.of(Share.of(mentor.id().toString().equals("m3") ? 10 : 90, 100)));
    }

    private static Person mentor(String id, String discipline) {
        return Person.builder(id)
                .department(Department.of(discipline))
                .discipline(Discipline.of(discipline))
                .mentor(MentorRole.builder()
                        .addOfferedFunctions(MentoringFunction.CAREER_GUIDANCE)
                        .build())
                .build();
    }
}
