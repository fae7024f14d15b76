/**
 * JSON for every value of this module, for hosts that use Jackson.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.json.MentoringJson}</td>
 *       <td>the module to add to a mapper: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.json.Versioned}</td>
 *       <td>a value to be kept, with the number of the form it is written in</td></tr>
 * </table>
 *
 * <p>Jackson is needed only by those who use this package: without it on the path, all the rest works.
 */
@NullMarked
package io.github.mentoring.core.json;

import org.jspecify.annotations.NullMarked;
