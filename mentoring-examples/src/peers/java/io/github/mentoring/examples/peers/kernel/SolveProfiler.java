package io.github.mentoring.examples.peers.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Reports, of each iteration, the median of the processor time of its solves and the answer; and of the first solve of the process
 * the peaks of the heap and of the process' resident memory, both with the instance and before there was much to collect.
 */
public final class SolveProfiler implements InternalProfiler {

    static final String TIME = "cpu";
    static final String FILLED = "filled";
    static final String TOTAL = "total";
    static final String HEAP = "heap";
    static final String RESIDENT = "resident";

    private static final double MEGABYTE = 1 << 20;
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final List<Long> TIMES = Collections.synchronizedList(new ArrayList<>());
    private static volatile Answer answer = new Answer(0, 0);
    private static volatile long peakOfHeap;
    private static volatile long peakResident;

    /** Makes room before the first solve. */
    static void begin() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Notes down one solve. */
    static void solved(long nanoseconds, Answer found) {
        TIMES.add(nanoseconds);
        answer = found;
        if (peakOfHeap == 0) {
            peakOfHeap = heap().stream()
                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                    .sum();
            peakResident = residentKilobytes();
        }
    }

    @Override
    public String getDescription() {
        return "processor time of the solving thread, answer, peaks of heap and resident memory";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        TIMES.clear();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        List<Long> times = new ArrayList<>(TIMES);
        Collections.sort(times);
        return List.of(
                scalar(TIME, times.get(times.size() / 2) / 1e6, "ms"),
                scalar(FILLED, (double) answer.filled(), "pairs"),
                scalar(TOTAL, (double) answer.total(), "weight"),
                scalar(HEAP, (double) peakOfHeap / MEGABYTE, "MB"),
                scalar(RESIDENT, (double) peakResident / 1024, "MB"));
    }

    private static ScalarResult scalar(String label, double value, String unit) {
        return new ScalarResult(label, value, unit, AggregationPolicy.MAX);
    }

    /** Returns the parts of the heap; their peaks may add up to more than the heap ever held. */
    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Returns the peak of the resident memory, where the system tells, and zero elsewhere. */
    private static long residentKilobytes() {
        if (!Files.exists(STATUS)) {
            return 0;
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
