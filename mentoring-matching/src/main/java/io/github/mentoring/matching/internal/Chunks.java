package io.github.mentoring.matching.internal;

import static com.google.common.base.Throwables.throwIfUnchecked;
import static java.util.Objects.requireNonNull;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Works out one thing for each number from zero on, in chunks that the threads of an executor may take.
 *
 * <p>The calling thread takes whatever nobody else has taken yet, so that the work gets done even if the executor never
 * runs any of it; and it alone hears results and progress, in the order of the numbers.
 */
public final class Chunks {

    private static final int SIZE = 128;

    private Chunks() {}

    /** Works out all results in chunks of a size for short work. */
    public static <T> List<T> work(int count, IntFunction<T> work, Executor executor, LongConsumer progress) {
        return work(count, SIZE, work, executor, progress);
    }

    /**
     * Works out all results.
     *
     * @param count how many there are
     * @param size how many of them are one chunk
     * @param work works out one of them, on any thread
     * @param executor runs some of the work, if it likes to
     * @param progress hears how many are done
     */
    public static <T> List<T> work(int count, int size, IntFunction<T> work, Executor executor, LongConsumer progress) {
        List<FutureTask<List<T>>> chunks = IntStream.range(0, (count + size - 1) / size)
                .mapToObj(chunk ->
                        new FutureTask<>(() -> IntStream.range(chunk * size, Math.min(count, (chunk + 1) * size))
                                .mapToObj(work)
                                .toList()))
                .toList();
        try {
            chunks.forEach(executor::execute);
            List<T> results = new ArrayList<>(count);
            progress.accept(0);
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
            return results;
        } finally {
            chunks.forEach(chunk -> chunk.cancel(false)); // if it ends early, so does the rest
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
