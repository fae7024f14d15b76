package io.github.mentoring.core.finding;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.PersonId;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final RuleId RULE = RuleId.of("SELF_PAIR");
    private static final PersonId ADA = PersonId.of("ada");
    private static final PersonId BOB = PersonId.of("bob");
    private static final ImmutableSortedSet<PersonId> BOTH = ImmutableSortedSet.of(ADA, BOB);

    private static Finding finding(Detail detail, ImmutableSortedSet<PersonId> subjects) {
        return new Finding(RULE, Severity.WARNING, DutyBearer.PROGRAMME, detail, subjects);
    }

    @Test
    void severities_runFromMostSevere() {
        assertThat(Severity.values())
                .containsExactly(Severity.VIOLATION, Severity.WARNING, Severity.ADVISORY, Severity.INFO);
    }

    @Test
    void subjects_inAnotherOrder_areSorted() {
        ImmutableSortedSet<PersonId> reversed = ImmutableSortedSet.copyOf(Comparator.<PersonId>reverseOrder(), BOTH);
        assertThat(finding(Detail.none(), reversed).subjects()).containsExactly(ADA, BOB);
        assertThat(finding(Detail.none(), reversed))
                .hasToString(finding(Detail.none(), BOTH).toString());
    }

    @Test
    void compareTo_subjectsOfWhichOneListBeginsTheOther_putsTheShorterFirst() {
        assertThat(finding(Detail.none(), ImmutableSortedSet.of(ADA))).isLessThan(finding(Detail.none(), BOTH));
        assertThat(finding(Detail.none(), BOTH)).isLessThan(finding(Detail.none(), ImmutableSortedSet.of(BOB)));
    }

    @Test
    void new_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(nothing(), Severity.INFO, DutyBearer.BOTH, Detail.none(), BOTH))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(RULE, nothing(), DutyBearer.BOTH, Detail.none(), BOTH))
                .withMessage("severity");
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(RULE, Severity.INFO, nothing(), Detail.none(), BOTH))
                .withMessage("duty");
        assertThatNullPointerException()
                .isThrownBy(() -> finding(nothing(), BOTH))
                .withMessage("detail");
        assertThatNullPointerException()
                .isThrownBy(() -> finding(Detail.none(), nothing()))
                .withMessage("subjects");
    }
}
