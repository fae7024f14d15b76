/**
 * How mentors and mentees tell each other what they see, and what that comes to.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.feedback.Feedback}</td>
 *       <td>one time that feedback was given: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.feedback.FeedbackLog}</td>
 *       <td>all that was given in one relationship</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.feedback.FeedbackQuality},
 *           {@link io.github.mentoring.core.person.Side}</td>
 *       <td>what it can be like, with a list for each role</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.feedback.FeedbackRating},
 *           {@link io.github.mentoring.core.feedback.FeedbackSetting}</td>
 *       <td>what it comes to, and who else is there</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.feedback.FeedbackPolicy},
 *           {@link io.github.mentoring.core.feedback.FeedbackRule}</td>
 *       <td>the figure and the rules that it is judged by</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.feedback;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
