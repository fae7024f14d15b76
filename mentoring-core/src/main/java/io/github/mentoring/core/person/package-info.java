/**
 * Who takes part in mentoring.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.person.Person}</td>
 *       <td>one person with any of the two roles: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.person.MentorRole},
 *           {@link io.github.mentoring.core.person.MenteeRole}</td>
 *       <td>what is offered and what is wanted</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.person.PersonId},
 *           {@link io.github.mentoring.core.person.MentorId},
 *           {@link io.github.mentoring.core.person.MenteeId}</td>
 *       <td>who a person is, and in which role</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.person.Level},
 *           {@link io.github.mentoring.core.person.Department},
 *           {@link io.github.mentoring.core.person.Discipline}</td>
 *       <td>where in the organisation</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.person.Topic},
 *           {@link io.github.mentoring.core.person.ExpertiseLevel}</td>
 *       <td>what a person knows and wants to know</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.person.Characteristic},
 *           {@link io.github.mentoring.core.person.Rating}</td>
 *       <td>how a mentor is rated</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.person.Availability},
 *           {@link io.github.mentoring.core.person.WeeklySlot},
 *           {@link io.github.mentoring.core.person.Timeframe}</td>
 *       <td>when</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.person.Seats},
 *           {@link io.github.mentoring.core.person.HeadCount}</td>
 *       <td>how many</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.person;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
