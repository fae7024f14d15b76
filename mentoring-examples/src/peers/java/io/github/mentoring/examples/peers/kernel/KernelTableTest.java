package io.github.mentoring.examples.peers.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--families tigth,dense | family `tigth`",
                "--families dense,tight --sizes 1k | family `dense`",
                "--sizes 1k,3k | size `3k`",
                "--short --sizes 1k,100k | size `100k`",
            })
    void call_aPartOfTheChoiceIsNothing_isBadUsage(String arguments, String part) {
        assertThat(refusal(arguments))
                .startsWith("no instance that is chosen is of " + part + "; leave it out, or choose from ");
    }

    @Test
    void call_noFileOfRatiosToGuard_isBadUsage(@TempDir Path folder) {
        Path file = folder.resolve("none.properties");
        assertThat(refusal("--short --sizes 1k --ratios " + file))
                .startsWith("there is no file " + file
                        + " of recorded ratios; name it by --ratios, or record them by --record");
    }

    @Test
    void call_noRatioOfAnInstanceToGuard_isBadUsage(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ratios.properties");
        new Ratios(ImmutableSortedMap.of("tight-1k", 0.2)).write(file);
        assertThat(refusal("--short --families tight,quota --sizes 1k --ratios " + file))
                .startsWith(file + " has no ratio of quota-1k; record it by --record, or choose other instances");
    }

    @Test
    void call_guardAndRecordAtOnce_isBadUsage() {
        assertThat(refusal("--short --record --sizes 1k"))
                .startsWith("--record replaces the ratios that --short guards; give one of the two");
    }

    /** Returns what is said of arguments that are refused. */
    private static String refusal(String arguments) {
        StringWriter err = new StringWriter();
        int exitCode =
                new CommandLine(new KernelTable()).setErr(new PrintWriter(err)).execute(arguments.split(" ", -1));
        assertThat(exitCode).isEqualTo(2);
        return err.toString();
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
