/**
 * What findings, facts and verdicts are in words.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.wording.Wording}</td>
 *       <td>templates by key, English unless an institution words or translates them: start here</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.core.wording;

import org.jspecify.annotations.NullMarked;
