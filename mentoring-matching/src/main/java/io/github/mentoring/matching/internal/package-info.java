/**
 * Which of many people something holds of; not for callers.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.internal.Positions}</td><td>some people of a list, by their places in it</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.internal.PositionIndex}</td><td>such people by what they have in common</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.matching.internal;

import org.jspecify.annotations.NullMarked;
