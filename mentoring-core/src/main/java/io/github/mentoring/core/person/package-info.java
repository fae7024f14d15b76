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
 *   <tr><td>{@link io.github.mentoring.core.person.Profession},
 *           {@link io.github.mentoring.core.person.CareerStage},
 *           {@link io.github.mentoring.core.person.Involvement}</td>
 *       <td>where in working life</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.person.Topic},
 *           {@link io.github.mentoring.core.person.ExpertiseLevel},
 *           {@link io.github.mentoring.core.person.Interest},
 *           {@link io.github.mentoring.core.person.InterestKind}</td>
 *       <td>what a person knows, wants to know and is interested in</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.person.MentoringFunction},
 *           {@link io.github.mentoring.core.person.MentoringDomain},
 *           {@link io.github.mentoring.core.person.AdvocacyTopic}</td>
 *       <td>what mentoring is to do, and in which field</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.person.Characteristic},
 *           {@link io.github.mentoring.core.person.Rating}</td>
 *       <td>how a mentor is rated; see also the package {@code trait}</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.person.PersonalAttribute},
 *           {@link io.github.mentoring.core.person.AttributeValue}</td>
 *       <td>who a person is: voluntary, private and never scored</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.person.Availability},
 *           {@link io.github.mentoring.core.person.WeeklySlot},
 *           {@link io.github.mentoring.core.person.Timeframe}</td>
 *       <td>when</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.person.Seats},
 *           {@link io.github.mentoring.core.person.HeadCount},
 *           {@link io.github.mentoring.core.person.Hours}</td>
 *       <td>how many, each of its own kind</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.person.HelpContact}</td>
 *       <td>who helps</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.person;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
