/**
 * What is right between a mentor and a mentee: conduct that was reported, disclosures, and who helps.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.ethics.ConductJudge},
 *           {@link io.github.mentoring.core.ethics.ConductReport}</td>
 *       <td>judges what has happened: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.ConductLog},
 *           {@link io.github.mentoring.core.ethics.ConductEvent},
 *           {@link io.github.mentoring.core.ethics.Commitment},
 *           {@link io.github.mentoring.core.ethics.Assessment}</td>
 *       <td>what was reported, what each could count on, and what was looked into</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.DisclosureJudge},
 *           {@link io.github.mentoring.core.ethics.DisclosureRequest},
 *           {@link io.github.mentoring.core.ethics.DisclosureDecision}</td>
 *       <td>whether something confidential may be passed on, item by item</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.Concern},
 *           {@link io.github.mentoring.core.ethics.HelpRequest},
 *           {@link io.github.mentoring.core.ethics.HelpRoute}</td>
 *       <td>whom to turn to, never somebody whom it is about</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.ConductRules},
 *           {@link io.github.mentoring.core.ethics.ConductFacts},
 *           {@link io.github.mentoring.core.ethics.DisclosureRules},
 *           {@link io.github.mentoring.core.ethics.DisclosureFacts}</td>
 *       <td>the standard rules, and the facts they read</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.PowerAbuse},
 *           {@link io.github.mentoring.core.ethics.BoundaryRisk},
 *           {@link io.github.mentoring.core.ethics.ReliabilityLapse},
 *           {@link io.github.mentoring.core.ethics.AdviceFit},
 *           {@link io.github.mentoring.core.ethics.ContentClass},
 *           {@link io.github.mentoring.core.ethics.Recipient}</td>
 *       <td>the lists they choose from</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.ethics;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
