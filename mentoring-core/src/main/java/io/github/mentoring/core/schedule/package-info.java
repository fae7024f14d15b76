/**
 * When and where two people meet, how steady they are, and when their relationship is looked at again.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.schedule.OfficeHours}</td>
 *       <td>a set time and place kept for meetings: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.schedule.Recurrence},
 *           {@link io.github.mentoring.core.schedule.MonthlyRule}</td>
 *       <td>how a slot repeats</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.schedule.Occurrence}</td>
 *       <td>one time that it does, on the clock of each party</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.schedule.Place},
 *           {@link io.github.mentoring.core.schedule.SettingKind}</td>
 *       <td>where</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.schedule.Booking}</td>
 *       <td>a single meeting to be put in the diary, and what is to be said about it</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.schedule.MeetingHistory}</td>
 *       <td>the days on which a pair has met, judged by the quarter and by the first months</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.schedule.Cadence}</td>
 *       <td>how often a pair means to meet</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.schedule.Quarter},
 *           {@link io.github.mentoring.core.schedule.QuarterBasis}</td>
 *       <td>whether they met at all</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.schedule.EarlyEngagement},
 *           {@link io.github.mentoring.core.schedule.EarlySignal},
 *           {@link io.github.mentoring.core.schedule.EarlyRanking}</td>
 *       <td>how well they began</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.schedule.ScheduleRegularity},
 *           {@link io.github.mentoring.core.schedule.WeekTime}</td>
 *       <td>whether their meetings follow a rule</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.schedule.ReviewSchedule},
 *           {@link io.github.mentoring.core.schedule.ReviewAnchor}</td>
 *       <td>on which days a relationship is looked at again</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.schedule.SchedulePolicy},
 *           {@link io.github.mentoring.core.schedule.ReviewPolicy}</td>
 *       <td>the figures that a programme may set</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.schedule.ScheduleRule}</td>
 *       <td>the rules that are checked here</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.schedule;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
