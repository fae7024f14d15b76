package io.github.mentoring.examples.peers;

import io.github.mentoring.core.rule.Verdict;
import java.time.LocalDate;
import java.util.Random;

/** How long a fresh process takes to its first verdict, from entering {@code main} on; building the rulebook included. */
public final class FirstVerdict {

    private FirstVerdict() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        Verdict verdict = TwentyRules.judge().judge(TwentyRules.toCase(Pair.random(new Random(1), 4)), LocalDate.EPOCH);
        System.out.println(verdict.answer() + " after " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
