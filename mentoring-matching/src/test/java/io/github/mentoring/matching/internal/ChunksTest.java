package io.github.mentoring.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work gets done once, in order, whoever does it. */
@Timeout(30)
class ChunksTest {

    private static final Executor NOBODY = work -> {};
    private static final int COUNT = 1_000;
    private static final int CHUNK = 100;

    @Test
    void work_alone_givesAllInOrderAndTellsEach() {
        List<Long> heard = new ArrayList<>();
        assertThat(Chunks.work(COUNT, number -> 2 * number, NOBODY, heard::add)).isEqualTo(doubled());
        assertThat(heard).hasSize(COUNT + 1).startsWith(0L, 1L).isSorted().endsWith((long) COUNT);
    }

    @Test
    void work_onNothing_isToldOnce() {
        List<Long> heard = new ArrayList<>();
        assertThat(Chunks.work(0, number -> number, NOBODY, heard::add)).isEmpty();
        assertThat(heard).containsExactly(0L);
    }

    @Test
    void work_onAnExecutorThatRunsAtOnce_isToldBeforeItBegins() {
        List<Long> heard = new ArrayList<>();
        Chunks.work(
                COUNT,
                number -> {
                    assertThat(heard).startsWith(0L);
                    return number;
                },
                Runnable::run,
                heard::add);
        assertThat(heard).hasSize(COUNT + 1).isSorted().endsWith((long) COUNT);
    }

    @Test
    void work_whoseListenerFailsAtOnce_neverBegins() {
        AtomicInteger calls = new AtomicInteger();
        assertThatIllegalStateException()
                .isThrownBy(() -> Chunks.work(COUNT, number -> calls.incrementAndGet(), Runnable::run, done -> {
                    throw new IllegalStateException("enough");
                }))
                .withMessage("enough");
        assertThat(calls).hasValue(0);
    }

    @Test
    void work_onThreads_doesEachOnce() {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            AtomicInteger calls = new AtomicInteger();
            assertThat(Chunks.work(
                            COUNT,
                            number -> {
                                calls.incrementAndGet();
                                return 2 * number;
                            },
                            threads,
                            done -> {}))
                    .isEqualTo(doubled());
            assertThat(calls).hasValue(COUNT);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void work_onThePoolsOwnAndOnlyThread_getsDone() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            assertThat(one.submit(() -> Chunks.work(COUNT, number -> 2 * number, one, done -> {}))
                            .get())
                    .isEqualTo(doubled());
        } finally {
            one.shutdown();
        }
    }

    @Test
    void work_waitsForWhatOthersHaveBegun() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        CountDownLatch begun = new CountDownLatch(1);
        Executor firstOnly = work -> {
            if (begun.getCount() > 0) {
                one.execute(work);
                awaitUninterruptibly(begun);
            }
        };
        try {
            assertThat(Chunks.work(
                            COUNT,
                            number -> {
                                begun.countDown();
                                return 2 * number;
                            },
                            firstOnly,
                            done -> {}))
                    .isEqualTo(doubled());
        } finally {
            one.shutdown();
        }
    }

    @Test
    void work_thatFails_failsWithThat() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Chunks.work(
                        COUNT,
                        number -> {
                            if (number == 700) {
                                throw new IllegalStateException("number is 700");
                            }
                            return number;
                        },
                        Runnable::run,
                        done -> {}))
                .withMessage("number is 700");
    }

    @Test
    void work_whoseListenerFails_endsEarly() {
        AtomicInteger calls = new AtomicInteger();
        assertThatIllegalStateException()
                .isThrownBy(() -> Chunks.work(COUNT, number -> calls.incrementAndGet(), NOBODY, done -> {
                    if (done == 10) {
                        throw new IllegalStateException("enough");
                    }
                }))
                .withMessage("enough");
        assertThat(calls).hasValueLessThan(COUNT);
    }

    @Test
    void work_thatTheExecutorRejects_isDoneByTheCaller() {
        assertThat(Chunks.work(COUNT, number -> 2 * number, rejectingAfter(0, Runnable::run), done -> {}))
                .isEqualTo(doubled());
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            assertThat(Chunks.work(COUNT, number -> 2 * number, rejectingAfter(3, two), done -> {}))
                    .isEqualTo(doubled());
            two.shutdown();
            assertThat(Chunks.work(COUNT, number -> 2 * number, two, done -> {}))
                    .isEqualTo(doubled());
        } finally {
            two.shutdown();
        }
    }

    private static Executor rejectingAfter(int taken, Executor executor) {
        AtomicInteger offered = new AtomicInteger();
        return work -> {
            if (offered.getAndIncrement() >= taken) {
                throw new RejectedExecutionException("closed");
            }
            executor.execute(work);
        };
    }

    @Test
    void work_thatTheExecutorFails_endsWhenAllThatHasBegunHasEnded() {
        assertEndsAfterWhatHasBegun(
                (begun, threads) -> work -> {
                    if (begun.getCount() == 0) {
                        throw new UnsupportedOperationException("broken");
                    }
                    threads.execute(work);
                    awaitUninterruptibly(begun);
                },
                0,
                done -> {},
                "broken");
    }

    @Test
    void work_whoseListenerFails_endsWhenAllThatHasBegunHasEnded() {
        assertEndsAfterWhatHasBegun(
                (begun, threads) -> {
                    AtomicInteger offered = new AtomicInteger();
                    return work -> {
                        if (offered.getAndIncrement() == 0) {
                            work.run(); // so that there is something to hear of
                        } else {
                            threads.execute(work);
                            awaitUninterruptibly(begun);
                        }
                    };
                },
                CHUNK,
                done -> {
                    if (done > 0) {
                        throw new UnsupportedOperationException("broken");
                    }
                },
                "broken");
    }

    /** The first chunk of long work goes on, on another thread, until it is asked to give up, and then for a while. */
    private static void assertEndsAfterWhatHasBegun(
            BiFunction<CountDownLatch, Executor, Executor> executor, int quick, LongConsumer progress, String message) {
        ExecutorService one = Executors.newSingleThreadExecutor();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch givenUp = new CountDownLatch(1);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger calls = new AtomicInteger();
        IntFunction<Integer> work = number -> {
            if (number < quick) {
                return number;
            }
            running.incrementAndGet();
            calls.incrementAndGet();
            begun.countDown();
            awaitUninterruptibly(givenUp);
            Uninterruptibles.sleepUninterruptibly(Duration.ofMillis(20));
            running.decrementAndGet();
            return number;
        };
        try {
            assertThatThrownBy(() ->
                            Chunks.work(COUNT, CHUNK, work, executor.apply(begun, one), progress, givenUp::countDown))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage(message);
            assertThat(running).hasValue(0);
            assertThat(calls).hasValue(1);
        } finally {
            one.shutdown();
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> doubled() {
        return IntStream.range(0, COUNT).map(number -> 2 * number).boxed().toList();
    }
}
