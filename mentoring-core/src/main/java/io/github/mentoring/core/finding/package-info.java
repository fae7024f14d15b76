/**
 * How a rule is named, where it comes from, and what a check of it finds.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.finding.Findings}</td>
 *       <td>all that a check found, in the order of reports: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.finding.Finding},
 *           {@link io.github.mentoring.core.finding.Detail}</td>
 *       <td>one thing found, about whom, and what more there is to say</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.finding.Decision}</td>
 *       <td>what comes of a wish, or every reason why not</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.finding.Severity},
 *           {@link io.github.mentoring.core.finding.DutyBearer}</td>
 *       <td>how much a finding weighs, and whose part it is to act</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.finding.StructuralRule},
 *           {@link io.github.mentoring.core.finding.TransitionRule}</td>
 *       <td>a rule that a package checks by itself, and the one that all steps share</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.finding.RuleId},
 *           {@link io.github.mentoring.core.finding.Source}</td>
 *       <td>the stable code of a rule, and the text it rests on</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.core.finding;

import org.jspecify.annotations.NullMarked;
