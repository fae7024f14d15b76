package io.github.mentoring.examples.peers.kernel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The kernel's time over that of OR-Tools' minimum-cost flow, by instance, as once recorded. */
record Ratios(ImmutableSortedMap<String, Double> byInstance) {

    /** How many times the recorded ratio is no longer noise. */
    static final double TOLERANCE = 1.5;

    static Ratios read(Path file) throws IOException {
        Map<String, Double> ratios = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("=", 2);
                ratios.put(parts[0].strip(), Double.valueOf(parts[1].strip()));
            }
        }
        return new Ratios(ImmutableSortedMap.copyOf(ratios));
    }

    /** Returns these with the ratios of the rows instead of older ones. */
    Ratios with(List<Row> rows) {
        Map<String, Double> ratios = new TreeMap<>(byInstance);
        rows.forEach(
                row -> row.ratio().ifPresent(ratio -> ratios.put(row.instance().toString(), ratio)));
        return new Ratios(ImmutableSortedMap.copyOf(ratios));
    }

    void write(Path file) throws IOException {
        Files.writeString(
                file,
                byInstance.entrySet().stream()
                        .map(entry -> String.format(Locale.ROOT, "%s = %.4f%n", entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(
                                "",
                                "# The kernel's time over that of OR-Tools' minimum-cost flow, as KernelTable records it.\n",
                                "")));
    }

    /** Returns what is to be said of those rows that have no ratio, of which nothing new can be recorded. */
    static ImmutableList<String> unfinished(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.ratio().isEmpty())
                .map(row -> row.instance() + ": the kernel or OR-Tools did not come to an end")
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what is to be said against the row: nothing if there is a ratio that is about the recorded one. */
    ImmutableList<String> against(Row row) {
        Double recorded = byInstance.get(row.instance().toString());
        if (row.ratio().isEmpty()) {
            return unfinished(List.of(row));
        }
        if (recorded == null) {
            return ImmutableList.of(row.instance() + ": no ratio is recorded; record it by --record");
        }
        double ratio = row.ratio().getAsDouble();
        return ratio <= recorded * TOLERANCE
                ? ImmutableList.of()
                : ImmutableList.of(String.format(
                        Locale.ROOT,
                        "%s: the kernel takes %.4f times as long as OR-Tools, where %.4f was recorded",
                        row.instance(),
                        ratio,
                        recorded));
    }
}
