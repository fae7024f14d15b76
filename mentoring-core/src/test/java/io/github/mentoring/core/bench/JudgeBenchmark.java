package io.github.mentoring.core.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.Case;
import io.github.mentoring.core.rule.Changeability;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Effect;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Judge;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Measures verdicts by twenty rules against the same rules written out as ifs over a plain array, which make findings. */
public final class JudgeBenchmark {

    private static final int RULES = 20;
    private static final int ROUNDS = 12;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final PersonId ADA = PersonId.of("ada");
    private static final PersonId BOB = PersonId.of("bob");

    private static final List<Fact.Flag> FLAGS = IntStream.range(0, RULES)
            .mapToObj(i -> Fact.flag("pair.flag" + (char) ('A' + i))
                    .with(Fact.Terms.of(
                            i % 2 == 0 ? Changeability.CHANGEABLE : Changeability.FIXED, Audience.values())))
            .toList();
    private static final Fact.Flag WAIVER = Fact.flag("pair.waiver");
    private static final Fact.Quantity MONTHS =
            Fact.quantity("pair.monthsApart", 0, 120).with(Fact.Terms.of(Changeability.TIME, Audience.values()));
    private static final RuleId[] CODES =
            IntStream.range(0, RULES).mapToObj(i -> RuleId.of("RULE_" + i)).toArray(RuleId[]::new);

    @SuppressWarnings("UnusedVariable") // written so that the work is not left out
    private static volatile Object sink;

    private JudgeBenchmark() {}

    /** Prints nanoseconds for each verdict, by how many rules apply; the first rounds warm up. */
    @SuppressWarnings("SystemOut") // the figures are what it is for
    public static void main(String[] arguments) {
        Judge judge = Judge.of(book());
        for (int round = 1; round <= ROUNDS; round++) {
            StringBuilder line = new StringBuilder("round " + round + ":");
            for (int fired : new int[] {0, 1, 3}) {
                Case given = given(fired);
                boolean[] flags = new boolean[RULES];
                for (int i = 0; i < fired; i++) {
                    flags[6 * i] = true;
                }
                double verdict = nanos(400_000, i -> judge.judge(given, TODAY));
                double answer = nanos(400_000, i -> judge.answer(given));
                double byHand = nanos(400_000, i -> byHand(flags, false, 3));
                line.append("  %d fire: verdict %.0f, answer %.0f, by hand %.0f, ratio %.1f;"
                        .formatted(fired, verdict, answer, byHand, verdict / byHand));
            }
            Case given = given(3);
            line.append("  remedies %.0f".formatted(nanos(10_000, i -> judge.remedies(given, Outcome.CLEAR, 10))));
            Case open = given.with(FLAGS.get(1).id(), Given.unknown())
                    .with(FLAGS.get(2).id(), Given.unknown());
            line.append("  two unknown %.0f".formatted(nanos(10_000, i -> judge.judge(open, TODAY))));
            System.out.println(line);
        }
    }

    private static double nanos(int times, IntFunction<Object> work) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            sink = work.apply(i);
        }
        return (System.nanoTime() - start) / (double) times;
    }

    private static Rulebook book() {
        Rulebook.Builder book = Rulebook.builder()
                .question(Question.SCREENING)
                .version("1")
                .addAllFacts(FLAGS)
                .addFacts(WAIVER, MONTHS);
        for (int i = 0; i < RULES; i++) {
            Condition when = switch (i % 3) {
                case 0 -> FLAGS.get(i).holds();
                case 1 -> FLAGS.get(i).holds().and(Condition.not(MONTHS.atLeast(12)));
                default -> FLAGS.get(i).holds().or(WAIVER.holds().and(MONTHS.atLeast(24)));
            };
            Rule.Builder rule = Rule.builder()
                    .id(CODES[i])
                    .source(new Source("Rules of the house", "rule " + i))
                    .severity(Severity.VIOLATION)
                    .duty(DutyBearer.MENTOR)
                    .when(when);
            book.addRules(rule.build());
        }
        return book.addRules(Rule.builder()
                        .id(RuleId.of("WAIVER"))
                        .source(new Source("Rules of the house", "waiver"))
                        .effect(Effect.PERMIT)
                        .duty(DutyBearer.PROGRAMME)
                        .when(WAIVER.holds())
                        .addOverrides(CODES[1], CODES[4])
                        .build())
                .build();
    }

    private static Case given(int fired) {
        Case.Builder given = Case.between(ADA, BOB).set(MONTHS, 3);
        for (int i = 0; i < fired; i++) {
            given.set(FLAGS.get(6 * i), true);
        }
        return given.build();
    }

    private static Findings byHand(boolean[] flags, boolean waiver, int months) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            boolean holds = switch (i % 3) {
                case 0 -> flags[i];
                case 1 -> flags[i] && months < 12 && !(waiver && (i == 1 || i == 4));
                default -> flags[i] || (waiver && months >= 24);
            };
            if (holds) {
                findings.add(new Finding(
                        CODES[i],
                        Severity.VIOLATION,
                        DutyBearer.MENTOR,
                        Detail.none(),
                        ImmutableSortedSet.of(ADA, BOB)));
            }
        }
        return findings.isEmpty() ? Findings.none() : Findings.of(ImmutableList.copyOf(findings));
    }
}
