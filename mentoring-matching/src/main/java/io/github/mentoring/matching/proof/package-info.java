/**
 * What a sceptic can check without trusting a solver.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.proof.Certificate}</td>
 *       <td>potentials that prove a matching optimal, and the check</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.proof.Potentials}</td>
 *       <td>those of one side, in the parts of an objective</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.proof.Verification}</td><td>what the check found</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.proof.Shortage}</td>
 *       <td>a Hall violator: a group that wants more than there is</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.matching.proof;

import org.jspecify.annotations.NullMarked;
