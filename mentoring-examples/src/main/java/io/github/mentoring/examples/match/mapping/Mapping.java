package io.github.mentoring.examples.match.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.Characteristic;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.matching.criteria.Fit;
import io.github.mentoring.matching.screening.Screening;
import java.math.BigDecimal;

/**
 * What the columns of a people file mean, and by which rules and criteria the people are matched.
 *
 * <p>A column that is not named here is never read, and so cannot enter a score.
 *
 * @param file what messages call the mapping file
 * @param delimiter what stands between the cells of the people file
 * @param profile who and where a person is
 * @param topics what a person knows and wants to know
 * @param expertise how much a person knows of their topics
 * @param mentors who mentors
 * @param mentees who is mentored
 * @param exclusions who is not to be paired with whom
 * @param screening the rules that need no column
 * @param fit the criteria with their weights
 */
public record Mapping(
        String file,
        Delimiter delimiter,
        Profile profile,
        Topics topics,
        Expertise expertise,
        Mentors mentors,
        Mentees mentees,
        Exclusions exclusions,
        Screening screening,
        Fit fit) {

    /** Returns every column that is read, with the key of the mapping that names it first. */
    public ImmutableMap<Column, String> columns() {
        return UsedColumns.of(this);
    }

    /**
     * Who and where a person is, and when.
     *
     * @param id a text that no other row has
     * @param level a whole number
     * @param department a text
     * @param discipline a text
     * @param from the first day of availability
     * @param until the last day of availability
     */
    public record Profile(Column id, Column level, Column department, Column discipline, Column from, Column until) {}

    /**
     * What a person knows, likes and wants to learn.
     *
     * @param known the topics a person knows
     * @param interests what a person is interested in
     * @param wanted what a person wants to learn
     * @param separator what stands between several topics of one cell; empty if there is always one
     */
    public record Topics(
            ImmutableList<Column> known,
            ImmutableList<Column> interests,
            ImmutableList<Column> wanted,
            String separator) {}

    /**
     * How much a person knows of their topics.
     *
     * @param years a number; not mapped if everybody knows as much
     * @param under the levels of those with fewer years than this
     * @param otherwise the level of all others
     */
    public record Expertise(
            Column years, ImmutableSortedMap<BigDecimal, ExpertiseLevel> under, ExpertiseLevel otherwise) {

        /** Returns the level of somebody with this many years. */
        public ExpertiseLevel after(BigDecimal number) {
            return under.tailMap(number, false).values().stream().findFirst().orElse(otherwise);
        }
    }

    /**
     * Who mentors, and how many people.
     *
     * @param when the conditions that all must hold
     * @param seats how many people a mentor takes, unless one of the special cases holds
     * @param special the special cases; the first that holds counts
     * @param taken how many seats are in use
     * @param ratings how good a mentor is at what, each from 0 to 1
     */
    public record Mentors(
            ImmutableList<Condition> when,
            Amount seats,
            ImmutableList<SpecialSeats> special,
            Amount taken,
            ImmutableMap<Characteristic, Column> ratings) {}

    /**
     * Another number of seats for some mentors.
     *
     * @param when the conditions that all must hold
     * @param seats how many people such a mentor takes
     */
    public record SpecialSeats(ImmutableList<Condition> when, Amount seats) {}

    /**
     * Who is mentored, and by how many.
     *
     * @param when the conditions that all must hold
     * @param mentors how many mentors a mentee wants
     */
    public record Mentees(ImmutableList<Condition> when, Amount mentors) {}

    /**
     * Who is not to be paired with whom.
     *
     * @param manager the id of the person's manager
     * @param same two people with the same value here are never paired, unless it is blank
     * @param exclude the ids of further people
     * @param separator what stands between several ids of one cell
     */
    public record Exclusions(Column manager, ImmutableList<Column> same, Column exclude, String separator) {}
}
