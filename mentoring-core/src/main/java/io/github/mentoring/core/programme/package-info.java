/**
 * What a mentoring programme is for, what it gives, and when it looks again at what came of it.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.programme.Programme}</td>
 *       <td>one programme: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.programme.ProgrammeId},
 *           {@link io.github.mentoring.core.programme.ProgrammeStyle}</td>
 *       <td>which programme it is, and of what kind</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.programme.Objective},
 *           {@link io.github.mentoring.core.programme.ProgrammeAim}</td>
 *       <td>what it is for</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.programme.SupportMeasure},
 *           {@link io.github.mentoring.core.programme.Recognition}</td>
 *       <td>what is given for mentoring</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.programme.ReviewSchedule},
 *           {@link io.github.mentoring.core.programme.ReviewAnchor}</td>
 *       <td>on which days the relationships are looked at again</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.programme.AnnualReview},
 *           {@link io.github.mentoring.core.programme.Benefit},
 *           {@link io.github.mentoring.core.programme.OutcomeArea}</td>
 *       <td>what such a review found, and what each side gained</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.programme.ServicePortfolio},
 *           {@link io.github.mentoring.core.programme.ServicePortfolioEntry}</td>
 *       <td>mentoring as somebody's professional service</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.programme.MentoringPolicy}</td>
 *       <td>every figure and choice of a programme in one value</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.programme.ProgrammePolicy},
 *           {@link io.github.mentoring.core.programme.MatchingPolicy},
 *           {@link io.github.mentoring.core.programme.ConductPolicy}</td>
 *       <td>those of them that belong to no other package: reviews, matching, conduct</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.programme.ProgrammeRule}</td>
 *       <td>the rules that are checked here</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.programme;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
