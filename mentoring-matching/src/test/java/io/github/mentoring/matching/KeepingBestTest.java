package io.github.mentoring.matching;

import static io.github.mentoring.matching.fixture.People.GRAPHS;
import static io.github.mentoring.matching.fixture.People.expert;
import static io.github.mentoring.matching.fixture.People.learner;
import static io.github.mentoring.matching.fixture.People.mentee;
import static io.github.mentoring.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.matching.assignment.Absence;
import io.github.mentoring.matching.criteria.Criteria;
import io.github.mentoring.matching.criteria.Fit;
import io.github.mentoring.matching.fixture.Nulls;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Run;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What becomes of candidates who are not kept. */
class KeepingBestTest {

    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MenteeId FAY = MenteeId.of("fay");

    @Test
    void keepingBest_ofEquals_keepsTheFirstIds() {
        MatchRound round = MatchRound.of(mentor("cat", 1), mentor("ada", 1), mentor("ben", 1), mentee("eve"));
        assertThat(round.keepingBest(2).problem().graph().edgeSet())
                .containsExactly(Candidate.of("ada", "eve"), Candidate.of("ben", "eve"));
    }

    @Test
    void keepingBest_ofUnequals_keepsTheBetter() {
        Person kindred =
                expert("zoe").mentor(MentorRole.ofSeats(1)).interestedIn(GRAPHS).build();
        Person curious = learner("eve").interestedIn(GRAPHS).build();
        MatchRound round = MatchRound.of(mentor("ada", 1), kindred, curious);
        assertThat(round.keepingBest(1).problem().graph().edgeSet()).containsExactly(Candidate.of("zoe", "eve"));
        assertThat(round.keepingBest(1)
                        .scoredBy(Fit.none().with(Criteria.SAME_DEPARTMENT, 1))
                        .problem()
                        .graph()
                        .edgeSet())
                .containsExactly(Candidate.of("ada", "eve"));
    }

    @Test
    void keepingBest_ofAMenteeWhoWantsMore_keepsAsManyAsTheyWant() {
        MatchRound round = MatchRound.of(mentor("ada", 1), mentor("ben", 1), mentor("cat", 1), ambitious(2));
        assertThat(round.keepingBest(1).problem().graph().edgeSet())
                .containsExactly(Candidate.of("ada", "eve"), Candidate.of("ben", "eve"));
    }

    @Test
    void keepingBest_staysWithTheRound() {
        MatchRound round = MatchRound.of(mentor("ada", 1), mentee("eve"));
        assertThat(round.kept()).isEmpty();
        assertThat(round.keepingBest(3)
                        .scoredBy(Fit.none())
                        .screenedBy(round.screening())
                        .kept())
                .isEqualTo(OptionalInt.of(3));
        assertThat(round.keepingBest(3).keepingAll().kept()).isEmpty();
    }

    @Test
    void keepingBest_none_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchRound.of().keepingBest(0))
                .withMessage("match round keeps too few candidates: 0; keep at least one");
    }

    @Test
    void problem_null_namesTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> MatchRound.of().problem(Nulls.nothing()))
                .withMessage("run");
    }

    @Test
    void match_onThreads_isTheSame() {
        MatchRound round = MatchRound.of(mentor("ada", 1), mentor("ben", 1), mentee("eve"), mentee("fay"))
                .keepingBest(1);
        assertThat(Matchmaker.match(round, Objective.TOTAL, Run.plain().withExecutor(Runnable::run))
                        .matching())
                .isEqualTo(Matchmaker.match(round, Objective.TOTAL).matching());
    }

    @Test
    void absence_ofWhoseSeatIsTakenButHadOthers_isBeyondWhatWasKept() {
        MatchRound round = MatchRound.of(mentor("ada", 1), mentor("ben", 1), mentee("eve"), mentee("fay"));
        MatchResult result = Matchmaker.match(round.keepingBest(1));
        assertThat(result.matching().pairs()).containsExactly(Candidate.of("ada", "eve"));
        assertThat(result.verify().holds()).isTrue();
        assertThat(result.isCut(FAY)).isTrue();
        assertThat(result.isCut()).isTrue();
        assertThat(result.absence(FAY)).isInstanceOfSatisfying(Absence.BeyondKept.class, beyond -> {
            assertThat(beyond.code()).hasToString("CANDIDATES_LEFT_OUT");
            assertThat(beyond.amongKept()).isInstanceOf(Absence.SeatsTaken.class);
        });
        assertThat(result.absences()).containsOnlyKeys(FAY).containsValue(result.absence(FAY));
        assertThat(Matchmaker.match(round).unmatched()).isEmpty();
        assertThat(Matchmaker.match(round).isCut()).isFalse();
        assertThat(Matchmaker.match(round.keepingBest(2)).isCut()).isFalse();
    }

    @Test
    void absence_ofWhoSharesWithSomebodyCut_isBeyondWhatWasKept() {
        Person choosy = learner("fay").addExclusions(PersonId.of("ben")).build();
        MatchRound round = MatchRound.of(mentor("ada", 1), mentor("ben", 1), mentee("eve"), choosy);
        MatchResult result = Matchmaker.match(round.keepingBest(1));
        assertThat(result.matching().pairs()).containsExactly(Candidate.of("ada", "eve"));
        assertThat(result.isCut(EVE)).isTrue();
        assertThat(result.isCut(FAY)).isFalse();
        assertThat(result.isCut()).isTrue();
        assertThat(result.absence(FAY)).isInstanceOf(Absence.BeyondKept.class);
    }

    @Test
    void absence_thatTurnsOnNobodyCut_isAsEver() {
        Person hermit = expert("dan").mentor(MentorRole.ofSeats(1)).build();
        MatchRound round = MatchRound.of(
                hermit,
                Person.builder("ada").mentor(MentorRole.ofSeats(0)).build(),
                mentee("eve"),
                mentee("fay"),
                Person.builder("gus").mentee(MenteeRole.builder().build()).build());
        MatchResult result = Matchmaker.match(round.keepingBest(1));
        assertThat(result.absence(FAY)).isInstanceOf(Absence.SeatsTaken.class);
        assertThat(result.absence(MenteeId.of("gus"))).isInstanceOf(Absence.NoCandidate.class);
        assertThat(result.isCut(FAY)).isFalse();
    }

    @Test
    void absence_ofASecondMentorWhereAllWereKept_isThatThereIsNone() {
        MatchResult result = Matchmaker.match(
                MatchRound.of(mentor("ada", 1), mentor("ben", 0), ambitious(2)).keepingBest(1));
        assertThat(result.absence(EVE)).isInstanceOf(Absence.NoCandidate.class);
    }

    @Test
    void isCut_ofAStranger_isRefused() {
        MatchResult result = Matchmaker.match(MatchRound.of(mentee("eve")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.isCut(FAY))
                .withMessage("matching problem does not hold mentee `fay`; ask for one who takes part");
    }

    private static Person ambitious(int mentors) {
        return Person.builder("eve")
                .mentee(MenteeRole.builder()
                        .addWantedTopics(GRAPHS)
                        .mentors(HeadCount.of(mentors))
                        .build())
                .build();
    }
}
