/**
 * How a mentoring relationship lives: what may happen in it, what follows, and where that leaves it.
 *
 * <p>Whoever keeps relationships asks {@link io.github.mentoring.core.lifecycle.Lifecycle} to decide on a command, keeps
 * the events of an accepted one, and gets at the state of any time by going through the events again.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.lifecycle.Lifecycle},
 *           {@link io.github.mentoring.core.lifecycle.Ruling},
 *           {@link io.github.mentoring.core.lifecycle.Unmet}</td>
 *       <td>decides what may happen, and says all that stands against it: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.lifecycle.Command},
 *           {@link io.github.mentoring.core.lifecycle.CommandId},
 *           {@link io.github.mentoring.core.lifecycle.Step},
 *           {@link io.github.mentoring.core.lifecycle.StepKind}</td>
 *       <td>what somebody wants to have put on record</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.lifecycle.Move},
 *           {@link io.github.mentoring.core.lifecycle.Talk},
 *           {@link io.github.mentoring.core.lifecycle.Work},
 *           {@link io.github.mentoring.core.lifecycle.Report}</td>
 *       <td>the four families of steps</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.lifecycle.Event},
 *           {@link io.github.mentoring.core.lifecycle.Change},
 *           {@link io.github.mentoring.core.lifecycle.Consequence},
 *           {@link io.github.mentoring.core.lifecycle.Journal}</td>
 *       <td>what is on record, and all of it</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.lifecycle.Relationship},
 *           {@link io.github.mentoring.core.lifecycle.Groundwork},
 *           {@link io.github.mentoring.core.lifecycle.Progress},
 *           {@link io.github.mentoring.core.lifecycle.PlannedMeeting},
 *           {@link io.github.mentoring.core.lifecycle.Ending},
 *           {@link io.github.mentoring.core.lifecycle.Newcomer},
 *           {@link io.github.mentoring.core.lifecycle.Leaver},
 *           {@link io.github.mentoring.core.lifecycle.Parting},
 *           {@link io.github.mentoring.core.lifecycle.Failure},
 *           {@link io.github.mentoring.core.lifecycle.MentoringPair},
 *           {@link io.github.mentoring.core.lifecycle.Taken}</td>
 *       <td>where that leaves a relationship</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.lifecycle.TransitionTable},
 *           {@link io.github.mentoring.core.lifecycle.Transition},
 *           {@link io.github.mentoring.core.lifecycle.TransitionAnalysis},
 *           {@link io.github.mentoring.core.lifecycle.TransitionProblem}</td>
 *       <td>which step has its place in which phase, and where it leads</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.lifecycle.GuardedMove},
 *           {@link io.github.mentoring.core.lifecycle.LifecycleFacts},
 *           {@link io.github.mentoring.core.lifecycle.LifecycleRules}</td>
 *       <td>the steps that rules have a say in, what these may ask, and what they are; an institution lays its own upon
 *           them</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.lifecycle.Outlook},
 *           {@link io.github.mentoring.core.lifecycle.Prospect}</td>
 *       <td>what may be done next, and what stands against it</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.lifecycle.Replay},
 *           {@link io.github.mentoring.core.lifecycle.Redecided}</td>
 *       <td>what would have come of the same commands under another policy</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.lifecycle.LifecycleRule}</td>
 *       <td>the rules that are checked here</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.lifecycle;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
