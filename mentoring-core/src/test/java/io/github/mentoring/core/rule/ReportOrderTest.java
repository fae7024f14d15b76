package io.github.mentoring.core.rule;

import static io.github.mentoring.core.rule.Books.ADA;
import static io.github.mentoring.core.rule.Books.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import java.time.Period;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportOrderTest {

    private static final ImmutableList<String> TERMS =
            ImmutableList.of("P0D", "P28D", "P1M", "P30D", "P1M1D", "P31D", "P59D", "P2M", "P1Y", "P365D");
    private static final ImmutableList<Severity> WEIGHTS =
            ImmutableList.of(Severity.VIOLATION, Severity.WARNING, Severity.ADVISORY);
    private static final int RULES = 130; // more than fit into two words of bits

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "2026-02-01", "2026-03-01", "2028-02-29"})
    void judge_rulesOfAllTerms_reportInOrder(LocalDate asOf) {
        Rulebook.Builder book = Rulebook.builder().question(Question.SCREENING).version("1");
        Set<Finding> findings = new TreeSet<>();
        Set<Duty> duties = new TreeSet<>();
        ImmutableSortedSet<PersonId> people = ImmutableSortedSet.of(ADA, BOB);
        for (int at = 0; at < RULES; at++) {
            RuleId code = RuleId.of("CODE" + (at * 7 % 20)); // several rules share a code
            Severity severity = WEIGHTS.get(at % WEIGHTS.size());
            Period within = Period.parse(TERMS.get(at % TERMS.size()));
            book.addRules(Rule.builder()
                    .id(RuleId.of("RULE" + at))
                    .code(code)
                    .source(new Source("Test", "order"))
                    .severity(severity)
                    .duty(DutyBearer.BOTH)
                    .within(within)
                    .build());
            findings.add(new Finding(code, severity, DutyBearer.BOTH, Detail.none(), people));
            duties.add(Duty.within(within, code, DutyBearer.BOTH, people, asOf));
        }
        Verdict verdict = Judge.of(book.build()).judge(Case.between(ADA, BOB).build(), asOf);
        assertThat(verdict.findings().all()).containsExactlyElementsOf(findings);
        assertThat(verdict.duties()).containsExactlyElementsOf(duties);
        assertThat(verdict.deciding()).hasSize((RULES + 2) / 3);
    }

    @Test
    void ascending_isASortedSet() {
        Ascending<String> letters = new Ascending<>(new String[] {"a", "b", "c"});
        assertThat(letters).containsExactly("a", "b", "c").isEqualTo(Set.of("c", "b", "a"));
        assertThat(letters.first()).isEqualTo("a");
        assertThat(letters.last()).isEqualTo("c");
        assertThat(letters.headSet("b")).containsExactly("a");
        assertThat(letters.tailSet("b")).containsExactly("b", "c");
        assertThat(letters.subSet("a", "b")).containsExactly("a");
        assertThat(ImmutableSortedSet.copyOfSorted(letters)).isEqualTo(ImmutableSortedSet.of("c", "a", "b"));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> new Ascending<>(new String[0]).first());
    }
}
