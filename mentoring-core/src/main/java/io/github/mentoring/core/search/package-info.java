/**
 * How a mentee finds a mentor and asks: shortlist, meet, ask, agree, register.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.search.MentorSearch}</td>
 *       <td>one mentee's search, and every step of it: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.search.SearchStage},
 *           {@link io.github.mentoring.core.search.SearchReason}</td>
 *       <td>how far it has come, and why it began</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.search.Approach},
 *           {@link io.github.mentoring.core.search.Channel}</td>
 *       <td>who was approached, by whom, and who agreed</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.search.SearchObligation}</td><td>what is left to do</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.search.AskingAdvice}</td>
 *       <td>what is to be said before somebody is asked</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.search.SearchRule},
 *           {@link io.github.mentoring.core.search.SearchPolicy}</td>
 *       <td>the rules, and what a programme may set</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.search;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
