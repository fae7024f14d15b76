/**
 * The forms that mentoring takes.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.format.Formality}</td><td>how much of it is laid down</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.core.format;

import org.jspecify.annotations.NullMarked;
