/**
 * What speaks against people who would mentor each other.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.ethics.EthicsScreen},
 *           {@link io.github.mentoring.core.ethics.EthicsReport},
 *           {@link io.github.mentoring.core.ethics.PairVerdict}</td>
 *       <td>what speaks against them: start here</td></tr>
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
 *   <tr><td>{@link io.github.mentoring.core.ethics.ScreeningFacts},
 *           {@link io.github.mentoring.core.ethics.ScreeningRules},
 *           {@link io.github.mentoring.core.ethics.ScreeningRule}</td>
 *       <td>the facts and the rules</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.ethics.EthicsTopic}</td>
 *       <td>what a finding belongs to</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.ethics;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
