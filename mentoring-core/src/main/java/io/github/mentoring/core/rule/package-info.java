/**
 * How a rule is named, where it comes from, and what a check of it finds.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.rule.RuleId}</td><td>the stable code of a rule</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Source}</td><td>the text a rule rests on</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Finding}</td>
 *       <td>what a check found, about whom; in the order of reports</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Severity},
 *           {@link io.github.mentoring.core.rule.DutyBearer}</td>
 *       <td>how much a finding weighs, and whose part it is to act</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.core.rule;

import org.jspecify.annotations.NullMarked;
