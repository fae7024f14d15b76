/**
 * Rules as data, verdicts upon cases, and what would change a verdict.
 *
 * <p>A rulebook says which facts there are and which rules read them; a judge gives verdicts by it on cases, and every
 * verdict names its reasons. Nothing here knows what the rules are about.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.rule.Rulebook},
 *           {@link io.github.mentoring.core.rule.Question}</td>
 *       <td>the rules for one question, with their facts and figures: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Judge}</td>
 *       <td>gives verdicts by a rulebook, tells what would change them, and explains them to an audience</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Rule},
 *           {@link io.github.mentoring.core.rule.Effect},
 *           {@link io.github.mentoring.core.rule.Mode},
 *           {@link io.github.mentoring.core.rule.About}</td>
 *       <td>a rule: when it applies, what it does then, whether it decides or only warns, and whom it is about</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Condition},
 *           {@link io.github.mentoring.core.rule.Bound},
 *           {@link io.github.mentoring.core.rule.Parameter}</td>
 *       <td>when a rule applies, with the numbers it compares with and the figures an institution sets</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Fact},
 *           {@link io.github.mentoring.core.rule.FactId},
 *           {@link io.github.mentoring.core.rule.Changeability},
 *           {@link io.github.mentoring.core.rule.Audience}</td>
 *       <td>what rules ask about a case, whether it can change, and who may see it</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.OwnPredicate},
 *           {@link io.github.mentoring.core.rule.Reading}</td>
 *       <td>a predicate of the caller's own, and what it sees of a case</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Case},
 *           {@link io.github.mentoring.core.rule.Given}</td>
 *       <td>one matter, whom it concerns, and what is said of each fact: its value, or that it is missing</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Verdict},
 *           {@link io.github.mentoring.core.rule.Answer},
 *           {@link io.github.mentoring.core.rule.Outcome}</td>
 *       <td>what a judge says: the outcome, or between which it lies, with all reasons, findings and duties</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Cited},
 *           {@link io.github.mentoring.core.rule.Held},
 *           {@link io.github.mentoring.core.rule.Defeated},
 *           {@link io.github.mentoring.core.rule.Duty}</td>
 *       <td>the parts of a verdict: rules that apply, the facts that made them, what overrides them, and who has to act
 *           until when</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Remedy}</td>
 *       <td>a least change of facts that would bring about another outcome</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Explanation}</td>
 *       <td>a verdict as far as an audience may see its reasons</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Overlay},
 *           {@link io.github.mentoring.core.rule.Overlaid},
 *           {@link io.github.mentoring.core.rule.Problem}</td>
 *       <td>what an institution changes, and what comes of it: a rulebook, or every reason why not</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.rule.Analysis},
 *           {@link io.github.mentoring.core.rule.Difference}</td>
 *       <td>what a rulebook can never do, and where two differ, each with a case that shows it</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.rule;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
