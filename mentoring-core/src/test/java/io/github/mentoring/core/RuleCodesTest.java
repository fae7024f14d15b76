package io.github.mentoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.rule.StructuralRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All structural rules of the module, found by reflection. */
class RuleCodesTest {

    private static List<StructuralRule> rules() throws Exception {
        return PublicTypes.exported().stream()
                .filter(type -> type.isEnum() && StructuralRule.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of((StructuralRule[]) type.getEnumConstants()))
                .toList();
    }

    @Test
    void codes_areUnique() throws Exception {
        assertThat(rules())
                .hasSizeGreaterThan(60)
                .extracting(StructuralRule::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRule_hasSeverityDutyAndSource() throws Exception {
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.severity()).isNotNull();
            assertThat(rule.duty()).isNotNull();
            assertThat(rule.source()).isNotNull();
            assertThat(rule.finding().rule()).hasToString(rule.name());
        });
    }
}
