package io.github.mentoring.core.wording;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.rule.Cited;
import io.github.mentoring.core.rule.Verdict;
import java.util.Collection;
import java.util.stream.Collectors;

/** Puts verdicts into words, line by line. */
final class VerdictText {

    private final Wording wording;

    private VerdictText(Wording wording) {
        this.wording = wording;
    }

    static ImmutableList<String> of(Wording wording, Verdict verdict) {
        return new VerdictText(wording).lines(verdict);
    }

    private ImmutableList<String> lines(Verdict verdict) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(wording.sentence("line.answer", wording.of(verdict.answer())));
        verdict.deciding().forEach(cited -> lines.add(wording.sentence("line.deciding", text(cited))));
        verdict.others().forEach(cited -> lines.add(wording.sentence("line.other", text(cited))));
        verdict.defeated()
                .forEach(defeated ->
                        lines.add(wording.sentence("line.defeated", text(defeated.cited()), rules(defeated.by()))));
        verdict.erring().forEach(rule -> lines.add(wording.sentence("line.erring", wording.of(rule))));
        if (!verdict.missing().isEmpty()) {
            lines.add(wording.sentence(
                    "line.missing",
                    wording.clauses(
                            "and", verdict.missing().stream().map(wording::of).toList(), ",")));
        }
        verdict.duties().forEach(duty -> lines.add(wording.sentence("line.duty", wording.of(duty))));
        return lines.build();
    }

    private String text(Cited cited) {
        String rule = wording.of(cited.rule());
        return cited.because().isEmpty()
                ? rule
                : wording.sentence(
                        "cited",
                        rule,
                        wording.clauses(
                                "and", cited.because().stream().map(wording::of).toList(), ","));
    }

    private String rules(Collection<RuleId> rules) {
        return rules.stream().map(wording::of).collect(Collectors.joining(" "));
    }
}
