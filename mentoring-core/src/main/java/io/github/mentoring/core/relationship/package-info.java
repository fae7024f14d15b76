/**
 * Who is in a mentoring relationship, how healthy it is, and what may weigh on it.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.relationship.RelationshipId},
 *           {@link io.github.mentoring.core.relationship.Parties}</td>
 *       <td>which relationship, and who is in it: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.relationship.RelationshipSetup}</td>
 *       <td>how it is set up, and whether that goes with how formal it is to be</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.relationship.MentorCommittee},
 *           {@link io.github.mentoring.core.relationship.CommitteeSeat}</td>
 *       <td>several mentors for one mentee, each for some matters and some time</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.relationship.HealthReport},
 *           {@link io.github.mentoring.core.relationship.RelationshipMark},
 *           {@link io.github.mentoring.core.relationship.HealthHead}</td>
 *       <td>how a relationship does</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.relationship.InterculturalPair},
 *           {@link io.github.mentoring.core.relationship.Suggestions}</td>
 *       <td>what two people of different cultures do well to keep in mind</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.relationship.Challenge},
 *           {@link io.github.mentoring.core.relationship.ChallengeFactor},
 *           {@link io.github.mentoring.core.relationship.MismatchGround}</td>
 *       <td>what weighs on a relationship</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.relationship.ExpectationReview},
 *           {@link io.github.mentoring.core.relationship.FailureCause}</td>
 *       <td>what looking again at the expectations showed, and why a relationship failed</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.relationship.BoundaryBreach}</td>
 *       <td>what may have to leave its confidence</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.relationship.ReflectionPrompt}</td>
 *       <td>questions to think about one's own relationships by</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.relationship.RelationshipPolicy},
 *           {@link io.github.mentoring.core.relationship.CommitteePolicy},
 *           {@link io.github.mentoring.core.relationship.Strictness}</td>
 *       <td>the figures that a programme may set</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.relationship.RelationshipRule}</td>
 *       <td>the rules that are checked here</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.relationship;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
