package io.github.mentoring.examples.year;

import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.wording.Wording;
import io.github.mentoring.examples.life.LifeText;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A year of one relationship. */
@Command(
        name = "year",
        description = {
            "Plays a year of a mentee with a committee of three mentors, day by day.",
            "Tells what is done, what is refused and why, and who owes what by when."
        })
public final class YearCommand implements Callable<Integer> {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandLine.Model.CommandSpec spec;

    /** Creates the command with nothing set. */
    public YearCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Diary.of(
                        CommitteeYear.scenes(),
                        CommitteeYear.end(),
                        MentoringPolicy.standard(),
                        new LifeText(Wording.english()))
                .forEach(out::println);
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
