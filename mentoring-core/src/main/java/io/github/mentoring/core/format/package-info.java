/**
 * What kind of mentoring it is, on axes that combine freely, and how many people each format takes.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.format.Arrangement}</td>
 *       <td>what the two sides declare on each axis: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.format.MentoringFormat},
 *           {@link io.github.mentoring.core.format.Structure},
 *           {@link io.github.mentoring.core.format.Departure}</td>
 *       <td>how many take part, and what is left when some of them leave</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.format.Lineup}</td>
 *       <td>the people who would take part, with their seats, levels and interests</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.format.Direction},
 *           {@link io.github.mentoring.core.format.HierarchyDirection}</td>
 *       <td>which way it runs through the hierarchy; derived, never declared</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.format.Medium}</td><td>face to face or at a distance</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.format.MentoringScope},
 *           {@link io.github.mentoring.core.format.Project},
 *           {@link io.github.mentoring.core.format.ProjectId}</td>
 *       <td>in general, or for one project</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.format.Formality},
 *           {@link io.github.mentoring.core.format.FormalMark},
 *           {@link io.github.mentoring.core.format.MatchOrigin}</td>
 *       <td>how formal, by which marks that shows, and how the people came together</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.format.Intensity},
 *           {@link io.github.mentoring.core.format.ProfessionMix},
 *           {@link io.github.mentoring.core.format.PeerGroupMeans}</td>
 *       <td>what only describes; no rule reads it</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.format.FormatRule},
 *           {@link io.github.mentoring.core.format.FormatPolicy}</td>
 *       <td>the rules of this package and their figures</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.format;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
