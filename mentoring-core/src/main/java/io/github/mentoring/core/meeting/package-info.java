/**
 * How a meeting is prepared, held and closed.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.meeting.MeetingPlan},
 *           {@link io.github.mentoring.core.meeting.Meeting},
 *           {@link io.github.mentoring.core.meeting.MeetingId}</td>
 *       <td>one meeting, before and after it is held: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.meeting.Preparation},
 *           {@link io.github.mentoring.core.meeting.PreparationItem},
 *           {@link io.github.mentoring.core.meeting.MentorStance}</td>
 *       <td>what each side settles beforehand</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.meeting.SummaryDocument},
 *           {@link io.github.mentoring.core.meeting.SummarySection}</td>
 *       <td>what brings the mentor up to date</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.meeting.Agenda},
 *           {@link io.github.mentoring.core.meeting.AgendaItem},
 *           {@link io.github.mentoring.core.meeting.MeetingTopic}</td>
 *       <td>what to talk about, in which order, and what is left for the next time</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.meeting.ChecklistItem},
 *           {@link io.github.mentoring.core.meeting.ClinicalArea},
 *           {@link io.github.mentoring.core.meeting.WorkDomain}</td>
 *       <td>the sides of a mentee's working life that a meeting may touch</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.meeting.WrapUp},
 *           {@link io.github.mentoring.core.meeting.WrapUpItem},
 *           {@link io.github.mentoring.core.meeting.Homework},
 *           {@link io.github.mentoring.core.meeting.AgreedGoal},
 *           {@link io.github.mentoring.core.meeting.OutlookItem}</td>
 *       <td>what a meeting leaves behind</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.meeting.PriorityQuestion},
 *           {@link io.github.mentoring.core.meeting.PriorityAnswers}</td>
 *       <td>what to stop, turn down, begin and go on with</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.meeting.ContactChannel}</td>
 *       <td>how people are in touch, of which meeting is one way</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.meeting.MeetingRule}</td>
 *       <td>the rules that plans and meetings are checked by</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.meeting;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
