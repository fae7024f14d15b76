package io.github.mentoring.examples.prices;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.examples.match.input.Problems;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Text;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Who was matched with whom before, and who got nobody.
 *
 * @param pairs the pairs
 * @param leftOut the mentees without any
 */
record PreviousMatch(ImmutableSortedSet<Candidate> pairs, ImmutableSortedSet<MenteeId> leftOut) {

    static final PreviousMatch NONE = new PreviousMatch(ImmutableSortedSet.of(), ImmutableSortedSet.of());

    /** Reads a {@code matching.csv} of the program {@code match}; of its columns only the mentee and the mentor. */
    static Reading<PreviousMatch> read(Text text) {
        Problems problems = new Problems(text.file());
        List<CSVRecord> records = records(text, problems);
        List<String> header = records.isEmpty() ? List.of() : records.get(0).toList();
        int mentee = header.indexOf("mentee");
        int mentor = header.indexOf("mentor");
        if (problems.isEmpty() && (mentee < 0 || mentor < 0)) {
            problems.inFile("has no columns `mentee` and `mentor`; name a matching.csv that the program match wrote");
        }
        Set<Candidate> pairs = new TreeSet<>();
        Set<MenteeId> without = new TreeSet<>();
        for (CSVRecord record :
                problems.isEmpty() ? records.subList(1, records.size()) : ImmutableList.<CSVRecord>of()) {
            int row = Math.toIntExact(record.getRecordNumber());
            if (record.size() != header.size()) {
                problems.inRow(row, "has %s cells where the header has %s".formatted(record.size(), header.size()));
                continue;
            }
            try {
                MenteeId id = MenteeId.of(unguarded(record.get(mentee)));
                if (record.get(mentor).isEmpty()) {
                    without.add(id);
                } else {
                    pairs.add(new Candidate(MentorId.of(unguarded(record.get(mentor))), id));
                }
            } catch (IllegalArgumentException e) {
                problems.inRow(row, "names nobody: " + e.getMessage());
            }
        }
        pairs.forEach(pair -> without.remove(pair.mentee())); // who has fewer than they want has a row of each kind
        return problems.isEmpty()
                ? new Reading.Read<>(
                        new PreviousMatch(ImmutableSortedSet.copyOf(pairs), ImmutableSortedSet.copyOf(without)))
                : problems.refuse();
    }

    private static List<CSVRecord> records(Text text, Problems problems) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text.content()), CSVFormat.RFC4180)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException e) {
            problems.inFile("has a quoted cell that does not end where it should; close the quote");
            return List.of();
        }
    }

    /** Takes away the apostrophe that keeps a spreadsheet from taking an id for a formula. */
    private static String unguarded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    /** Returns those of it who could be matched again: pairs that are candidates now, and mentees who take part. */
    PreviousMatch among(CandidateGraph graph) {
        return new PreviousMatch(
                ImmutableSortedSet.copyOf(Sets.filter(pairs, pair -> graph.indexOf(pair) >= 0)),
                ImmutableSortedSet.copyOf(Sets.filter(leftOut, mentee -> graph.indexOf(mentee) >= 0)));
    }
}
