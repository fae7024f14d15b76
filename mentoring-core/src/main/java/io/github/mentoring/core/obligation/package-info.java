/**
 * Who owes what by when in a relationship, and what the passing of time gives reason to say.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.obligation.ObligationCalendar}</td>
 *       <td>tells all that for one relationship or a whole programme: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.obligation.DueList},
 *           {@link io.github.mentoring.core.obligation.DueItem},
 *           {@link io.github.mentoring.core.obligation.Standing}</td>
 *       <td>its answer</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.obligation.Obligation},
 *           {@link io.github.mentoring.core.obligation.ObligationKind}</td>
 *       <td>one thing that is owed, and by which step it is done</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.obligation.HealthCheck},
 *           {@link io.github.mentoring.core.obligation.Health},
 *           {@link io.github.mentoring.core.obligation.LapseCount},
 *           {@link io.github.mentoring.core.obligation.HorizonCount}</td>
 *       <td>how a relationship does, in figures and findings</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.obligation;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
