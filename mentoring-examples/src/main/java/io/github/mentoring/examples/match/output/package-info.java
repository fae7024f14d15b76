/**
 * What a match looks like when it is shown: as a table, as data, as a few lines and as a page.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.examples.match.output.ReportHtml}</td>
 *       <td>one page for the people who run the programme</td></tr>
 *   <tr><td>{@link io.github.mentoring.examples.match.output.MatchingCsv}</td><td>for a spreadsheet</td></tr>
 *   <tr><td>{@link io.github.mentoring.examples.match.output.MatchingJson}</td><td>for other programs</td></tr>
 *   <tr><td>{@link io.github.mentoring.examples.match.output.ConsoleSummary}</td><td>for the terminal</td></tr>
 * </table>
 *
 * <p>Each renders a result into text and touches nothing else: the same result always gives the same bytes, with line
 * feeds at the ends of lines.
 */
@NullMarked
package io.github.mentoring.examples.match.output;

import org.jspecify.annotations.NullMarked;
