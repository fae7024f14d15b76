/**
 * How a rule is named and where it comes from.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.rule.RuleId}</td><td>the stable code of a rule</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Source}</td><td>the text a rule rests on</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.core.rule;

import org.jspecify.annotations.NullMarked;
