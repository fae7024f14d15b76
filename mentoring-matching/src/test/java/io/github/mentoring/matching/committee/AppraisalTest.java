package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.MentorId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the check of committees takes for legal, and for their worth, is what the page about committees says. */
class AppraisalTest {

    private static final int PROBLEMS = 1_500;

    @Test
    void allSetsOfMentors_areJudgedByTheRulesAsWritten() {
        int legal = 0;
        int illegal = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            CommitteeProblem problem = seed % 2 == 0
                    ? new RandomCommittees(seed).problem(7, 2)
                    : new NestedCommittees(seed, true, 4).problem(7, 2);
            for (CommitteeMentee mentee : problem.mentees().values()) {
                Appraisal appraisal = new Appraisal(problem, mentee);
                WrittenRules rules = new WrittenRules(problem, mentee);
                for (List<MentorId> members : SlowCommittees.setsOf(problem.candidates(mentee.mentee()))) {
                    boolean isLegal = rules.allow(members)
                            && !rules.waysToSpendHours(members).isEmpty();
                    assertThat(appraisal.isLegal(members))
                            .as("%s for `%s` with seed %s", members, mentee.mentee(), seed)
                            .isEqualTo(isLegal);
                    if (isLegal) {
                        assertThat(appraisal.value(members))
                                .as("%s for `%s` with seed %s", members, mentee.mentee(), seed)
                                .isEqualTo(rules.value(members));
                        legal++;
                    } else {
                        illegal++;
                    }
                }
            }
        }
        assertThat(legal).isGreaterThan(PROBLEMS);
        assertThat(illegal).isGreaterThan(PROBLEMS);
    }
}
