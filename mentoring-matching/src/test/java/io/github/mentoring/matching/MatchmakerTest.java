package io.github.mentoring.matching;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static io.github.mentoring.matching.fixture.People.GRAPHS;
import static io.github.mentoring.matching.fixture.People.expert;
import static io.github.mentoring.matching.fixture.People.learner;
import static io.github.mentoring.matching.fixture.People.mentee;
import static io.github.mentoring.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.assignment.Absence;
import io.github.mentoring.matching.assignment.Infeasible;
import io.github.mentoring.matching.assignment.Matching;
import io.github.mentoring.matching.assignment.SearchEnd;
import io.github.mentoring.matching.criteria.Criteria;
import io.github.mentoring.matching.criteria.Criterion;
import io.github.mentoring.matching.criteria.Fit;
import io.github.mentoring.matching.criteria.FitScore;
import io.github.mentoring.matching.criteria.Share;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Progress.Stage;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.screening.PairRule;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchmakerTest {

    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MenteeId FAY = MenteeId.of("fay");

    @Test
    void match_nobody_isAnEmptyResult() {
        MatchResult result = Matchmaker.match(MatchRound.of());
        assertThat(result.pairs()).isEmpty();
        assertThat(result.loads()).isEmpty();
        assertThat(result.unmatched()).isEmpty();
        assertThat(result.verify().holds()).isTrue();
        assertThat(result).hasToString("MatchResult[0 pairs, 0 unmatched]");
    }

    @Test
    void match_noCandidates_stillIsAResult() {
        MatchResult result = Matchmaker.match(MatchRound.of(mentor("ada", 0), mentee("eve"), mentee("fay")));
        assertThat(result.pairs()).isEmpty();
        assertThat(result.unmatched()).containsExactly(EVE, FAY);
        assertThat(result).hasToString("MatchResult[0 pairs, 2 unmatched]");
    }

    @Test
    void pairs_comeWithTheReasonsForTheirScores() {
        Fit fit = Fit.none().with(Criteria.INTERESTS, 1).with(Criteria.EXPERTISE_LEAD, 2);
        Person curious = learner("eve").interestedIn("music").build();
        MatchResult result =
                Matchmaker.match(MatchRound.of(mentor("ada", 1), curious).scoredBy(fit));
        assertThat(result.pairs()).hasSize(1);
        MatchedPair pair = result.pairs().get(0);
        assertThat(pair.mentor()).isEqualTo(MentorId.of("ada"));
        assertThat(pair.mentee()).isEqualTo(EVE);
        assertThat(pair.fit().score()).isEqualTo(Score.parse("0.6667"));
        assertThat(pair.fit().parts())
                .containsExactly(
                        new FitScore.Part("interests", 1, Share.NONE),
                        new FitScore.Part("expertise-lead", 2, Share.ALL));
    }

    @Test
    void loads_tellWhatWasOfferedAndFilled() {
        MatchResult result = Matchmaker.match(
                MatchRound.of(mentor("ben", 0), mentor("ada", 2), mentor("cat", 1), mentee("eve"), mentee("fay")));
        assertThat(result.loads())
                .containsExactly(
                        new MentorLoad(MentorId.of("ada"), Seats.of(2), Seats.of(2)),
                        new MentorLoad(MentorId.of("ben"), Seats.of(0), Seats.of(0)),
                        new MentorLoad(MentorId.of("cat"), Seats.of(1), Seats.of(0)));
    }

    @Test
    void absence_ofWhoIsRefusedByAll_namesEveryReason() {
        Person wary = expert("ada")
                .addExclusions(PersonId.of("eve"))
                .mentor(MentorRole.ofSeats(0))
                .build();
        Person ignorant = Person.builder("ben").mentor(MentorRole.ofSeats(1)).build();
        MatchResult result = Matchmaker.match(MatchRound.of(wary, ignorant, mentee("eve")));
        assertThat(result.absence(EVE))
                .isEqualTo(new Absence.NoCandidate(ImmutableSortedMap.of(
                        MentorId.of("ada"), codes("CAPACITY_EXCEEDED", "EXCLUDED_PAIR"),
                        MentorId.of("ben"), codes("LACK_OF_MENTOR_EXPERTISE"))));
    }

    @Test
    void absence_whereNoRuleAsksForSeats_namesWhoHasNone() {
        Screening lax = Screening.standard().without(PairRules.CAPACITY_EXCEEDED.id());
        MatchResult result =
                Matchmaker.match(MatchRound.of(mentor("ada", 0), mentee("eve")).screenedBy(lax));
        assertThat(result.absence(EVE))
                .isEqualTo(
                        new Absence.NoCandidate(ImmutableSortedMap.of(MentorId.of("ada"), codes("CAPACITY_EXCEEDED"))));
    }

    @Test
    void absence_ofASecondMentor_namesWhoWasRefused() {
        Person ambitious = Person.builder("eve")
                .mentee(MenteeRole.builder()
                        .addWantedTopics(GRAPHS)
                        .mentors(HeadCount.of(2))
                        .build())
                .build();
        MatchResult result = Matchmaker.match(MatchRound.of(mentor("ada", 1), mentor("ben", 0), ambitious));
        assertThat(result.unmatched()).isEmpty();
        assertThat(result.absence(EVE))
                .isEqualTo(
                        new Absence.NoCandidate(ImmutableSortedMap.of(MentorId.of("ben"), codes("CAPACITY_EXCEEDED"))));
    }

    @Test
    void absence_ofWhoIsTooMany_isThatSeatsAreTaken() {
        MatchResult result = Matchmaker.match(MatchRound.of(mentor("ada", 1), mentee("eve"), mentee("fay")));
        assertThat(result.absence(FAY)).isInstanceOfSatisfying(Absence.SeatsTaken.class, taken -> {
            assertThat(taken.shortage().claims()).containsOnlyKeys(EVE, FAY);
            assertThat(taken.shortage().mentors()).containsExactly(MentorId.of("ada"));
        });
    }

    @Test
    void absence_whereTheTotalDecides_isThePrice() {
        Person exclusive = expert("ben")
                .addExclusions(PersonId.of("eve"))
                .mentor(MentorRole.ofSeats(1))
                .build();
        Fit fit = Fit.none().with(likes(Map.of(Candidate.of("ada", "fay"), 9, Candidate.of("ada", "eve"), 1)), 1);
        MatchRound round = MatchRound.of(mentor("ada", 1), exclusive, mentee("eve"), mentee("fay"))
                .scoredBy(fit);
        MatchResult result = Matchmaker.match(round, Objective.TOTAL);
        assertThat(result.matching().pairs()).containsExactly(Candidate.of("ada", "fay"));
        assertThat(result.absence(EVE)).isEqualTo(new Absence.Outweighed(new ObjectiveValue(0, Score.parse("0.8"), 0)));
        assertThat(Matchmaker.match(round).matching().pairs())
                .containsExactly(Candidate.of("ada", "eve"), Candidate.of("ben", "fay"));
    }

    @Test
    void absence_ofWhoLacksNothingOrTakesNoPart_isRefused() {
        MatchResult result = Matchmaker.match(MatchRound.of(mentor("ada", 1), mentee("eve")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.absence(EVE))
                .withMessage("mentee `eve` has all the mentors they want: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.absence(MenteeId.of("ada")))
                .withMessage("matching problem does not hold mentee `ada`; ask for one who takes part");
        assertThatNullPointerException()
                .isThrownBy(() -> result.absence(nothing()))
                .withMessage("mentee");
    }

    @Test
    void match_aPersonInBothRoles_mentorsAndIsMentored() {
        Person both = Person.builder("ben")
                .putExpertise(GRAPHS, ExpertiseLevel.COMPETENT)
                .mentor(MentorRole.ofSeats(1))
                .mentee(MenteeRole.wanting(GRAPHS))
                .build();
        MatchResult result = Matchmaker.match(MatchRound.of(mentor("ada", 1), both, mentee("eve")));
        assertThat(result.matching().pairs()).containsExactly(Candidate.of("ada", "ben"), Candidate.of("ben", "eve"));
        assertThat(result.unmatched()).isEmpty();
    }

    @Test
    void match_withACriterionOfOnesOwn_followsIt() {
        Criterion sameInitial = Criterion.of(
                "same-initial",
                (mentor, mentee) -> Optional.of(Share.of(
                        mentor.id().value().charAt(0) == mentee.id().value().charAt(0))));
        MatchResult result =
                Matchmaker.match(MatchRound.of(mentor("ada", 1), mentor("eli", 1), mentee("abe"), mentee("eve"))
                        .scoredBy(Fit.none().with(sameInitial, 1)));
        assertThat(result.matching().pairs()).containsExactly(Candidate.of("ada", "abe"), Candidate.of("eli", "eve"));
    }

    @Test
    void match_withARuleOfOnesOwn_keepsIt() {
        PairRule ownDepartment = PairRule.refusing(
                RuleId.of("OWN_DEPARTMENT"),
                new Source("programme rules", "no mentors from one's own department"),
                (mentor, mentee) -> mentor.department().equals(mentee.department()));
        Person near = expert("ada")
                .department(Department.of("east"))
                .mentor(MentorRole.ofSeats(1))
                .build();
        Person mentee = learner("eve").department(Department.of("east")).build();
        MatchResult result = Matchmaker.match(
                MatchRound.of(near, mentee).screenedBy(Screening.standard().with(ownDepartment)));
        assertThat(result.absence(EVE))
                .isEqualTo(new Absence.NoCandidate(ImmutableSortedMap.of(MentorId.of("ada"), codes("OWN_DEPARTMENT"))));
    }

    @Test
    void match_withEveryRuleLeftOut_stillNobodyIsTheirOwnMentor() {
        Screening open = Screening.standard();
        for (PairRule rule : open.rules()) {
            open = rule.equals(PairRules.SELF_PAIR) ? open : open.without(rule.id());
        }
        Person both = expert("ada")
                .mentor(MentorRole.ofSeats(3))
                .mentee(MenteeRole.wanting(GRAPHS))
                .build();
        MatchResult result = Matchmaker.match(MatchRound.of(both).screenedBy(open));
        assertThat(result.absence(MenteeId.of("ada")))
                .isEqualTo(new Absence.NoCandidate(ImmutableSortedMap.of(MentorId.of("ada"), codes("SELF_PAIR"))));
    }

    @Test
    void match_tellsItsStagesInOrder() {
        List<String> heard = new ArrayList<>();
        Matchmaker.match(
                MatchRound.of(mentor("ada", 1), mentee("eve"), mentee("fay")),
                Objective.MOST_SERVED_THEN_TOTAL,
                Run.plain().withProgress((stage, done, total) -> heard.add(stage + " " + done + "/" + total)));
        assertThat(heard)
                .containsExactly(
                        "CANDIDATES 0/2",
                        "CANDIDATES 1/2",
                        "CANDIDATES 2/2",
                        "SOLVING 0/2",
                        "SOLVING 2/2",
                        "TIES 0/2",
                        "TIES 1/2",
                        "TIES 2/2");
    }

    @Test
    void match_aListenerThatThrows_endsTheWork() {
        for (Stage last : Stage.values()) {
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> Matchmaker.match(
                            MatchRound.of(mentor("ada", 1), mentee("eve")),
                            Objective.TOTAL,
                            Run.plain().withProgress((stage, done, total) -> {
                                if (stage == last) {
                                    throw new UnsupportedOperationException("enough");
                                }
                            })))
                    .withMessage("enough");
        }
    }

    @Test
    void match_stoppedAtOnce_knowsAllCandidatesAndItsGap() {
        MatchRound round = MatchRound.of(mentor("ada", 1), mentor("ben", 1), mentee("eve"), mentee("fay"));
        List<String> heard = new ArrayList<>();
        Run run = Run.plain()
                .withProgress((stage, done, total) -> heard.add(stage + " " + done + "/" + total))
                .withStop(() -> heard.add("asked"));
        MatchResult result = Matchmaker.match(round, Objective.MOST_SERVED_THEN_TOTAL, run);
        assertThat(heard.indexOf("asked")).isGreaterThan(heard.indexOf("CANDIDATES 2/2"));
        assertThat(result.searchEnd()).isEqualTo(SearchEnd.BEFORE_BEST);
        assertThat(result.matching().problem()).isEqualTo(round.problem());
        assertThat(result.verify().holds()).isTrue();
        assertThat(result.verify().gap()).isEqualTo(result.gap());
    }

    @Test
    void match_keepsTheRoundItWasGiven() {
        MatchRound round = MatchRound.of(mentor("ada", 1), mentee("eve"));
        assertThat(Matchmaker.match(round).round()).isSameAs(round);
        assertThat(Matchmaker.match(round).matching().objective()).isEqualTo(Objective.MOST_SERVED_THEN_TOTAL);
        assertThat(Matchmaker.match(round, Objective.TOTAL).matching().objective())
                .isEqualTo(Objective.TOTAL);
    }

    @Test
    void toString_inAnyLanguage_isTheSame() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab")); // which has digits of its own
            MatchResult result = Matchmaker.match(MatchRound.of(mentor("ada", 1), mentee("eve")));
            assertThat(result).hasToString("MatchResult[1 pairs, 0 unmatched]");
            assertThat(result.round()).hasToString("MatchRound[1 mentors, 1 mentees]");
            assertThat(result.matching()).hasToString("Matching[MOST_SERVED_THEN_TOTAL, 1 pairs]");
            assertThat(result.matching().problem()).hasToString("MatchingProblem[1 mentors, 1 mentees, 1 candidates]");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void solve_numbers_givesAMatchingOrWhoIsShort() {
        MatchingProblem free = MatchingProblem.builder().mentee(EVE).build();
        MatchingProblem bound = MatchingProblem.builder()
                .mentee(EVE, HeadCount.of(1), HeadCount.of(1))
                .build();
        assertThat(Matchmaker.solve(free, Objective.TOTAL)).isInstanceOf(Matching.class);
        assertThat(Matchmaker.solve(bound, Objective.TOTAL)).isInstanceOf(Infeasible.class);
    }

    @Test
    void match_null_namesTheParameter() {
        MatchRound round = MatchRound.of();
        assertThatNullPointerException()
                .isThrownBy(() -> Matchmaker.match(nothing()))
                .withMessage("round");
        assertThatNullPointerException()
                .isThrownBy(() -> Matchmaker.match(round, nothing()))
                .withMessage("objective");
        assertThatNullPointerException()
                .isThrownBy(() -> Matchmaker.match(round, Objective.TOTAL, nothing()))
                .withMessage("run");
        assertThatNullPointerException()
                .isThrownBy(() -> new MatchedPair(MentorId.of("ada"), EVE, nothing()))
                .withMessage("fit");
        assertThatNullPointerException()
                .isThrownBy(() -> new MentorLoad(nothing(), Seats.of(1), Seats.of(1)))
                .withMessage("mentor");
    }

    /** Rates the given pairs in tenths, and has nothing to say on others. */
    private static Criterion likes(Map<Candidate, Integer> tenths) {
        return Criterion.of(
                "likes",
                (mentor, mentee) -> Optional.ofNullable(
                                tenths.get(new Candidate(new MentorId(mentor.id()), new MenteeId(mentee.id()))))
                        .map(rating -> Share.of(rating, 10)));
    }

    private static ImmutableSortedSet<RuleId> codes(String... codes) {
        return Stream.of(codes)
                .map(RuleId::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
