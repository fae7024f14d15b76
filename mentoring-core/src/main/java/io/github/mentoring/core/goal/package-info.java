/**
 * What a mentee aims at, and what they say yes and no to.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.goal.GoalPlan}</td>
 *       <td>the goals of one mentee, what is to be said about them, and how they change: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.goal.Goal},
 *           {@link io.github.mentoring.core.goal.GoalId},
 *           {@link io.github.mentoring.core.goal.LearningResource}</td>
 *       <td>one goal, and what helps to reach it</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.person.Side},
 *           {@link io.github.mentoring.core.goal.GoalSupport}</td>
 *       <td>who accepts or doubts it, and what the mentor does for it</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.goal.GoalHorizon},
 *           {@link io.github.mentoring.core.goal.GoalProgress},
 *           {@link io.github.mentoring.core.goal.GoalShare}</td>
 *       <td>how far ahead, how far along, how many reached</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.goal.SelfQuestionnaire},
 *           {@link io.github.mentoring.core.goal.SelfQuestion}</td>
 *       <td>the questions a mentee asks themselves</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.goal.MissionStatement},
 *           {@link io.github.mentoring.core.goal.MissionValue}</td>
 *       <td>what a mentee holds dear</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.goal.OfferTriage}</td>
 *       <td>what offers are weighed against: start here for saying no</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.goal.Offer},
 *           {@link io.github.mentoring.core.goal.OfferKind},
 *           {@link io.github.mentoring.core.goal.Stakeholder},
 *           {@link io.github.mentoring.core.goal.OfferView}</td>
 *       <td>what is offered, on whose behalf, and what a mentor thinks of it</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.goal.OfferAdvice},
 *           {@link io.github.mentoring.core.goal.DeclineNote}</td>
 *       <td>what to do with it, and how to decline</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.goal.Task},
 *           {@link io.github.mentoring.core.goal.TaskMark}</td>
 *       <td>what takes the mentee's time already</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.goal.GoalPolicy},
 *           {@link io.github.mentoring.core.goal.GoalRule}</td>
 *       <td>the figures and the rules</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.goal;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
