package io.github.mentoring.examples.peers.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class KernelTableTest {

    @ParameterizedTest
    @CsvSource({
        "'', target/kernel.md",
        "--short, target/kernel-short.md",
        "--record, target/kernel-short.md",
        "--families tight, target/kernel-part.md",
        "--sizes 1k, target/kernel-part.md",
        "--short --sizes 1k, target/kernel-part.md",
        "--short mine.md, mine.md",
        "mine.md --families tight, mine.md",
    })
    void output_ofASmallerRun_isNotThatOfALargerOne(String arguments, String output) {
        KernelTable table = new KernelTable();
        new CommandLine(table).parseArgs(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
        assertThat(table.output()).isEqualTo(Path.of(output));
    }

    @Test
    void call_noInstanceChosen_isBadUsage() {
        StringWriter err = new StringWriter();
        int exitCode = new CommandLine(new KernelTable())
                .setErr(new PrintWriter(err))
                .execute("--families", "tigth", "--sizes", "1k,10k");
        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("no instance has these families and sizes; choose from sparse-uniform-1k, ")
                .contains("tight-100k");
    }

    @Test
    void call_noShortInstanceChosen_namesShortOnesOnly() {
        StringWriter err = new StringWriter();
        int exitCode =
                new CommandLine(new KernelTable()).setErr(new PrintWriter(err)).execute("--short", "--sizes", "100k");
        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("no instance has these families and sizes; choose from ")
                .contains("tight-10k")
                .doesNotContain("100k");
    }
}
