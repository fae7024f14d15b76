package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import org.junit.jupiter.api.Test;

/** How large problems may be, and what is said where they are too large. */
class WeightsTest {

    private static final int MENTEES = 10_000;
    private static final int MENTORS = 2_500;
    private static final int CANDIDATES = 4;
    private static final CommitteeRules THREE = CommitteeRules.ofSize(3);

    @Test
    void tenThousandMenteesWithDiversityAndPreferences_canBeToldApart() {
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        for (int j = 0; j < MENTORS; j++) {
            builder.mentor(CommitteeMentor.of(mentor(j), Seats.of(12))
                    .with(
                            AttributeValue.of(PersonalAttribute.CULTURE, "c" + j % 9),
                            AttributeValue.of(PersonalAttribute.WORLDVIEW, "w" + j % 7),
                            AttributeValue.of(PersonalAttribute.RESOURCES, "r" + j % 5),
                            AttributeValue.of(PersonalAttribute.GENDER, "g" + j % 3)));
        }
        for (int i = 0; i < MENTEES; i++) {
            MenteeId mentee = MenteeId.of("e" + i);
            builder.mentee(CommitteeMentee.of(mentee, THREE.diverseIn(PersonalAttribute.CULTURE)));
            for (int c = 0; c < CANDIDATES; c++) {
                builder.candidate(mentee, new CommitteeCandidate(mentor((i + c) % MENTORS), Score.parse("1.0"), 2));
            }
        }
        CommitteeProblem problem = builder.build();
        Weights weights = Weights.of(problem);
        assertThat(weights.diversity()).isGreaterThan(3 * 2 * MENTEES * weights.preference());
        assertThat(weights.total()).isGreaterThan(3 * MENTEES * weights.diversity() + 3 * 2 * MENTEES);
        assertThat(weights.mostPrice()).isGreaterThan(3 * 10_000 * weights.total());
        assertThat(weights.mostPrice()).isGreaterThan(weights.served());
    }

    @Test
    void tooManyPreferences_areRefusedWithWhatHelps() {
        CommitteeProblemBuilder builder = tooMany();
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "up to 1 different values, 2147483647 preferences met and 0 members who served before, in committees of 1"
                                + " mentees with scores up to 1000000.0000, are too many for exact arithmetic: they may come to"
                                + " 343597383680000000000, of at most 2305843009213693951; give them prices, count fewer of them, or"
                                + " scale all scores down");
        assertThat(tooMany().prices(SoftPrices.NONE).build().prices()).isPresent();
    }

    private static CommitteeProblemBuilder tooMany() {
        MenteeId eve = MenteeId.of("eve");
        MentorId ada = MentorId.of("ada");
        return CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(ada, Seats.of(1)).with(AttributeValue.of(PersonalAttribute.CULTURE, "c")))
                .mentee(CommitteeMentee.of(eve, CommitteeRules.ofSize(1).diverseIn(PersonalAttribute.CULTURE)))
                .candidate(eve, new CommitteeCandidate(ada, Score.parse("1000000"), Integer.MAX_VALUE));
    }

    @Test
    void tooManyWhoWereLeftOut_areRefusedWithWhatHelps() {
        CommitteeProblemBuilder builder = leftOut();
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "10000 mentees who need 20000 functions, of whom 10000 were left out before, are too many for exact"
                                + " arithmetic: they may come to 200090016001400060001, of at most 2305843009213693951; solve them"
                                + " in parts, or give what is preferred prices");
        assertThat(leftOut().prices(SoftPrices.NONE).build().mentees()).hasSize(MENTEES);
    }

    private static CommitteeProblemBuilder leftOut() {
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        for (int i = 0; i < MENTEES; i++) {
            builder.mentee(CommitteeMentee.of(MenteeId.of("e" + i), THREE)
                    .needing(MentoringFunction.SPONSORSHIP, MentoringFunction.ROLE_MODELLING)
                    .leftOutBefore());
        }
        return builder;
    }

    @Test
    void tenThousandMenteesWhoseMentorsAllServedBefore_canBeToldApart() {
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        for (int j = 0; j < MENTORS; j++) {
            builder.mentor(CommitteeMentor.of(mentor(j), Seats.of(12)));
        }
        for (int i = 0; i < MENTEES; i++) {
            MenteeId mentee = MenteeId.of("e" + i);
            builder.mentee(CommitteeMentee.of(mentee, THREE).leftOutBefore());
            for (int c = 0; c < CANDIDATES; c++) {
                builder.candidate(
                        mentee,
                        new CommitteeCandidate(mentor((i + c) % MENTORS), Score.parse("1.0"), 0).servedBefore());
            }
        }
        CommitteeProblem problem = builder.build();
        Weights weights = Weights.of(problem);
        assertThat(weights.kept()).isGreaterThan(2L * 3 * MENTEES * 10_000 * weights.total());
        assertThat(weights.leftOut()).isGreaterThan(MENTEES * weights.served());
        assertThat(WeightCheck.objections(problem, weights)).isEmpty();
    }

    @Test
    void tooLargeScores_areRefused() {
        MenteeId eve = MenteeId.of("eve");
        MentorId ada = MentorId.of("ada");
        CommitteeProblemBuilder builder = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(ada, Seats.of(1)))
                .mentee(CommitteeMentee.of(eve, CommitteeRules.ofSize(1)))
                .candidate(ada, eve, Score.ofTenThousandths(1L << 60));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("scores are too large for exact arithmetic on committees of 1 mentees, up to"
                        + " 115292150460684.6976: they may come to 9223372036854775808, of at most"
                        + " 2305843009213693951; scale all scores down");
    }

    @Test
    void whatIsPackedWithoutPrices_isToldAgain() {
        for (long seed = 0; seed < 300; seed++) {
            CommitteeProblem problem = new RandomCommittees(seed).problem(6, 5);
            Weights weights = Weights.of(problem);
            CommitteeValue value = Committees.choose(problem, 0, Run.plain()).value();
            if (problem.prices().isEmpty()) {
                assertThat(weights.unpack(weights.high(value), weights.low(value)))
                        .as("seed %s", seed)
                        .isEqualTo(value);
            }
        }
    }

    private static MentorId mentor(int j) {
        return MentorId.of("m" + j);
    }
}
