package io.github.mentoring.examples.match;

import io.github.mentoring.examples.match.input.Problem;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** How a program tells why it writes nothing. */
public final class Refusal {

    private static final int MOST_PROBLEMS = 20;

    private Refusal() {}

    /** Tells the first problems of the input and how many more there are, and returns the exit code. */
    public static int tell(List<Problem> problems, PrintWriter err) {
        problems.stream().limit(MOST_PROBLEMS).forEach(err::println);
        if (problems.size() > MOST_PROBLEMS) {
            err.println("and %s more".formatted(problems.size() - MOST_PROBLEMS));
        }
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    /** Tells that an answer does not pass the check of it, and why, and returns the exit code. */
    public static int tellDefect(String what, List<String> objections, PrintWriter err) {
        err.println(what + "; nothing was written; please report this:");
        objections.forEach(err::println);
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
