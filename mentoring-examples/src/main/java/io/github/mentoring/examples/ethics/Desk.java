package io.github.mentoring.examples.ethics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.ConductReport;
import io.github.mentoring.core.conduct.ConductRules;
import io.github.mentoring.core.disclosure.DisclosureDecision;
import io.github.mentoring.core.disclosure.DisclosureJudge;
import io.github.mentoring.core.disclosure.DisclosureRules;
import io.github.mentoring.core.ethics.EthicsReport;
import io.github.mentoring.core.ethics.EthicsScreen;
import io.github.mentoring.core.ethics.ScreeningRules;
import io.github.mentoring.core.help.HelpRequest;
import io.github.mentoring.core.help.HelpRoute;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Overlaid;
import io.github.mentoring.core.rule.Overlay;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.examples.match.input.Problems;
import io.github.mentoring.examples.match.input.Reading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The answers to all cases of a file.
 *
 * @param cases the file
 * @param asOf the day as of which they are given
 * @param screen what screens proposals, by the rules of the institution
 * @param conductJudge what judges conduct by them
 * @param disclosureJudge what decides disclosures by them
 * @param proposals the answers to proposals, in their order
 * @param conduct the answers to what was reported, in its order
 * @param disclosures the decisions on disclosures, in their order
 * @param routes whom to turn to, in the order of the concerns
 */
record Desk(
        CaseFile cases,
        LocalDate asOf,
        EthicsScreen screen,
        ConductJudge conductJudge,
        DisclosureJudge disclosureJudge,
        ImmutableList<EthicsReport> proposals,
        ImmutableList<ConductReport> conduct,
        ImmutableList<DisclosureDecision> disclosures,
        ImmutableList<HelpRoute> routes) {

    /** Returns the answers, or everything that stands in their way. */
    static Reading<Desk> of(String file, CaseFile cases, LocalDate asOf) {
        Problems problems = new Problems(file);
        ImmutableMap<Question, Rulebook> rulebooks = rulebooks(cases, problems);
        if (!problems.isEmpty()) {
            return problems.refuse();
        }
        EthicsScreen screen = EthicsScreen.by(book(rulebooks, Question.SCREENING));
        ConductJudge conduct = ConductJudge.by(cases.policy(), book(rulebooks, Question.CONDUCT));
        DisclosureJudge disclosures = DisclosureJudge.by(book(rulebooks, Question.DISCLOSURE));
        Desk desk = new Desk(
                cases,
                asOf,
                screen,
                conduct,
                disclosures,
                each("proposals", cases.proposals(), one -> screen.screen(cases.register(), one, asOf), problems),
                each("conduct", cases.conduct(), one -> conduct.judge(one, asOf), problems),
                each("disclosures", cases.disclosures(), one -> disclosures.decide(one, asOf), problems),
                each("concerns", cases.concerns(), HelpRequest::route, problems));
        return problems.isEmpty() ? new Reading.Read<>(desk) : problems.refuse();
    }

    /** Returns the rules of the institution, by question. */
    ImmutableList<Rulebook> rulebooks() {
        return ImmutableList.of(screen.rulebook(), conductJudge.rulebook(), disclosureJudge.rulebook());
    }

    private static Rulebook book(ImmutableMap<Question, Rulebook> rulebooks, Question question) {
        return requireNonNull(rulebooks.get(question), "question");
    }

    private static ImmutableMap<Question, Rulebook> rulebooks(CaseFile cases, Problems problems) {
        return Maps.toMap(Arrays.asList(Question.values()), question -> {
            Rulebook standard = standard(question, cases.policy());
            Overlay overlay = cases.overlays().get(question);
            Overlaid overlaid = overlay == null ? null : overlay.on(standard, floor(question));
            if (overlaid instanceof Overlaid.Refused refused) {
                refused.problems()
                        .forEach(problem -> problems.inFile("at `overlays." + question + "`: " + problem.text()));
            }
            return overlaid == null ? standard : overlaid.value().orElse(standard);
        });
    }

    private static Rulebook standard(Question question, MentoringPolicy policy) {
        return switch (question) {
            case SCREENING -> ScreeningRules.rulebook(policy);
            case CONDUCT -> ConductRules.rulebook(policy);
            case DISCLOSURE -> DisclosureRules.rulebook(policy);
        };
    }

    private static Rulebook floor(Question question) {
        return switch (question) {
            case SCREENING -> ScreeningRules.floor();
            case CONDUCT -> ConductRules.floor();
            case DISCLOSURE -> DisclosureRules.floor();
        };
    }

    /** Answers each case by itself, so that all that is wrong is told at once. */
    private static <C, A> ImmutableList<A> each(String part, List<C> cases, Function<C, A> answer, Problems problems) {
        ImmutableList.Builder<A> answers = ImmutableList.builder();
        for (int i = 0; i < cases.size(); i++) {
            try {
                answers.add(answer.apply(cases.get(i)));
            } catch (IllegalArgumentException e) {
                problems.inFile("at `" + part + "[" + i + "]`: " + e.getMessage());
            }
        }
        return answers.build();
    }
}
