/**
 * From whom people learn, after which model, and what a mentor does for them.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.learning.LearningModel}</td>
 *       <td>mentorship, coaching or supervision: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.learning.ModelAspect},
 *           {@link io.github.mentoring.core.learning.ModelTrait}</td>
 *       <td>the rows and the cells of the table that compares the models</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.learning.ModelWish},
 *           {@link io.github.mentoring.core.learning.GuidanceStance}</td>
 *       <td>what a person expects, held against each model</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.learning.LearningArrangement},
 *           {@link io.github.mentoring.core.learning.Setting}</td>
 *       <td>who is to learn from whom, checked against the model</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.learning.CoachingCycle},
 *           {@link io.github.mentoring.core.learning.CoachingStep},
 *           {@link io.github.mentoring.core.learning.CoachingTechnique},
 *           {@link io.github.mentoring.core.learning.Score}</td>
 *       <td>coaching, step by step, towards a measurable gain</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.learning.SupervisionField},
 *           {@link io.github.mentoring.core.learning.SupervisionPurpose}</td>
 *       <td>what supervision is about, and what for</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.learning.ModelOutcome},
 *           {@link io.github.mentoring.core.learning.SkillKind}</td>
 *       <td>what comes of a model, and which skills grow</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.learning.Activity},
 *           {@link io.github.mentoring.core.learning.RoleList},
 *           {@link io.github.mentoring.core.learning.RoleItem}</td>
 *       <td>what a mentor does, and which function of mentoring it serves</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.learning.FunctionCoverage}</td>
 *       <td>whether the mentors of one mentee serve every function needed</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.learning.LearningRule}</td>
 *       <td>the rules of this package</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.learning;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
