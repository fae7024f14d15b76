/**
 * Cases in, verdicts out: {@link io.github.mentoring.examples.ethics.EthicsCommand} screens proposals, judges what was
 * reported, decides disclosures and says whom to turn to, under the rules of the library and of the institution.
 */
@NullMarked
package io.github.mentoring.examples.ethics;

import org.jspecify.annotations.NullMarked;
