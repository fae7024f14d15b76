/**
 * Whether what is proposed, done or told is right, and whom to turn to.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.ethics.EthicsScreen},
 *           {@link io.github.mentoring.core.ethics.EthicsReport},
 *           {@link io.github.mentoring.core.ethics.PairVerdict}</td>
 *       <td>what speaks against people who would mentor each other: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.ScreeningIndex}</td>
 *       <td>the same for many people at once</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.Proposal}</td>
 *       <td>who would mentor whom, and how</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.EthicsRegister}</td>
 *       <td>what is on record about the people of a programme</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.ConflictOfInterest},
 *           {@link io.github.mentoring.core.ethics.ConflictKind},
 *           {@link io.github.mentoring.core.ethics.ReportingLine},
 *           {@link io.github.mentoring.core.ethics.PerceivedRisk},
 *           {@link io.github.mentoring.core.ethics.OpenBreach}</td>
 *       <td>what may stand between two people</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.Affiliation},
 *           {@link io.github.mentoring.core.ethics.Statement}</td>
 *       <td>what an institution states besides, and what is not known or not told</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.ConductJudge},
 *           {@link io.github.mentoring.core.ethics.ConductReport},
 *           {@link io.github.mentoring.core.ethics.JudgedMatter}</td>
 *       <td>what is to be said of what has happened, and who must act</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.ConductLog},
 *           {@link io.github.mentoring.core.ethics.ConductEvent},
 *           {@link io.github.mentoring.core.ethics.Commitment},
 *           {@link io.github.mentoring.core.ethics.Assessment}</td>
 *       <td>what was reported, what each could count on, and what was looked into</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.DisclosureJudge},
 *           {@link io.github.mentoring.core.ethics.DisclosureRequest},
 *           {@link io.github.mentoring.core.ethics.DisclosureItem},
 *           {@link io.github.mentoring.core.ethics.DisclosureDecision}</td>
 *       <td>whether something confidential may be passed on, item by item</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.Concern},
 *           {@link io.github.mentoring.core.ethics.HelpRequest},
 *           {@link io.github.mentoring.core.ethics.HelpRoute}</td>
 *       <td>whom to turn to, never somebody whom it is about</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.ScreeningFacts},
 *           {@link io.github.mentoring.core.ethics.ScreeningRules},
 *           {@link io.github.mentoring.core.ethics.ScreeningRule}</td>
 *       <td>the facts and the rules of a screening</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.ConductFacts},
 *           {@link io.github.mentoring.core.ethics.ConductRules},
 *           {@link io.github.mentoring.core.ethics.ConductRule}</td>
 *       <td>those about conduct</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.DisclosureFacts},
 *           {@link io.github.mentoring.core.ethics.DisclosureRules}</td>
 *       <td>those about disclosures</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.EthicsTopic},
 *           {@link io.github.mentoring.core.ethics.EthicsIssue},
 *           {@link io.github.mentoring.core.ethics.IssueLog}</td>
 *       <td>what a finding belongs to, and whether somebody has looked into it</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.PowerAbuse},
 *           {@link io.github.mentoring.core.ethics.BoundaryRisk},
 *           {@link io.github.mentoring.core.ethics.ReliabilityLapse},
 *           {@link io.github.mentoring.core.ethics.AdviceFit},
 *           {@link io.github.mentoring.core.ethics.ContentClass},
 *           {@link io.github.mentoring.core.ethics.Recipient}</td>
 *       <td>the lists that reports and requests choose from</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.ethics;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
