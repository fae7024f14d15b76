package io.github.mentoring.examples.peers;

import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.rule.Outcome;
import java.util.List;

/**
 * What a screening that is not ours comes to.
 *
 * @param outcome the outcome
 * @param deciding the rules that decide, by code
 * @param findings all that was found
 */
record Screened(Outcome outcome, List<RuleId> deciding, Findings findings) {}
