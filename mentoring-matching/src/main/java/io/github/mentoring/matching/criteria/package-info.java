/**
 * How good a pair is, and why.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.criteria.Fit}</td>
 *       <td>criteria with their weights, and the score they give a pair: start here</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.criteria.Criterion}</td><td>one named way to rate a pair</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.criteria.Criteria}</td><td>the criteria that come along</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.criteria.FitScore}</td>
 *       <td>a score with the share of each criterion</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.criteria.FitIndex}</td>
 *       <td>the same for many people at once: all scores, or the best few</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.criteria.Share}</td><td>an exact part of one</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.criteria.Preferences}</td>
 *       <td>what mentees would like of a mentor, which decides between equals alone</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.matching.criteria;

import org.jspecify.annotations.NullMarked;
