package io.github.mentoring.core.wording;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.rule.Cited;
import io.github.mentoring.core.rule.Verdict;

/** Puts verdicts into words, line by line. */
final class VerdictText {

    private final Wording wording;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();

    private VerdictText(Wording wording) {
        this.wording = wording;
    }

    static ImmutableList<String> of(Wording wording, Verdict verdict) {
        VerdictText text = new VerdictText(wording);
        text.add(verdict);
        return text.lines.build();
    }

    private void add(Verdict verdict) {
        add("line.answer", wording.of(verdict.answer()));
        verdict.deciding().forEach(cited -> add("line.deciding", cited));
        verdict.others().forEach(cited -> add("line.other", cited));
        verdict.defeated()
                .forEach(defeated -> add(
                        "line.defeated",
                        defeated.cited(),
                        wording.listed(
                                "and", defeated.by().stream().map(RuleId::code).toList())));
        verdict.erring().forEach(rule -> add("line.erring", wording.of(rule), rule.code()));
        if (!verdict.missing().isEmpty()) {
            add(
                    "line.missing",
                    wording.clauses(
                            "and", verdict.missing().stream().map(wording::of).toList(), ","));
        }
        verdict.duties().forEach(duty -> add("line.duty", wording.of(duty)));
    }

    private void add(String key, Cited cited, String... more) {
        RuleId rule = cited.rule();
        add(
                key,
                ImmutableList.<String>builder()
                        .add(wording.of(rule), rule.code())
                        .add(more)
                        .build()
                        .toArray(String[]::new));
        if (!cited.because().isEmpty()) {
            add(
                    "line.because",
                    wording.clauses(
                            "and", cited.because().stream().map(wording::of).toList(), ","));
        }
    }

    private void add(String key, String... parts) {
        lines.add(wording.sentence(key, parts));
    }
}
