package io.github.mentoring.examples.match;

import io.github.mentoring.matching.run.Progress;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows a bar for each stage of a match, one below the other. */
final class ProgressBars implements Progress, AutoCloseable {

    private static final int WIDTH = 79;

    private final PrintWriter out;
    private @Nullable ProgressBar bar;
    private @Nullable Stage current;

    ProgressBars(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void update(Stage stage, long done, long total) {
        if (bar == null || stage != current) {
            close();
            current = stage;
            bar = new ProgressBarBuilder()
                    .setTaskName(label(stage))
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new OneLine(out))
                    .build();
        }
        bar.stepTo(done);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static String label(Stage stage) {
        return switch (stage) {
            case CANDIDATES -> "screening and scoring";
            case SOLVING -> "matching";
            case TIES -> "settling ties";
        };
    }

    /** Draws each state of the bar over the one before it. */
    private record OneLine(PrintWriter out) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String line) {
            out.print('\r' + line);
            out.flush();
        }

        @Override
        public void close() {
            out.println();
            out.flush();
        }
    }
}
