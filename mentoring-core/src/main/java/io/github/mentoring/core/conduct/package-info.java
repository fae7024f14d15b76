/**
 * What is to be said of what has happened between two people, and who must act.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.core.conduct.ConductJudge},
 *           {@link io.github.mentoring.core.conduct.ConductReport},
 *           {@link io.github.mentoring.core.conduct.JudgedMatter}</td>
 *       <td>what is found: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.conduct.ConductLog},
 *           {@link io.github.mentoring.core.conduct.ConductEvent},
 *           {@link io.github.mentoring.core.conduct.Commitment},
 *           {@link io.github.mentoring.core.conduct.Assessment}</td>
 *       <td>what was reported, what each could count on, and what was looked into</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.conduct.EthicsIssue},
 *           {@link io.github.mentoring.core.conduct.IssueLog}</td>
 *       <td>whether somebody has looked into what was found</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.conduct.ConductFacts},
 *           {@link io.github.mentoring.core.conduct.ConductRules},
 *           {@link io.github.mentoring.core.conduct.ConductRule}</td>
 *       <td>the facts and the rules</td></tr>
 *   <tr><td>{@link io.github.mentoring.core.conduct.PowerAbuse},
 *           {@link io.github.mentoring.core.conduct.BoundaryRisk},
 *           {@link io.github.mentoring.core.conduct.ReliabilityLapse},
 *           {@link io.github.mentoring.core.conduct.AdviceFit}</td>
 *       <td>the lists that reports choose from</td></tr>
 * </table>
 */
@NullMarked
@ValueStyle
package io.github.mentoring.core.conduct;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
