package io.github.mentoring.examples.peers.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.matching.bar.BarInstance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatiosTest {

    private static final Ratios RECORDED = new Ratios(ImmutableSortedMap.of("tight-1k", 0.2, "tight-10k", 0.1));

    private static Row row(double milliseconds) {
        return new Row(
                BarInstance.named("tight-1k"),
                ImmutableMap.of(
                        Contestant.KERNEL, new Outcome.Solved(milliseconds, new Answer(1, 1), 1, 1, 1),
                        Contestant.OR_TOOLS, new Outcome.Solved(10, new Answer(1, 1), 1, 1, 1)));
    }

    @Test
    void against_ratioAtTheTolerance_saysNothing() {
        assertThat(RECORDED.against(row(3))).isEmpty();
    }

    @Test
    void against_ratioBeyondTheTolerance_saysBothRatios() {
        assertThat(RECORDED.against(row(3.1)))
                .containsExactly(
                        "tight-1k: the kernel takes 0.3100 times as long as OR-Tools, where 0.2000 was recorded");
    }

    @Test
    void against_kernelThatDidNotEnd_saysSo() {
        assertThat(RECORDED.against(new Row(BarInstance.named("tight-1k"), ImmutableMap.of())))
                .containsExactly("tight-1k: the kernel or OR-Tools did not come to an end");
    }

    @Test
    void against_instanceWithoutRecord_saysSo() {
        assertThat(new Ratios(ImmutableSortedMap.of()).against(row(1)))
                .containsExactly("tight-1k: no ratio is recorded; record it by --record");
    }

    @Test
    void unfinished_rowsWithoutRatio_areSaid() {
        assertThat(Ratios.unfinished(List.of(row(1), new Row(BarInstance.named("tight-10k"), ImmutableMap.of()))))
                .containsExactly("tight-10k: the kernel or OR-Tools did not come to an end");
    }

    @Test
    void with_newRatio_replacesTheOldOneOfItsInstanceOnly() {
        assertThat(RECORDED.with(List.of(row(5))).byInstance())
                .isEqualTo(ImmutableSortedMap.of("tight-1k", 0.5, "tight-10k", 0.1));
    }

    @Test
    void read_written_isTheSame(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ratios.properties");
        RECORDED.write(file);
        assertThat(Ratios.read(file)).isEqualTo(RECORDED);
    }
}
