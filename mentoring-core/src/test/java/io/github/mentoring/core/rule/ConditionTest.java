package io.github.mentoring.core.rule;

import static io.github.mentoring.core.finding.Severity.VIOLATION;
import static io.github.mentoring.core.rule.Books.CONSENT;
import static io.github.mentoring.core.rule.Books.EVALUATES;
import static io.github.mentoring.core.rule.Books.LAPSES;
import static io.github.mentoring.core.rule.Books.PARTNERS;
import static io.github.mentoring.core.rule.Books.TODAY;
import static io.github.mentoring.core.rule.Books.pair;
import static io.github.mentoring.core.rule.Books.report;
import static io.github.mentoring.core.rule.Books.screening;
import static io.github.mentoring.core.rule.Books.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final Condition ONE = CONSENT.holds();
    private static final Condition TWO = EVALUATES.holds();
    private static final Condition THREE = PARTNERS.holds();

    @Test
    void and_ofSeveral_standSideBySide() {
        assertThat(ONE.and(TWO).and(THREE)).isEqualTo(Condition.allOf(ONE, TWO, THREE));
        assertThat(ONE.and(TWO.and(THREE))).isEqualTo(Condition.allOf(ONE, TWO, THREE));
        assertThat(Condition.always().and(ONE)).isEqualTo(Condition.allOf(ONE));
    }

    @Test
    void or_ofSeveral_standSideBySide() {
        assertThat(ONE.or(TWO).or(THREE)).isEqualTo(Condition.anyOf(ONE, TWO, THREE));
        assertThat(ONE.or(TWO.or(THREE))).isEqualTo(Condition.anyOf(ONE, TWO, THREE));
    }

    @Test
    void and_ofWhatOrJoins_leavesItTogether() {
        assertThat(ONE.or(TWO).and(THREE)).isEqualTo(Condition.allOf(Condition.anyOf(ONE, TWO), THREE));
        assertThat(ONE.and(TWO).or(THREE)).isEqualTo(Condition.anyOf(Condition.allOf(ONE, TWO), THREE));
    }

    @Test
    void or_ofThousands_makesARuleThatIsJudged() {
        Condition any = ONE;
        for (int i = 0; i < 2_000; i++) {
            any = any.or(TWO);
        }
        assertThat(verdict(screening(report("ANY", VIOLATION, any)), pair().set(EVALUATES, true))
                        .answer())
                .hasToString("VIOLATION");
    }

    @Test
    void rule_conditionAsDeepAsCanBe_isJudged() {
        Condition deep = ONE;
        for (int i = 1; i < 200; i++) {
            deep = Condition.not(deep);
        }
        Rulebook book = screening(report("DEEP", VIOLATION, deep));
        assertThat(verdict(book, pair()).answer()).hasToString("VIOLATION");
        assertThat(verdict(book, pair().unknown(CONSENT)).missing()).containsExactly(CONSENT.id());
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 3_000, 100_000})
    void rule_conditionNestedDeeper_isRefused(int depth) {
        Condition nots = ONE;
        Condition mixed = ONE;
        for (int i = 1; i < depth; i++) {
            nots = Condition.not(nots);
            mixed = i % 2 == 0 ? mixed.and(TWO) : mixed.or(THREE);
        }
        for (Condition deep : new Condition[] {nots, mixed}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> report("DEEP", VIOLATION, deep))
                    .withMessage("rule `DEEP` has a condition that is nested deeper than 200: " + depth
                            + "; join with `allOf` or `anyOf` what can stand side by side");
        }
    }

    @Test
    void rule_conditionThatStandsInItselfTwiceOver_isMeasuredOnce() {
        Condition doubled = ONE;
        for (int i = 0; i < 150; i++) {
            doubled = Condition.not(Condition.allOf(doubled, doubled));
        }
        Condition deep = doubled;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report("DEEP", VIOLATION, deep))
                .withMessageContaining("nested deeper than 200: 301;");
    }

    @ParameterizedTest
    @CsvSource({
        "'', constant of fact `case.bearer` must not be blank; give it a character that can be seen",
        "'RED\nGREEN', constant of fact `case.bearer` must not contain control characters; take them out first",
    })
    void is_constantThatCannotBeOne_isRefused(String constant, String message) {
        ImmutableSortedSet<String> constants = ImmutableSortedSet.of(constant.replace("\\n", "\n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition.Is(Books.BEARER.id(), constants))
                .withMessage(message);
    }

    @Test
    void case_numberThatAFactCannotBe_isRefusedWithoutIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pair().set(LAPSES, 77))
                .withMessage("fact `mentor.lapses` is said to be something it cannot be; choose from 0 to 50");
        assertThat(verdict(screening(), pair().set(LAPSES, 50)).asOf()).isEqualTo(TODAY);
    }
}
