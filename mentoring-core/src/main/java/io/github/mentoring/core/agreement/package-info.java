/**
 * What a mentor and a mentee agree on before they set to work, and what is still to be talked about.
 *
 * <p>What people wrote in their own words is kept but shown in no text form.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.agreement.PartnershipAgreement}</td>
 *       <td>one version of an agreement, which tells what it lacks: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.agreement.Charter},
 *           {@link io.github.mentoring.core.agreement.CharterFacet}</td>
 *       <td>the answers to the six questions that shape a relationship or a programme</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.agreement.GroundRule}</td>
 *       <td>what both keep to, such as a boundary</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.agreement.MentorResponsibility},
 *           {@link io.github.mentoring.core.agreement.MenteeResponsibility}</td>
 *       <td>what each side takes on</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.agreement.ConsensusItem},
 *           {@link io.github.mentoring.core.agreement.ExpectationForm}</td>
 *       <td>what both see alike, and how they settled it</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.agreement.MisunderstandingLog},
 *           {@link io.github.mentoring.core.agreement.Misunderstanding},
 *           {@link io.github.mentoring.core.agreement.Resolution}</td>
 *       <td>where they did not understand each other, and how that was settled</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.agreement.AgreementPolicy},
 *           {@link io.github.mentoring.core.agreement.WrittenForm}</td>
 *       <td>what a programme expects of an agreement</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.agreement.AgreementRule}</td>
 *       <td>the rules that are checked here</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.agreement;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
