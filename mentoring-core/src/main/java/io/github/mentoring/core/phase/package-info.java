/**
 * The words for where a mentoring relationship stands, how far it is prepared, and how it may go on or end.
 *
 * <p>These are names with their contracts; nothing here moves a relationship from one phase to another.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.phase.Phase}</td>
 *       <td>where a relationship stands, and where it may go from there: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.phase.ReadinessItem}</td>
 *       <td>what each party asks of itself before it begins</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.phase.AcquaintItem},
 *           {@link io.github.mentoring.core.phase.ContextPart}</td>
 *       <td>what they settle while they get to know each other</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.phase.ReviewOutcome}</td>
 *       <td>what the yearly look back may lead to</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.phase.EndReason},
 *           {@link io.github.mentoring.core.phase.Redefinition}</td>
 *       <td>how a relationship ends, and what else it may become</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.phase.PhasePolicy}</td>
 *       <td>what holds up the way forward, and what is only remarked on</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.phase;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
