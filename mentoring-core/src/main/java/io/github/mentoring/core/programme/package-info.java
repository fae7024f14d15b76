/**
 * What a mentoring programme is for, what it gives, and what came of it.
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
 *   <tr><td>{@link io.github.mentoring.core.programme.AnnualReview},
 *           {@link io.github.mentoring.core.programme.Benefit},
 *           {@link io.github.mentoring.core.programme.OutcomeArea}</td>
 *       <td>what the review of a relationship found, and what each side gained</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.programme.ServicePortfolio},
 *           {@link io.github.mentoring.core.programme.ServicePortfolioEntry}</td>
 *       <td>mentoring as somebody's professional service</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.programme.MentoringPolicy}</td>
 *       <td>every figure and choice of a programme in one value</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.programme.MatchingPolicy},
 *           {@link io.github.mentoring.core.programme.ConductPolicy}</td>
 *       <td>those of them that belong to no other package: matching and conduct</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.programme.ProgrammeRule}</td>
 *       <td>the rules that are checked here</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.programme;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
