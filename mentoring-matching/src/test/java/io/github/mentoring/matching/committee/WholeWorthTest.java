package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.problem.Score;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a committee may be hoped to gain as a whole. */
class WholeWorthTest {

    private static final int PROBLEMS = 1_000;
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final List<MentoringFunction> FUNCTIONS = List.of(MentoringFunction.values());

    @Test
    void noCommitteeGainsMore() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            CommitteeProblem problem = new RandomCommittees(seed).problem(6, 2);
            Weights weights = Weights.of(problem);
            for (CommitteeMentee mentee : problem.mentees().values()) {
                Weights.Weight most = panel(problem, mentee, weights).mostAsWhole;
                Appraisal appraisal = new Appraisal(problem, mentee);
                for (List<MentorId> members : SlowCommittees.setsOf(problem.candidates(mentee.mentee()))) {
                    if (appraisal.isLegal(members)) {
                        CommitteeValue whole = whole(problem, mentee, appraisal.value(members), members);
                        assertThat(BestCommittee.isMore(
                                        weights.high(whole), weights.low(whole), most.high(), most.low()))
                                .as("%s of `%s` with seed %s", members, mentee.mentee(), seed)
                                .isFalse();
                    }
                }
            }
        }
    }

    /** Returns what is left of the worth of a committee without what members bring alone. */
    private static CommitteeValue whole(
            CommitteeProblem problem, CommitteeMentee mentee, CommitteeValue value, List<MentorId> members) {
        long alone = problem.candidates(mentee.mentee()).stream()
                .filter(candidate -> members.contains(candidate.mentor()))
                .mapToLong(candidate -> candidate.score().tenThousandths())
                .sum();
        return new CommitteeValue(
                value.served(),
                value.inside(),
                value.functions(),
                value.disciplines(),
                Score.ofTenThousandths(value.total().tenThousandths() - alone),
                value.diversity(),
                0);
    }

    /** Three members of two cultures, who do one thing each, and suit each other or not. */
    @Test
    void nothingIsHopedFor_thatCandidatesDoNotHave() {
        CommitteeProblemBuilder builder = CommitteeProblem.builder()
                .mentee(CommitteeMentee.of(
                                EVE,
                                CommitteeRules.ofSize(3)
                                        .diverseIn(PersonalAttribute.CULTURE)
                                        .inside(Strictness.PREFER)
                                        .multidisciplinary(Strictness.PREFER, HeadCount.of(2)))
                        .needing(MentoringFunction.values()));
        for (int j = 0; j < 4; j++) {
            builder.mentor(CommitteeMentor.of(mentor(j), Seats.of(1))
                            .offering(FUNCTIONS.get(j))
                            .with(AttributeValue.of(PersonalAttribute.CULTURE, j == 0 ? "a" : "b")))
                    .candidate(mentor(j), EVE, Score.ZERO);
        }
        builder.affinity(MentorPair.of(mentor(0), mentor(1)), Score.ofTenThousandths(7))
                .affinity(MentorPair.of(mentor(0), mentor(2)), Score.ofTenThousandths(5))
                .affinity(MentorPair.of(mentor(1), mentor(2)), Score.ofTenThousandths(-3));
        CommitteeProblem problem = builder.build();
        Weights weights = Weights.of(problem);
        assertThat(panel(problem, problem.mentee(EVE), weights).mostAsWhole)
                .isEqualTo(new Weights.Weight(
                        weights.served() + 3 * weights.function().high(),
                        12 * weights.total() + 2 * weights.diversity()));
    }

    private static Panel panel(CommitteeProblem problem, CommitteeMentee mentee, Weights weights) {
        Map<MentorId, Integer> numbers = new HashMap<>();
        problem.mentors().keySet().forEach(mentor -> numbers.put(mentor, numbers.size()));
        return new Panel(problem, mentee, numbers, weights);
    }

    private static MentorId mentor(int j) {
        return MentorId.of("m" + j);
    }
}
