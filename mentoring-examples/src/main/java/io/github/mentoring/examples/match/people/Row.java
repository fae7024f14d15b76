package io.github.mentoring.examples.match.people;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mentoring.examples.match.mapping.Column;

/**
 * A row of a table.
 *
 * @param line the line it begins in, as an editor shows it
 * @param positions where each column of the header stands
 * @param cells what it holds, without blanks at the ends
 */
record Row(int line, ImmutableMap<String, Integer> positions, ImmutableList<String> cells) {

    /** Returns whether the row has as many cells as the header. */
    boolean isWhole(int width) {
        return cells.size() == width;
    }

    boolean has(Column column) {
        return positions.containsKey(column.name());
    }

    /** Returns the cell of a column, blank if the column is not mapped or not there. */
    String cell(Column column) {
        int position = positions.getOrDefault(column.name(), cells.size());
        return position < cells.size() ? cells.get(position) : "";
    }
}
