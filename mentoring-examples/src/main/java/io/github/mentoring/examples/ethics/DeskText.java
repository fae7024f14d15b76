package io.github.mentoring.examples.ethics;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.conduct.ConductReport;
import io.github.mentoring.core.conduct.JudgedMatter;
import io.github.mentoring.core.disclosure.DisclosureDecision;
import io.github.mentoring.core.disclosure.DisclosureRequest;
import io.github.mentoring.core.ethics.EthicsReport;
import io.github.mentoring.core.ethics.PairVerdict;
import io.github.mentoring.core.ethics.Proposal;
import io.github.mentoring.core.help.HelpRequest;
import io.github.mentoring.core.help.HelpRoute;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.Case;
import io.github.mentoring.core.rule.Judge;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Verdict;
import io.github.mentoring.core.wording.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answers of a desk, line by line, as a whole or as an audience is told of them. */
final class DeskText {

    private static final int MOST_REMEDIES = 3;

    private final Desk desk;
    private final Optional<Audience> audience;
    private final Wording words;
    private final ImmutableList.Builder<String> lines = ImmutableList.builder();

    private DeskText(Desk desk, Optional<Audience> audience) {
        this.desk = desk;
        this.audience = audience;
        this.words = desk.cases().words();
    }

    /** Returns the lines; without an audience those for whoever runs the desk, who sees all. */
    static ImmutableList<String> of(Desk desk, Optional<Audience> audience) {
        DeskText text = new DeskText(desk, audience);
        text.addHead();
        for (int i = 0; i < desk.proposals().size(); i++) {
            text.add(desk.cases().proposals().get(i), desk.proposals().get(i));
        }
        desk.conduct().forEach(text::add);
        if (audience.isEmpty()) {
            for (int i = 0; i < desk.disclosures().size(); i++) {
                text.add(desk.cases().disclosures().get(i), desk.disclosures().get(i));
            }
            for (int i = 0; i < desk.routes().size(); i++) {
                text.add(desk.cases().concerns().get(i), desk.routes().get(i));
            }
        }
        return text.lines.build();
    }

    private void addHead() {
        lines.add("ethics desk as of " + desk.asOf()
                + audience.map(told -> ", as told to " + words.of(told)).orElse(""));
        lines.add("rules: "
                + desk.rulebooks().entrySet().stream()
                        .map(book -> words.of(book.getKey()) + " \""
                                + book.getValue().version() + "\"")
                        .collect(Collectors.joining(", ")));
    }

    private void add(Proposal proposal, EthicsReport report) {
        title("proposal: " + people(proposal.parties().people()) + ", " + words.of(proposal.format()));
        lines.add(report.isAdmissible() ? "may go ahead" : "may not go ahead");
        for (PairVerdict pair : report.verdicts()) {
            lines.add("mentor " + pair.mentor() + " with mentee " + pair.mentee());
            addAnswer(
                    Question.SCREENING,
                    desk.cases().register().caseOf(pair.mentor(), pair.mentee(), proposal.format(), proposal.model()),
                    pair.verdict());
        }
    }

    private void add(ConductReport report) {
        title("conduct: mentor " + report.mentor() + " and mentee " + report.mentee());
        lines.add("all in all: " + words.of(report.answer()));
        List<JudgedMatter> telling = report.matters().stream()
                .filter(matter -> !isSilent(matter.verdict()))
                .toList();
        for (JudgedMatter matter : telling) {
            lines.add("on " + matter.day());
            addAnswer(Question.CONDUCT, matter.matter(), matter.verdict());
        }
        if (audience.isEmpty()) {
            report.assessmentDuties()
                    .forEach(duty -> lines.add("to look into, by " + words.of(duty.bearer()) + ", until " + duty.due()
                            + ": " + words.of(duty.rule())));
            report.concerns()
                    .forEach(concern -> lines.add("whom to turn to about " + words.of(concern) + ": "
                            + concern.contacts().stream().map(words::of).collect(Collectors.joining(", "))));
        }
    }

    private void add(DisclosureRequest request, DisclosureDecision decision) {
        title("disclosure: " + request.discloser() + " to " + words.of(request.to()));
        for (DisclosureDecision.OfItem item : decision.items()) {
            lines.add(item.item().id() + ": " + words.of(item.item().content()));
            words.of(item.verdict()).forEach(line -> lines.add("  " + line));
            item.alternative()
                    .ifPresent(instead -> lines.add("  Instead: "
                            + words.of(instead.item().content()) + ", to " + words.of(instead.to()) + "."));
        }
    }

    private void add(HelpRequest request, HelpRoute route) {
        title("help: " + request.asker() + ", about " + words.of(request.concern()));
        route.stops()
                .forEach(stop -> lines.add("turn to " + words.of(stop.contact())
                        + (stop.people().isEmpty() ? "" : ": " + people(stop.people()))));
        route.owedBy()
                .ifPresent(bearer ->
                        lines.add("nobody is left to turn to; " + words.of(bearer) + " has to name somebody"));
    }

    private void addAnswer(Question question, Case matter, Verdict verdict) {
        if (audience.isPresent()) {
            words.of(Judge.of(desk.rulebook(question)).explain(matter, desk.asOf(), audience.get()))
                    .forEach(line -> lines.add("  " + line));
            return;
        }
        words.of(verdict).forEach(line -> lines.add("  " + line));
        if (verdict.answer().severest() == Outcome.VIOLATION) {
            List<String> remedies =
                    Judge.of(desk.rulebook(question)).remedies(matter, Outcome.NOTED, MOST_REMEDIES).stream()
                            .map(words::of)
                            .toList();
            remedies.forEach(remedy -> lines.add("  " + remedy));
            if (remedies.isEmpty()) {
                lines.add("  Nothing that anybody can change would help.");
            }
        }
    }

    private void title(String title) {
        lines.add("");
        lines.add(title);
    }

    /** Returns whether there is nothing to be said. */
    private static boolean isSilent(Verdict verdict) {
        return verdict.answer().isDecided()
                && verdict.findings().all().isEmpty()
                && verdict.deciding().isEmpty();
    }

    private static String people(Collection<PersonId> people) {
        return people.stream().map(PersonId::toString).collect(Collectors.joining(", "));
    }
}
