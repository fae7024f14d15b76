/**
 * The people of a round in teams instead of pairs, as a page, as a table and as a few lines: who is in which, why, what bounds each, and what
 * becomes of it when somebody leaves.
 *
 * <p>Each renders a result into text and touches nothing else: the same result always gives the same bytes.
 */
@NullMarked
package io.github.mentoring.examples.match.teams;

import org.jspecify.annotations.NullMarked;
