package io.github.mentoring.core.finding;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Findings as a whole, and the decisions they lead to. */
class FindingsTest {

    private enum Rules implements StructuralRule {
        TOO_FEW(Severity.VIOLATION),
        TOO_LATE(Severity.WARNING),
        TOO_SOON(Severity.INFO);

        private final Terms terms;

        Rules(Severity severity) {
            terms = new Terms(severity, DutyBearer.PROGRAMME, new Source("Handbook", "section 1"));
        }

        @Override
        public Terms terms() {
            return terms;
        }
    }

    private static final PersonId ADA = PersonId.of("ada");
    private static final Finding FEW = Rules.TOO_FEW.finding();
    private static final Finding LATE = Rules.TOO_LATE.finding(ADA);
    private static final Finding SOON = Rules.TOO_SOON.finding(Detail.of(Severity.INFO), ADA);

    @Test
    void finding_ofAStructuralRule_takesItsData() {
        assertThat(SOON)
                .isEqualTo(new Finding(
                        RuleId.of("TOO_SOON"),
                        Severity.INFO,
                        DutyBearer.PROGRAMME,
                        Detail.of(Severity.INFO),
                        ImmutableSortedSet.of(ADA)));
        assertThat(FEW.subjects()).isEmpty();
    }

    @Test
    void finding_whereACaseSaysOtherwise_hasOtherWeightAndDuty() {
        assertThat(LATE.withSeverity(Severity.ADVISORY).withDuty(DutyBearer.MENTOR))
                .hasToString("TOO_LATE ADVISORY MENTOR [ada]");
    }

    @Test
    void finding_toString_namesRuleDetailSeverityDutyAndSubjects() {
        assertThat(SOON).hasToString("TOO_SOON(INFO) INFO PROGRAMME [ada]");
        assertThat(Findings.of(FEW)).hasToString("[TOO_FEW VIOLATION PROGRAMME []]");
    }

    @Test
    void all_isInReportOrder_howeverGiven() {
        assertThat(Findings.of(SOON, LATE, FEW).all()).containsExactly(FEW, LATE, SOON);
        assertThat(Findings.of(List.of(LATE, FEW))).isEqualTo(Findings.of(FEW, LATE));
        assertThat(new Findings(ImmutableSortedSet.copyOf(Comparator.<Finding>reverseOrder(), List.of(FEW, LATE)))
                        .all())
                .containsExactly(FEW, LATE);
    }

    @Test
    void reported_leavesOutInfo() {
        assertThat(Findings.of(SOON, LATE).reported()).containsExactly(LATE);
        assertThat(Findings.of(SOON).reported()).isEmpty();
        assertThat(Findings.none().reported()).isEmpty();
    }

    @Test
    void isAdmissible_unlessSomethingIsAViolation() {
        assertThat(Findings.none().isAdmissible()).isTrue();
        assertThat(Findings.of(LATE, SOON).isAdmissible()).isTrue();
        assertThat(Findings.of(LATE, FEW).isAdmissible()).isFalse();
    }

    @Test
    void and_joins_andKeepsWhatIsAlikeOnce() {
        assertThat(Findings.of(LATE).and(Findings.of(FEW, LATE))).isEqualTo(Findings.of(FEW, LATE));
        assertThat(Stream.of(LATE, FEW, LATE).collect(Findings.toFindings())).isEqualTo(Findings.of(FEW, LATE));
    }

    @Test
    void decision_withoutViolation_isGranted_andKeepsTheRest() {
        Decision<String> decision = Decision.of(Findings.of(LATE), () -> "booked");
        assertThat(decision).isEqualTo(new Decision.Granted<>("booked", Findings.of(LATE)));
        assertThat(decision.value()).contains("booked");
        assertThat(decision.findings()).isEqualTo(Findings.of(LATE));
    }

    @Test
    void decision_withViolation_isRefused_andTheValueNeverMade() {
        Decision<String> decision = Decision.of(Findings.of(LATE, FEW), () -> {
            throw new AssertionError("made a value that is refused");
        });
        assertThat(decision).isEqualTo(new Decision.Refused<>(Findings.of(FEW, LATE)));
        assertThat(decision.value()).isEmpty();
    }

    @Test
    void orElseThrow_ofARefusal_namesItsFindings() {
        Decision<String> granted = Decision.of(Findings.none(), () -> "booked");
        assertThat(granted.orElseThrow()).isEqualTo("booked");
        Decision<String> refused = Decision.of(Findings.of(FEW), () -> "booked");
        assertThatIllegalStateException()
                .isThrownBy(refused::orElseThrow)
                .withMessage("decision is a refusal: [TOO_FEW VIOLATION PROGRAMME []]");
    }

    @Test
    void has_andIsEmpty_lookAtAllFindings() {
        assertThat(Findings.of(SOON).has(Rules.TOO_SOON.id())).isTrue();
        assertThat(Findings.of(SOON).has(Rules.TOO_FEW.id())).isFalse();
        assertThat(Findings.of(SOON).isEmpty()).isFalse();
        assertThat(Findings.none().isEmpty()).isTrue();
    }

    @Test
    void decision_againstItsOwnFindings_cannotBeMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision.Granted<>("booked", Findings.of(FEW)))
                .withMessage("granted decision has a violation: [TOO_FEW VIOLATION PROGRAMME []]; refuse it instead");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision.Refused<>(Findings.of(LATE)))
                .withMessage("refused decision has no violation: [TOO_LATE WARNING PROGRAMME [ada]]; grant it instead");
    }

    @Test
    void null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Findings(nothing()))
                .withMessage("all");
        assertThatNullPointerException()
                .isThrownBy(() -> Rules.TOO_FEW.finding((Detail) nothing(), ADA))
                .withMessage("detail");
        assertThatNullPointerException()
                .isThrownBy(() -> new Decision.Granted<>(nothing(), Findings.none()))
                .withMessage("result");
        assertThatNullPointerException()
                .isThrownBy(() -> new Decision.Granted<>("booked", nothing()))
                .withMessage("findings");
        assertThatNullPointerException()
                .isThrownBy(() -> new Decision.Refused<>(nothing()))
                .withMessage("findings");
    }
}
