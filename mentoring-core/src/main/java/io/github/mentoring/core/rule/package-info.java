/**
 * How a rule is named, where it comes from, and what a check of it finds.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.rule.Findings}</td>
 *       <td>all that a check found, in the order of reports: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Finding},
 *           {@link io.github.mentoring.core.rule.Detail}</td>
 *       <td>one thing found, about whom, and what more there is to say</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Decision}</td>
 *       <td>what comes of a wish, or every reason why not</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Severity},
 *           {@link io.github.mentoring.core.rule.DutyBearer}</td>
 *       <td>how much a finding weighs, and whose part it is to act</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.StructuralRule},
 *           {@link io.github.mentoring.core.rule.TransitionRule}</td>
 *       <td>a rule that a package checks by itself, and the one that all steps share</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.RuleId},
 *           {@link io.github.mentoring.core.rule.Source}</td>
 *       <td>the stable code of a rule, and the text it rests on</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.core.rule;

import org.jspecify.annotations.NullMarked;
