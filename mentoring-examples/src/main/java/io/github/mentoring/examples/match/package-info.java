/**
 * People in, a matching out: {@link io.github.mentoring.examples.match.MatchCommand} reads a people file through a mapping
 * and writes who is matched with whom, and why.
 */
@NullMarked
package io.github.mentoring.examples.match;

import org.jspecify.annotations.NullMarked;
