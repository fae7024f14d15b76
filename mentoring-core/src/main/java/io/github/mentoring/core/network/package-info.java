/**
 * Whom a mentee comes to know through their mentors.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.network.MenteeNetwork}</td>
 *       <td>how the network of one mentee is widened, and what is to be said about it: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.network.Introduction},
 *           {@link io.github.mentoring.core.network.IntroductionChannel},
 *           {@link io.github.mentoring.core.network.NetworkLevel}</td>
 *       <td>who was introduced to whom, how, and how far from home</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.network.SpeakingInvitation},
 *           {@link io.github.mentoring.core.network.InvitationLevel}</td>
 *       <td>a talk that a mentor may pass on</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.network.NetworkPolicy},
 *           {@link io.github.mentoring.core.network.NetworkRule}</td>
 *       <td>the figures and the rules</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.network;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
