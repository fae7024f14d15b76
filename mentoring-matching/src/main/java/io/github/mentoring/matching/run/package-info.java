/**
 * How long work is watched, stopped and helped.
 *
 * <table>
 *   <caption>Types</caption>
 *   <tr><td>{@link io.github.mentoring.matching.run.Run}</td><td>all three in one: hand it to whatever may take long</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.run.Progress}</td><td>hears how far the work is</td></tr>
 *   <tr><td>{@link io.github.mentoring.matching.run.StopSignal}</td><td>says when it is enough</td></tr>
 * </table>
 */
@NullMarked
package io.github.mentoring.matching.run;

import org.jspecify.annotations.NullMarked;
