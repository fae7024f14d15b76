package io.github.mentoring.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.conduct.BoundaryRisk;
import io.github.mentoring.core.conduct.ConductFacts;
import io.github.mentoring.core.conduct.ConductRules;
import io.github.mentoring.core.ethics.ConflictKind;
import io.github.mentoring.core.ethics.ScreeningFacts;
import io.github.mentoring.core.ethics.ScreeningRules;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.Case;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Judge;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictTextTest {

    private static final Wording ENGLISH = Wording.english();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Judge SCREENING = Judge.of(ScreeningRules.rulebook(MentoringPolicy.standard()));
    private static final Judge CONDUCT = Judge.of(ConductRules.rulebook(MentoringPolicy.standard()));

    private static Case.Builder pair() {
        return Case.between(PersonId.of("ada"), PersonId.of("bob"));
    }

    private static Case rivals() {
        return pair().set(ScreeningFacts.conflict(Side.MENTOR, ConflictKind.COMPETITION), true)
                .build();
    }

    @Test
    void verdict_saysWhatDecidesAndWhy_andWhatIsToDo() {
        assertThat(ENGLISH.of(SCREENING.judge(rivals(), DAY)))
                .containsExactly(
                        "Answer: a rule is violated.",
                        "Decides CONFLICT_UNACKNOWLEDGED_BY_MENTOR: The mentor has a conflict of interest and has not said so.",
                        "  because the mentee has no conflict of interest over competition, the mentor has a conflict of"
                                + " interest over competition, and the mentor has not acknowledged the conflict over"
                                + " competition",
                        "To do: the mentor ada, until 2026-03-02: acknowledge the conflict of interest to the other.");
    }

    @Test
    void verdict_thatIsOpen_saysWhatIsMissing() {
        Case hidden = pair().withheld(ScreeningFacts.conflict(Side.MENTEE, ConflictKind.FAMILY))
                .build();
        assertThat(ENGLISH.of(SCREENING.judge(hidden, DAY)))
                .containsExactly(
                        "Answer: more information is needed: from \"nothing stands against it\" to \"a rule is violated\".",
                        "Missing: whether the mentee has a conflict of interest over family.");
    }

    @Test
    void verdict_saysWhatDoesNotCount_andWhatGoesBefore() {
        Case crossed = pair().set(ConductFacts.BOUNDARY_RISK, BoundaryRisk.ROMANTIC_INCLINATION)
                .set(ConductFacts.ACTED_ON, true)
                .build();
        assertThat(ENGLISH.of(CONDUCT.judge(crossed, DAY)))
                .containsSubsequence(
                        "Does not count BOUNDARY_RISK, which gives way to BOUNDARY_CROSSED: Closeness puts a boundary at risk.",
                        "  because there is a risk of attraction");
    }

    @Test
    void explanation_saysThatWhatIsSeenDoesNotSettleIt() {
        assertThat(ENGLISH.of(SCREENING.explain(rivals(), DAY, Audience.MENTEE)))
                .containsExactly(
                        "Answer: a rule is violated.",
                        "What you may see does not settle this alone; there may be further reasons.");
        assertThat(ENGLISH.of(SCREENING.explain(rivals(), DAY, Audience.PROGRAMME)))
                .isEqualTo(ENGLISH.of(SCREENING.judge(rivals(), DAY)));
    }

    @Test
    void explanation_whereNothingStandsAgainstIt_saysNoMore() {
        Case nothing = pair().build();
        assertThat(SCREENING.explain(nothing, DAY, Audience.MENTEE).withheld()).isTrue();
        assertThat(ENGLISH.of(SCREENING.explain(nothing, DAY, Audience.MENTEE)))
                .containsExactly("Answer: nothing stands against it.");
    }

    @Test
    void remedies_sayWhatIsEnough() {
        assertThat(SCREENING.remedies(rivals(), Outcome.CLEAR, 2).stream().map(ENGLISH::of))
                .containsExactly(
                        "Would help: the mentor has no conflict of interest over competition.",
                        "Would help: the mentor has acknowledged the conflict over competition.");
        assertThat(SCREENING.remedies(pair().build(), Outcome.CLEAR, 2).stream().map(ENGLISH::of))
                .containsExactly("Nothing has to change.");
    }

    @Test
    void predicates_thatThrew_areNamed() {
        Rulebook house = ConductRules.rulebook(MentoringPolicy.standard());
        Rule asking = house.rules().get(0).withWhen(Condition.own("broken", ConductFacts.ACTED_ON));
        Judge judge = Judge.of(
                house.withRules(
                        Stream.concat(Stream.of(asking), house.rules().stream().skip(1))
                                .toList()),
                ImmutableMap.of("broken", reading -> {
                    throw new IllegalStateException();
                }));
        assertThat(ENGLISH.of(judge.judge(pair().build(), DAY)))
                .contains("Could not be asked " + asking.id() + ": " + ENGLISH.of(asking.id()));
    }
}
