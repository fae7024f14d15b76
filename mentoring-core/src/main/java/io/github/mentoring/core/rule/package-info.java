/**
 * Rules as data, verdicts upon cases, and what would change a verdict.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.rule.Rulebook}</td>
 *       <td>the rules for one question, with their facts and figures: start here</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.rule;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
