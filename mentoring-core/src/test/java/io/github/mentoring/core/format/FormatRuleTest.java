package io.github.mentoring.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatRuleTest {

    @ParameterizedTest
    @CsvSource({
        "CAPACITY_EXCEEDED, VIOLATION, PROGRAMME",
        "DYAD_NOT_ONE_TO_ONE, VIOLATION, PROGRAMME",
        "FACILITATOR_MISSING, VIOLATION, PROGRAMME",
        "FACILITATOR_NOT_SENIOR, VIOLATION, PROGRAMME",
        "FORMALITY_NOT_AGREED, ADVISORY, BOTH",
        "FORMAL_MARK_MISSING, WARNING, PROGRAMME",
        "FORMAT_CHANGED, INFO, PROGRAMME",
        "FUNCTIONAL_PROJECT_MISSING, VIOLATION, BOTH",
        "GROUP_TOO_LARGE, VIOLATION, PROGRAMME",
        "INVALID_STRUCTURE, VIOLATION, PROGRAMME",
        "LACK_OF_MENTOR_EXPERTISE, VIOLATION, MENTOR",
        "PEER_GROUP_MIXED_RANK, INFO, PROGRAMME",
        "PEER_GROUP_NO_SHARED_INTEREST, VIOLATION, PROGRAMME",
        "PEER_GROUP_TOO_SMALL, VIOLATION, PROGRAMME",
        "PROJECT_COMPLETE_REVIEW, ADVISORY, BOTH",
        "TEAM_RATIO_EXCEEDED, VIOLATION, PROGRAMME",
        "TEAM_TOO_FEW_MENTEES, VIOLATION, PROGRAMME",
        "TEAM_TOO_FEW_MENTORS, VIOLATION, PROGRAMME",
    })
    void rule_weighsAsTheFieldSays(FormatRule rule, Severity severity, DutyBearer duty) {
        assertThat(rule.severity()).isEqualTo(severity);
        assertThat(rule.duty()).isEqualTo(duty);
    }

    @Test
    void rules_areEighteen_eachWithASource() {
        assertThat(FormatRule.values())
                .hasSize(18)
                .allSatisfy(rule -> assertThat(rule.source()).isNotNull());
    }
}
