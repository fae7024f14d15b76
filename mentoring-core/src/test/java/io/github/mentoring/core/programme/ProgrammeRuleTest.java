package io.github.mentoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ProgrammeRuleTest {

    @Test
    void rules_areAsStated() {
        assertThat(Arrays.stream(ProgrammeRule.values())
                        .map(rule -> rule.id() + " " + rule.severity() + " " + rule.duty() + ": " + rule.source()))
                .containsExactly(
                        "NO_BENEFIT_RECORDED ADVISORY BOTH: Introduction to Mentorship, challenges",
                        "NO_SPECIFIC_OBJECTIVE WARNING PROGRAMME: Introduction to Mentorship, outcomes",
                        "NO_SUPPORT_MEASURES WARNING INSTITUTION: Ten tips for a productive mentoring relationship,"
                                + " introduction",
                        "NOT_IN_SERVICE_PORTFOLIO ADVISORY MENTOR: Faculty mentoring FAQ, support");
    }
}
