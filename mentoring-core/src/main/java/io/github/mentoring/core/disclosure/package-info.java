/**
 * Whether something confidential may be passed on.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.disclosure.DisclosureJudge},
 *           {@link io.github.mentoring.core.disclosure.DisclosureDecision}</td>
 *       <td>what may be, item by item: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.disclosure.DisclosureRequest},
 *           {@link io.github.mentoring.core.disclosure.DisclosureItem}</td>
 *       <td>what somebody asks to pass on</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.disclosure.ContentClass},
 *           {@link io.github.mentoring.core.disclosure.Recipient}</td>
 *       <td>what kind of thing it is, and to whom it would go</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.disclosure.DisclosureFacts},
 *           {@link io.github.mentoring.core.disclosure.DisclosureRules}</td>
 *       <td>the facts and the rules</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.disclosure;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
