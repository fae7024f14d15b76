package io.github.mentoring.matching.run;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Executor;

/**
 * How a caller accompanies long work: who hears how far it is, who may stop it, and who helps.
 *
 * <p>An executor changes nothing but the time, unless the work is stopped. It may do what it is given whenever it likes, even
 * at once or never, or reject it: the calling thread does what nobody else has begun. Whether work ends with a result or with an
 * exception, of a listener, a signal, an executor or a caller's own rule, no thread of the executor is at it any more by then.
 *
 * <p>An executor can help to look for the candidates of any round. It can help to solve only where people fall apart into groups
 * without a candidate pair between them, and not where there are 8,192 pairs or fewer, or where one group has more than nine tenths
 * of all pairs. With committees it can help wherever there are such groups.
 *
 * <p>The signal to stop is asked while a problem is being solved, not while the candidates of a round are looked for: how far a
 * matching is from the best can be told only when all candidates are known, and whoever has not been looked at could be told no
 * cause. A listener that throws ends that work as well as any other, without a result.
 *
 * @param progress hears how far the work is, on the calling thread
 * @param stop says when it is enough
 * @param executor runs some of the work, if it likes to
 */
public record Run(Progress progress, StopSignal stop, Executor executor) {

    private static final Executor NOBODY = work -> {};

    private static final Run PLAIN = new Run(Progress.SILENT, StopSignal.NEVER, NOBODY);

    /** Checks that all is given. */
    public Run {
        requireNonNull(progress, "progress");
        requireNonNull(stop, "stop");
        requireNonNull(executor, "executor");
    }

    /** Returns a run to the end that nobody hears of, on the calling thread alone. */
    public static Run plain() {
        return PLAIN;
    }

    /** Returns the same run with another listener. */
    public Run withProgress(Progress newProgress) {
        return new Run(newProgress, stop, executor);
    }

    /** Returns the same run with another signal to stop. */
    public Run withStop(StopSignal newStop) {
        return new Run(progress, newStop, executor);
    }

    /** Returns the same run with the help of an executor. */
    public Run withExecutor(Executor newExecutor) {
        return new Run(progress, stop, newExecutor);
    }

    /** Returns whether all of the work is done on the calling thread, for want of an executor. */
    public boolean isAlone() {
        return executor == NOBODY;
    }
}
