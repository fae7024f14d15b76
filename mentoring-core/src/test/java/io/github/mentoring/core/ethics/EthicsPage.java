package io.github.mentoring.core.ethics;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.conduct.ConductRules;
import io.github.mentoring.core.disclosure.DisclosureRules;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.help.Concern;
import io.github.mentoring.core.person.HelpContact;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Bound;
import io.github.mentoring.core.rule.Cited;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Effect;
import io.github.mentoring.core.rule.Parameter;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Remedy;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.core.rule.Verdict;
import io.github.mentoring.core.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of the page about ethics that are made from the rules. */
final class EthicsPage {

    private static final Wording ENGLISH = Wording.english();
    private static final MentoringPolicy POLICY = MentoringPolicy.standard();

    private EthicsPage() {}

    /** Returns the page with its generated parts as they are now; each stands between two marks. */
    static String renewed(String page) {
        String renewed = page;
        Set<String> anchors = new HashSet<>();
        for (Rulebook book : List.of(
                ScreeningRules.rulebook(POLICY), ConductRules.rulebook(POLICY), DisclosureRules.rulebook(POLICY))) {
            renewed = replaced(renewed, Ascii.toLowerCase(book.question().name()), clauses(book, anchors));
        }
        renewed = replaced(renewed, "routes", routes());
        return replaced(renewed, "floor", floor());
    }

    private static String replaced(String page, String part, String text) {
        String begin = "<!-- begin " + part + " -->\n";
        String end = "<!-- end " + part + " -->";
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException("page has no part: " + part);
        }
        return page.substring(0, from + begin.length()) + "\n" + text + "\n" + page.substring(to);
    }

    private static String clauses(Rulebook book, Set<String> anchors) {
        boolean isDisclosure = book.question() == Question.DISCLOSURE;
        String head = isDisclosure
                ? "| clause | effect | what it says |\n|---|---|---|\n"
                : "| clause | weight | who acts | what it says |\n|---|---|---|---|\n";
        return head
                + book.rules().stream().map(rule -> row(rule, anchors)).collect(Collectors.joining())
                + book.rules().stream().map(rule -> "\n" + clause(rule, book)).collect(Collectors.joining());
    }

    private static String row(Rule rule, Set<String> anchors) {
        String anchor = Ascii.toLowerCase(rule.id().code());
        String own = anchors.add(anchor) ? anchor : anchor + "-1"; // as pages number headings of one name
        String link = "| [`" + rule.id() + "`](#" + own + ") | ";
        return rule.effect() == Effect.REPORT
                ? link + weight(rule.severity()) + " | " + bearer(rule) + " | " + ENGLISH.of(rule.id()) + " |\n"
                : link + effect(rule.effect()) + " | " + ENGLISH.of(rule.id()) + " |\n";
    }

    private static String clause(Rule rule, Rulebook book) {
        ClauseExample example = ClauseExample.of(rule, book);
        return Stream.of(
                        Stream.of(
                                "### " + rule.id(),
                                "",
                                ENGLISH.of(rule.id()) + " *(" + rule.source() + ")*",
                                "",
                                "- **Applies** " + applies(rule, book) + "."),
                        figures(rule.when(), book).map(figure -> "- **Figure:** " + figure + "."),
                        consequences(rule),
                        lifted(rule, example).stream(),
                        Stream.of("- **Example:** " + example(example)))
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String applies(Rule rule, Rulebook book) {
        return rule.when().equals(Condition.always()) ? "always" : "when " + ENGLISH.of(rule.when(), book);
    }

    private static Stream<String> consequences(Rule rule) {
        String reported = rule.code().equals(rule.id()) ? "" : ", reported as `" + rule.code() + "`";
        String topic = EthicsTopic.of(rule.code())
                .map(each -> "; a matter of " + ENGLISH.of(each))
                .orElse("");
        Stream<String> overrides = rule.overrides().stream().map(other -> "- **Goes before** `" + other + "`.");
        if (rule.effect() != Effect.REPORT) {
            return Stream.concat(Stream.of("- **Effect:** it " + effect(rule.effect()) + " to pass it on."), overrides);
        }
        String act = rule.severity() == Severity.INFO
                ? "- **Nobody has to act.** It is good to " + ENGLISH.task(rule.code()) + "."
                : "- **Who must act:** " + bearer(rule) + ", " + within(rule) + ": " + ENGLISH.task(rule.code()) + ".";
        return Stream.concat(
                Stream.of("- **Weighs** as " + article(rule.severity()) + reported + topic + ".", act), overrides);
    }

    private static ImmutableList<String> lifted(Rule rule, ClauseExample example) {
        if (rule.effect() == Effect.PERMIT || rule.effect() == Effect.REQUIRE) {
            return ImmutableList.of();
        }
        List<String> ways = example.remedies().stream().map(EthicsPage::change).toList();
        if (ways.isEmpty() && rule.severity() == Severity.INFO) {
            return ImmutableList.of();
        } else if (ways.isEmpty()) {
            return ImmutableList.of("- **Lifted** by nothing that anybody can change.");
        }
        return ImmutableList.of("- **Lifted** in the example " + (ways.size() == 1 ? "when " : "when either ")
                + String.join("; or ", ways) + ".");
    }

    private static String change(Remedy remedy) {
        String text = ENGLISH.of(remedy);
        return text.substring("Would help: ".length(), text.length() - 1);
    }

    private static String example(ClauseExample example) {
        Verdict verdict = example.verdict();
        String facts = example.facts().isEmpty()
                ? "nothing is said"
                : example.facts().stream().map(ENGLISH::of).collect(Collectors.joining("; "));
        String found = verdict.findings().all().stream()
                .filter(finding -> finding.rule().equals(example.rule().code()))
                .map(finding -> " `" + finding + "`.")
                .collect(Collectors.joining());
        String duties = verdict.duties().stream()
                .filter(duty -> duty.rule().equals(example.rule().code()))
                .map(duty -> " Due: " + duty.due() + ", by "
                        + (duty.people().isEmpty()
                                ? ENGLISH.of(duty.bearer())
                                : duty.people().stream().map(Object::toString).collect(Collectors.joining(" and ")))
                        + ".")
                .collect(Collectors.joining());
        return facts + ". → " + ENGLISH.of(verdict.answer()) + others(example.rule(), verdict) + "." + found + duties;
    }

    /** Returns what decides in place of the rule, if it is not the rule itself. */
    private static String others(Rule rule, Verdict verdict) {
        List<RuleId> deciding = verdict.deciding().stream().map(Cited::rule).toList();
        return deciding.isEmpty() || deciding.contains(rule.id())
                ? ""
                : deciding.stream()
                        .map(id -> "`" + id + "`")
                        .collect(Collectors.joining(" and ", " (because of ", ")"));
    }

    private static Stream<String> figures(Condition condition, Rulebook book) {
        return names(condition)
                .distinct()
                .flatMap(name -> book.parameters().stream()
                        .filter(parameter -> parameter.name().equals(name)))
                .map(EthicsPage::figure);
    }

    private static Stream<String> names(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.conditions().stream().flatMap(EthicsPage::names);
        } else if (condition instanceof Condition.Or or) {
            return or.conditions().stream().flatMap(EthicsPage::names);
        } else if (condition instanceof Condition.Not not) {
            return names(not.condition());
        }
        return condition instanceof Condition.AtLeast atLeast && atLeast.bound() instanceof Bound.Named named
                ? Stream.of(named.parameter())
                : Stream.of();
    }

    private static String figure(Parameter parameter) {
        return "`" + parameter.name() + "` is " + parameter.value() + " unless set, and may be "
                + (parameter.most() == Integer.MAX_VALUE
                        ? parameter.least() + " or more"
                        : parameter.least() + " to " + parameter.most());
    }

    private static String routes() {
        return "| concern | whom to turn to, in the order of being shown | source |\n|---|---|---|\n"
                + Stream.of(Concern.values())
                        .map(concern -> "| " + ENGLISH.of(concern) + " | "
                                + concern.contacts().stream()
                                        .map((HelpContact contact) -> ENGLISH.of(contact))
                                        .collect(Collectors.joining(", "))
                                + " | " + concern.source() + " |\n")
                        .collect(Collectors.joining());
    }

    private static String floor() {
        return Stream.of(ScreeningRules.floor(), ConductRules.floor(), DisclosureRules.floor())
                .flatMap(book -> book.rules().stream()
                        .map(rule -> "- `" + rule.id() + "`, "
                                + (rule.effect() == Effect.REPORT
                                        ? article(rule.severity())
                                        : "which " + effect(rule.effect()) + " to pass it on")
                                + ": " + applies(rule, book) + unless(rule, book) + ".\n"))
                .collect(Collectors.joining());
    }

    private static String unless(Rule rule, Rulebook book) {
        List<String> before = book.rules().stream()
                .filter(other -> other.overrides().contains(rule.id()))
                .map(other -> "`" + other.id() + "`")
                .toList();
        if (before.isEmpty()) {
            return "";
        }
        return ", unless " + (rule.effect() == Effect.PROHIBIT ? "a clause that permits" : String.join(" or ", before))
                + " goes before it";
    }

    private static String bearer(Rule rule) {
        return rule.dutyOf().isPresent() ? "whoever did so" : ENGLISH.of(rule.duty());
    }

    private static String within(Rule rule) {
        return rule.within().isZero()
                ? "at once"
                : "within " + rule.within().toString().replaceFirst("P([0-9]+)D", "$1 days");
    }

    private static String weight(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "violation";
            case WARNING -> "warning";
            case ADVISORY -> "advice";
            case INFO -> "note";
        };
    }

    private static String article(Severity severity) {
        return severity == Severity.ADVISORY ? weight(severity) : "a " + weight(severity);
    }

    private static String effect(Effect effect) {
        return switch (effect) {
            case REPORT -> "reports";
            case PERMIT -> "permits";
            case REQUIRE -> "requires";
            case PROHIBIT -> "forbids";
        };
    }
}
