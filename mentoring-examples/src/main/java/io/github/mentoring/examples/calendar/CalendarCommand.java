package io.github.mentoring.examples.calendar;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A year of a programme, line by line. */
@Command(
        name = "calendar",
        description = {
            "Prints the year of a programme that comes along: office hours and reviews, in order.",
            "Each time is shown by the clock of the programme and by that of a second party."
        })
public final class CalendarCommand implements Callable<Integer> {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9998;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            defaultValue = "2026",
            description = "The year to print (default: ${DEFAULT-VALUE}).")
    private int year;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "America/New_York",
            converter = ZoneName.class,
            description = "The time zone of the second party (default: ${DEFAULT-VALUE}).")
    private ZoneId zone = ZoneOffset.UTC;

    /** Creates the command with nothing set. */
    public CalendarCommand() {}

    @Override
    public Integer call() {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "year must lie between %s and %s: %s".formatted(FIRST_YEAR, LAST_YEAR, year));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("programme %s in %s".formatted(SampleProgramme.PROGRAMME.id(), year));
        out.println("times in %s | %s".formatted(SampleProgramme.PROGRAMME.zone(), zone));
        out.println();
        SampleProgramme.calendar(year).lines(zone).forEach(out::println);
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
