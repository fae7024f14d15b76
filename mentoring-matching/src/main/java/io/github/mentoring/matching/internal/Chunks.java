package io.github.mentoring.matching.internal;

import static com.google.common.base.Throwables.throwIfUnchecked;
import static java.util.Objects.requireNonNull;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Works out one thing for each number from zero on, in chunks that the threads of an executor may take.
 *
 * <p>The calling thread takes whatever nobody else has taken yet, so that the work gets done even if the executor rejects it or
 * never runs any of it; and it alone hears results and progress, in the order of the numbers. If the work ends with an
 * exception, what others have begun ends first: nobody works for a call that is over.
 */
public final class Chunks {

    private static final int SIZE = 128;

    private Chunks() {}

    /** What all threads that work for a call must know of it. */
    private static final class Call {

        private volatile boolean isOver; // has ended with an exception
    }

    /** Works out all results in chunks of a size for short work. */
    public static <T> List<T> work(int count, IntFunction<T> work, Executor executor, LongConsumer progress) {
        return work(count, SIZE, work, executor, progress, () -> {});
    }

    /**
     * Works out all results.
     *
     * @param count how many there are
     * @param size how many of them are one chunk
     * @param work works out one of them, on any thread
     * @param executor runs some of the work, if it likes to
     * @param progress hears how many are done; first zero, before any work is offered
     * @param giveUp asks work that takes long to end soon, since nobody wants it any more
     */
    public static <T> List<T> work(
            int count, int size, IntFunction<T> work, Executor executor, LongConsumer progress, Runnable giveUp) {
        Call call = new Call();
        List<FutureTask<List<T>>> chunks = IntStream.range(0, (count + size - 1) / size)
                .mapToObj(chunk ->
                        new FutureTask<>(() -> IntStream.range(chunk * size, Math.min(count, (chunk + 1) * size))
                                .takeWhile(number -> !call.isOver)
                                .mapToObj(work)
                                .toList()))
                .toList();
        boolean done = false;
        try {
            progress.accept(0); // before an executor that works at once could keep the caller
            offer(chunks, executor);
            List<T> results = new ArrayList<>(count);
            int next = 0;
            for (FutureTask<List<T>> chunk : chunks) {
                chunk.run(); // nothing if a thread of the executor has taken it
                for (; next < chunks.size() && chunks.get(next).isDone(); next++) {
                    add(chunks.get(next), results, progress);
                }
            }
            for (FutureTask<List<T>> chunk : chunks.subList(next, chunks.size())) {
                add(chunk, results, progress);
            }
            done = true;
            return results;
        } finally {
            if (!done) {
                call.isOver = true;
                giveUp.run();
                chunks.forEach(Chunks::await);
            }
        }
    }

    private static <T> void offer(List<FutureTask<List<T>>> chunks, Executor executor) {
        try {
            chunks.forEach(executor::execute);
        } catch (RejectedExecutionException e) {
            // an executor that takes no more leaves the rest to the calling thread, like one that never begins
        }
    }

    /** Waits for the end of a chunk that somebody has begun; one that nobody has begun has nothing to do any more. */
    private static void await(FutureTask<?> chunk) {
        chunk.run();
        try {
            Uninterruptibles.getUninterruptibly(chunk);
        } catch (ExecutionException e) {
            // the first exception has ended the work already
        }
    }

    private static <T> void add(FutureTask<List<T>> chunk, List<T> results, LongConsumer progress) {
        for (T result : result(chunk)) {
            results.add(result);
            progress.accept(results.size());
        }
    }

    private static <T> List<T> result(FutureTask<List<T>> chunk) {
        try {
            return requireNonNull(Uninterruptibles.getUninterruptibly(chunk), "results");
        } catch (ExecutionException e) {
            Throwable cause = requireNonNull(e.getCause(), "cause");
            throwIfUnchecked(cause);
            throw new IllegalStateException("work ended with an exception that it does not declare", cause);
        }
    }
}
