package io.github.mentoring.examples.peers;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.Case;
import io.github.mentoring.core.rule.Changeability;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Effect;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.Judge;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import java.util.ArrayList;
import java.util.List;

/**
 * Twenty rules as a rulebook.
 *
 * <p>Rule 0 to 9 look at one flag each, rule 10 to 14 at two of which the second must not hold, rule 15 and 16 at
 * either of two, rule 17 at the lapses, rule 18 at the meetings, and rule 19 permits and overrides rules 0, 1 and 10 where
 * flags 14 and 15 hold. Every third reports a violation, the next a warning, the next a note.
 */
final class TwentyRules {

    static final int RULES = 20;
    static final int LAPSES = 2;
    static final int MEETINGS = 3;

    private static final Source SOURCE = new Source("Benchmark", "rules");
    private static final List<Fact.Flag> FLAGS = flags();
    private static final Fact.Quantity LAPSES_IN_A_ROW = Fact.quantity("lapses", 0, 1_000);
    private static final Fact.Quantity MEETINGS_HELD = Fact.quantity("meetings", 0, 1_000);

    private TwentyRules() {}

    static Judge judge() {
        return Judge.of(rulebook());
    }

    static Rulebook rulebook() {
        Rulebook.Builder book = Rulebook.builder()
                .question(Question.SCREENING)
                .version("1")
                .addAllFacts(FLAGS)
                .addFacts(LAPSES_IN_A_ROW, MEETINGS_HELD);
        for (int rule = 0; rule < RULES - 1; rule++) {
            book.addRules(Rule.builder()
                    .id(id(rule))
                    .source(SOURCE)
                    .severity(severity(rule))
                    .duty(DutyBearer.BOTH)
                    .when(condition(rule))
                    .build());
        }
        return book.addRules(Rule.builder()
                        .id(id(RULES - 1))
                        .source(SOURCE)
                        .effect(Effect.PERMIT)
                        .duty(DutyBearer.PROGRAMME)
                        .when(FLAGS.get(14).holds().and(FLAGS.get(15).holds()))
                        .addOverrides(id(0), id(1), id(10))
                        .build())
                .build();
    }

    static Severity severity(int rule) {
        return switch (rule % 3) {
            case 0 -> Severity.VIOLATION;
            case 1 -> Severity.WARNING;
            default -> Severity.ADVISORY;
        };
    }

    static RuleId id(int rule) {
        return RuleId.of("RULE_" + (char) ('A' + rule));
    }

    static Case toCase(Pair pair) {
        Case.Builder builder = Case.between(pair.mentor(), pair.mentee());
        for (int i = 0; i < Pair.FLAGS; i++) {
            if (pair.flag(i)) {
                builder.set(FLAGS.get(i), true);
            }
        }
        return builder.set(LAPSES_IN_A_ROW, pair.lapses())
                .set(MEETINGS_HELD, pair.meetings())
                .build();
    }

    private static Condition condition(int rule) {
        if (rule < 10) {
            return FLAGS.get(rule).holds();
        }
        if (rule < 15) {
            return FLAGS.get(rule)
                    .holds()
                    .and(Condition.not(FLAGS.get(rule - 10).holds()));
        }
        if (rule < 17) {
            return FLAGS.get(rule - 2).holds().or(FLAGS.get(rule - 5).holds());
        }
        return rule == 17 ? LAPSES_IN_A_ROW.atLeast(LAPSES) : Condition.not(MEETINGS_HELD.atLeast(MEETINGS));
    }

    private static List<Fact.Flag> flags() {
        List<Fact.Flag> flags = new ArrayList<>();
        for (int i = 0; i < Pair.FLAGS; i++) {
            flags.add(Fact.flag("flag" + (char) ('A' + i))
                    .with(Fact.Terms.of(Changeability.CHANGEABLE, Audience.values())));
        }
        return flags;
    }
}
