/**
 * What several packages share and callers do not see.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.internal.Positions}</td><td>some people of a list, by their places in it</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.internal.PositionIndex}</td><td>such people by what they have in common</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.internal.Chunks}</td><td>work that an executor may help with</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.internal.Relay}</td><td>a caller's run, handed on to several solvers</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.internal.Units}</td><td>an objective packed into one number</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.matching.internal;

import org.jspecify.annotations.NullMarked;
