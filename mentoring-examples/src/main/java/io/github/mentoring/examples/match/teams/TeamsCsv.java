package io.github.mentoring.examples.match.teams;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.examples.match.output.MatchingCsv;
import io.github.mentoring.matching.team.TeamReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Teams as comma-separated values: a row for each who is in one, mentors first, then a row with the cause for each mentee or peer who is
 * in none. Ids are guarded as in {@link MatchingCsv}.
 */
public final class TeamsCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private TeamsCsv() {}

    /** Returns the teams as a table with a header. */
    public static String render(TeamFacts facts) {
        TeamFormat format = facts.format();
        StringBuilder table = new StringBuilder();
        try (CSVPrinter rows = new CSVPrinter(table, FORMAT)) {
            rows.printRecord("team", "role", "person", "worth", "cause");
            int number = 0;
            for (TeamReport report : facts.reports()) {
                number++;
                for (MentorId mentor : report.team().mentors()) {
                    rows.printRecord(number, format.mentor(), MatchingCsv.guarded(mentor), "", "");
                }
                for (MenteeId mentee : report.team().mentees()) {
                    rows.printRecord(
                            number, format.mentee(), MatchingCsv.guarded(mentee), facts.worth(mentee, report), "");
                }
            }
            for (var unplaced : facts.unplaced().entrySet()) {
                rows.printRecord(
                        "",
                        format.mentee(),
                        MatchingCsv.guarded(unplaced.getKey()),
                        "",
                        UnplacedGroup.words(unplaced.getValue(), format));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }
}
