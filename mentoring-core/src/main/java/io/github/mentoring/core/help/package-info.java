/**
 * Whom to turn to, never somebody whom it is about.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.help.HelpRequest}</td>
 *       <td>who asks: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.help.Concern}</td>
 *       <td>what they seek help with</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.help.HelpRoute}</td>
 *       <td>whom to turn to</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.help;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
