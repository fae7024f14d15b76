package io.github.mentoring.matching.scenario;

import static io.github.mentoring.matching.fixture.People.GRAPHS;
import static io.github.mentoring.matching.fixture.People.expert;
import static io.github.mentoring.matching.fixture.People.learner;
import static io.github.mentoring.matching.fixture.People.mentee;
import static io.github.mentoring.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.ethics.ConflictKind;
import io.github.mentoring.core.ethics.ConflictOfInterest;
import io.github.mentoring.core.ethics.EthicsRegister;
import io.github.mentoring.core.ethics.EthicsScreen;
import io.github.mentoring.core.ethics.ScreeningIndex;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.lifecycle.MentoringPair;
import io.github.mentoring.core.person.CareerStage;
import io.github.mentoring.core.person.Characteristic;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.search.AskingAdvice;
import io.github.mentoring.core.search.MentorSearch;
import io.github.mentoring.core.search.SearchPolicy;
import io.github.mentoring.core.search.SearchReason;
import io.github.mentoring.matching.MatchResult;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.MatchedPair;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.criteria.FitScore;
import io.github.mentoring.matching.fixture.Nulls;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.proposal.ProposalStatus;
import io.github.mentoring.matching.proposal.Proposals;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requirements of the selection of mentors that the matcher has to respect, by their ids. */
class SelectionRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final MentorId ADA = MentorId.of("ada");
    private static final MentorId BEN = MentorId.of("ben");
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MenteeId FAY = MenteeId.of("fay");

    @ParameterizedTest
    @EnumSource
    @DisplayName("D-SEL-01 mentees of every career stage have the same candidates with the same fit")
    void careerStage_ofAMentee_changesNothing(CareerStage stage) {
        Person mentor = known("ada", "0.6");
        MatchRound unstated = MatchRound.of(mentor, mentee("eve"));
        for (CareerStage ofMentor : CareerStage.values()) {
            Person staged = expert("ada")
                    .career(ofMentor)
                    .mentor(mentor.mentor().orElseThrow())
                    .build();
            MatchRound round =
                    MatchRound.of(staged, learner("eve").career(stage).build());
            assertThat(round.problem()).isEqualTo(unstated.problem());
            assertThat(Matchmaker.match(round).matching().mentorsOf(EVE)).containsExactly(ADA);
        }
    }

    @Test
    @DisplayName(
            "D-SEL-03 a mentor of whom too little is known is a candidate, scored by what is known and advised about")
    void informationMissing_isAdvisedAboutAndLeavesNobodyOut() {
        Person mentor = expert("ada")
                .mentor(MentorRole.builder()
                        .rating(Characteristic.INSIGHT, "0.6")
                        .build())
                .build();
        Person acquainted = acquainted("0.4");
        MatchResult result = Matchmaker.match(MatchRound.of(mentor, acquainted));
        MatchedPair pair = result.pairs().get(0);
        assertThat(pair.fit().score()).isEqualTo(Score.parse("0.5"));
        assertThat(pair.fit().parts()).extracting(FitScore.Part::criterion).containsExactly("personal", "dynamics");
        assertThat(AskingAdvice.before(acquainted, mentor).all())
                .extracting(Finding::toString)
                .containsExactly("CANDIDATE_INFO_INCOMPLETE(PROFESSIONAL) ADVISORY MENTEE [ada, eve]");
        assertThat(AskingAdvice.before(acquainted, mentor).isAdmissible()).isTrue();
        MatchResult ofUnknown = Matchmaker.match(MatchRound.of(mentor("ada", 1), mentee("eve")));
        assertThat(ofUnknown.matching().mentorsOf(EVE)).containsExactly(ADA);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.3", "0.2, 0.4", "0.6, 0.6", "1, 0.8"})
    @DisplayName(
            "D-SEL-19 what foretells a mismatch lowers the fit by the rating of the contact, and leaves nobody out")
    void mismatch_entersByTheRatingAlone(String dynamics, String fit) {
        MatchResult result = Matchmaker.match(MatchRound.of(known("ada", "0.6"), acquainted(dynamics)));
        assertThat(result.pairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.fit().score()).isEqualTo(Score.parse(fit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"worldview", "culture", "age"})
    @DisplayName("D-SEL-19 values that differ are nothing that the matcher reads")
    void mismatch_ofValues_isNotReadFromWhoPeopleAre(String attribute) {
        Person alike = expert("ada")
                .background(PersonalAttribute.of(attribute), "one")
                .mentor(MentorRole.ofSeats(1))
                .build();
        Person other = learner("eve")
                .background(PersonalAttribute.of(attribute), "other")
                .build();
        assertThat(MatchRound.of(alike, other).problem())
                .isEqualTo(MatchRound.of(mentor("ada", 1), mentee("eve")).problem());
    }

    @Test
    @DisplayName("D-SEL-19 a conflict of interest refuses the pair until acknowledged, and is a finding about it then")
    void conflict_isScreenedHard() {
        ConflictOfInterest conflict = ConflictOfInterest.of(ADA.person(), EVE.person(), ConflictKind.MONEY);
        assertThat(matchedUnder(conflict)).isEmpty();
        assertThat(matchedUnder(conflict.acknowledge())).containsExactly(new Candidate(ADA, EVE));
        assertThat(index(register(conflict.acknowledge()))
                        .report(ADA, EVE, DAY)
                        .findings()
                        .all())
                .extracting(Finding::toString)
                .containsExactly("CONFLICT_DECLARED INFO MENTOR [ada, eve]");
    }

    @Test
    @DisplayName("D-SEL-25 who searches for a better fit gets it, and the former mentor loses nothing by it")
    void betterFit_findsNoFault() {
        Person former = known("ada", "0.4");
        Person better = known("ben", "0.9");
        MentorSearch search = MentorSearch.builder()
                .mentee(EVE)
                .reason(SearchReason.BETTER_FIT)
                .build();
        MatchResult result = Matchmaker.match(MatchRound.of(former, better, mentee("eve")));
        MentorId found = result.matching().mentorsOf(EVE).first();
        assertThat(found).isEqualTo(BEN);
        assertThat(search.assign(found, SearchPolicy.standard()).findings().all())
                .isEmpty();
        assertThat(search.assign(found, SearchPolicy.standard()).orElseThrow().reason())
                .isEqualTo(SearchReason.BETTER_FIT);

        MatchResult together = Matchmaker.match(MatchRound.of(former, better, mentee("eve"), mentee("fay"))
                .screenedBy(Screening.standard().with(PairRules.excluding(Set.of(new MentoringPair(ADA, EVE))))));
        assertThat(together.matching().pairs()).containsExactly(new Candidate(BEN, EVE), new Candidate(ADA, FAY));
        assertThat(together.pairs().get(1).fit()).isEqualTo(fit(former, mentee("fay")));
        assertThat(Matchmaker.match(MatchRound.of(former, known("ben", "0.3"), mentee("eve")))
                        .matching()
                        .mentorsOf(EVE))
                .containsExactly(ADA); // nothing fits better
    }

    private static FitScore fit(Person mentor, Person mentee) {
        return MatchRound.of(mentor, mentee).fit().score(mentor, mentee);
    }

    @Test
    @DisplayName("D-SEL-26, D-TYPE-16 where means are few, peers are suggested to whoever has no possible mentor")
    void resourcePoor_suggestsPeers() {
        SearchPolicy poor = SearchPolicy.builder().resourcePoor(true).build();
        Person elsewhere = Person.builder("gus")
                .mentee(MenteeRole.wanting(Topic.of("music")))
                .build();
        MatchResult result = Matchmaker.match(MatchRound.of(mentor("ada", 1), mentee("eve"), mentee("fay"), elsewhere));
        assertThat(result.unmatched()).containsExactly(FAY, MenteeId.of("gus"));
        assertThat(result.suggestions(poor).all())
                .extracting(Finding::toString)
                .containsExactly("PEER_MENTORING_SUGGESTED(PEER, PEER_GROUP) ADVISORY PROGRAMME [gus]");
        assertThat(result.suggestions(SearchPolicy.standard()).all()).isEmpty();
        MatchResult without = Matchmaker.match(MatchRound.of(mentor("ada", 0), mentee("eve"), mentee("fay")));
        assertThat(without.suggestions(poor).all()).hasSize(2);
        assertThatNullPointerException()
                .isThrownBy(() -> result.suggestions(Nulls.nothing()))
                .withMessage("policy");
    }

    @Test
    @DisplayName("D-COM-01 a mentee may have several mentors, at once or one after the other")
    void severalMentors_areNoMoreThanWanted() {
        Person open = Person.builder("eve")
                .mentee(MenteeRole.builder()
                        .addWantedTopics(GRAPHS)
                        .mentors(HeadCount.of(2))
                        .build())
                .build();
        MatchResult both = Matchmaker.match(MatchRound.of(mentor("ada", 1), mentor("ben", 1), mentor("cat", 1), open));
        assertThat(both.matching().mentorsOf(EVE)).containsExactly(ADA, BEN);
        Proposals agreed = Proposals.of(
                both.matching(), SearchPolicy.builder().requireAcceptance(false).build());
        assertThat(agreed.pairs(ProposalStatus.AGREED)).hasSize(2);

        // a relationship that runs keeps its own mentor from nobody else, and the mentee from no further one
        Person busy = expert("ada")
                .mentor(MentorRole.builder()
                        .seats(Seats.of(2))
                        .seatsTaken(Seats.of(1))
                        .build())
                .build();
        Screening further = Screening.standard().with(PairRules.excluding(Set.of(new MentoringPair(ADA, EVE))));
        MatchResult more = Matchmaker.match(MatchRound.of(busy, mentor("ben", 1), mentee("eve"), mentee("fay"))
                .screenedBy(further));
        assertThat(more.matching().pairs()).containsExactly(new Candidate(BEN, EVE), new Candidate(ADA, FAY));
    }

    private static Person known(String id, String rating) {
        return expert(id)
                .mentor(MentorRole.builder()
                        .rating(Characteristic.KNOWLEDGE, rating)
                        .build())
                .build();
    }

    /** Returns Eve, who has met Ada and rates how they got on. */
    private static Person acquainted(String dynamics) {
        return Person.builder("eve")
                .mentee(MenteeRole.builder()
                        .addWantedTopics(GRAPHS)
                        .putDynamics(ADA, Rating.parse(dynamics))
                        .build())
                .build();
    }

    private static List<Candidate> matchedUnder(ConflictOfInterest conflict) {
        EthicsRegister register = register(conflict);
        return Matchmaker.match(MatchRound.of(register.people().values())
                        .screenedBy(Screening.standard().withAll(PairRules.ethics(index(register), DAY))))
                .matching()
                .pairs()
                .asList();
    }

    private static EthicsRegister register(ConflictOfInterest conflict) {
        return EthicsRegister.builder()
                .add(mentor("ada", 1))
                .add(mentee("eve"))
                .addConflicts(conflict)
                .build();
    }

    private static ScreeningIndex index(EthicsRegister register) {
        return EthicsScreen.under(MentoringPolicy.standard())
                .index(register, List.of(ADA), List.of(EVE), MentoringFormat.DYAD, LearningModel.MENTORSHIP);
    }
}
