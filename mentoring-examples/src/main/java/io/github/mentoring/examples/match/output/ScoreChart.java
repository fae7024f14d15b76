package io.github.mentoring.examples.match.output;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.problem.Score;
import java.util.Optional;
import java.util.stream.IntStream;

/** The histogram of the scores as lengths on a drawing of fixed size, with the same figures in words. */
record ScoreChart(
        String description,
        ImmutableList<Bar> bars,
        ImmutableList<Tick> across,
        ImmutableList<Tick> up,
        ImmutableList<Mark> mean) {

    private static final int LEFT = 64;
    private static final int WIDTH = 40;
    private static final int TOP = 40;
    private static final int BASE = 260;

    /** One bar, and where its number stands. */
    record Bar(String range, int count, String label, int x, int y, int height, int middle, int above) {}

    /** One label of an axis. */
    record Tick(String label, int at) {}

    /** The line at the mean. */
    record Mark(String label, int at, String anchor, int labelAt) {}

    static ScoreChart of(Histogram histogram, Optional<Score> mean) {
        ImmutableList<Integer> ticks = histogram.ticks();
        int top = ticks.get(ticks.size() - 1);
        return new ScoreChart(
                description(histogram),
                bins(Histogram.BINS).mapToObj(bin -> bar(histogram, bin, top)).collect(ImmutableList.toImmutableList()),
                bins(Histogram.BINS + 1)
                        .mapToObj(bin -> new Tick(Histogram.bound(bin), LEFT + WIDTH * bin))
                        .collect(ImmutableList.toImmutableList()),
                ticks.stream()
                        .map(tick -> new Tick(Phrases.number(tick), y(tick, top)))
                        .collect(ImmutableList.toImmutableList()),
                mean.map(ScoreChart::mark).stream().collect(ImmutableList.toImmutableList()));
    }

    private static Bar bar(Histogram histogram, int bin, int top) {
        int count = histogram.counts().get(bin);
        int y = y(count, top);
        int x = LEFT + WIDTH * bin;
        String label = count == 0 ? "" : Phrases.number(count);
        return new Bar(Histogram.range(bin), count, label, x + 2, y, BASE - y, x + WIDTH / 2, y - 6);
    }

    private static Mark mark(Score mean) {
        int at = LEFT + (int) (WIDTH * Histogram.BINS * mean.tenThousandths() / 10_000);
        boolean late = mean.tenThousandths() > 7_500;
        return new Mark("mean " + mean, at, late ? "end" : "start", late ? at - 5 : at + 5);
    }

    /** Returns where a count lies; what is not nothing is at least a line. */
    private static int y(int count, int top) {
        int height = (int) ((long) count * (BASE - TOP) / top);
        return BASE - (count > 0 ? Math.max(2, height) : 0);
    }

    private static String description(Histogram histogram) {
        if (histogram.total() == 0) {
            return "There are no pairs, so all counts are zero.";
        }
        int fullest = bins(Histogram.BINS)
                .filter(bin -> histogram.counts().get(bin) == histogram.highest())
                .findFirst()
                .orElseThrow();
        return "The fullest tenth of the range is %s, with %s of %s. The table below has all figures."
                .formatted(
                        Histogram.range(fullest),
                        Phrases.number(histogram.highest()),
                        Phrases.count(histogram.total(), "pair", "pairs"));
    }

    private static IntStream bins(int number) {
        return IntStream.range(0, number);
    }
}
