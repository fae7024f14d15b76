package io.github.mentoring.examples.match.input;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with one file; of several problems of one cell only the first counts. */
public final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private final Set<String> places = new HashSet<>();

    /** Starts with none. */
    public Problems(String file) {
        this.file = requireNonNull(file, "file");
    }

    /** Adds a problem of the file as a whole. */
    public void inFile(String what) {
        add(0, "", what);
    }

    /** Adds a problem of one row. */
    public void inRow(int line, String what) {
        add(line, " row " + line, what);
    }

    /** Adds a problem of one cell. */
    public void inCell(int line, String column, String what) {
        String place = " row %s column `%s`".formatted(line, column);
        if (places.add(place)) {
            add(line, place, what);
        }
    }

    /** Adds a problem of one key of a mapping. */
    public void atKey(String key, String what) {
        add(0, " key `%s`".formatted(key), what);
    }

    /** Returns whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the refusal with all problems, by line. */
    public <T> Reading<T> refuse() {
        return new Reading.Refused<>(ImmutableList.sortedCopyOf(Comparator.comparingInt(Problem::line), found));
    }

    private void add(int line, String place, String what) {
        found.add(new Problem(line, "`%s`%s %s".formatted(file, place, what)));
    }
}
