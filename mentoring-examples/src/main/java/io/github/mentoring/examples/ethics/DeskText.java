package io.github.mentoring.examples.ethics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
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
import io.github.mentoring.core.rule.Explanation;
import io.github.mentoring.core.rule.Judge;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.Remedy;
import io.github.mentoring.core.rule.Verdict;
import io.github.mentoring.core.wording.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The answers of a desk, line by line, as a whole or as an audience is told of them. */
final class DeskText {

    private static final int MOST_REMEDIES = 3;
    private static final ImmutableSet<Outcome> STANDS_IN_THE_WAY =
            Sets.immutableEnumSet(Outcome.VIOLATION, Outcome.PROHIBITED, Outcome.ESCALATE);

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
                + desk.rulebooks().stream()
                        .map(book -> words.of(book.question()) + " \"" + book.version() + "\"")
                        .collect(Collectors.joining(", ")));
    }

    private void add(Proposal proposal, EthicsReport report) {
        title("proposal: " + people(proposal.parties().people()) + ", " + words.of(proposal.format()));
        lines.add(report.isAdmissible() ? "may go ahead" : "may not go ahead");
        for (PairVerdict pair : report.verdicts()) {
            lines.add("mentor " + pair.mentor() + " with mentee " + pair.mentee());
            Judge judge = desk.screen().judge();
            Case matter =
                    desk.cases().register().caseOf(pair.mentor(), pair.mentee(), proposal.format(), proposal.model());
            if (audience.isPresent()) {
                addTold(
                        judge.explain(matter, desk.asOf(), audience.get()),
                        () -> judge.remedies(matter, Outcome.NOTED, MOST_REMEDIES, audience.get()));
            } else {
                add(pair.verdict(), () -> judge.remedies(matter, Outcome.NOTED, MOST_REMEDIES));
            }
        }
    }

    private void add(ConductReport report) {
        title("conduct: mentor " + report.mentor() + " and mentee " + report.mentee());
        lines.add("all in all: " + words.of(report.answer()));
        if (audience.isPresent()) {
            report.matters().forEach(matter -> addTold(matter, audience.get()));
        } else {
            report.matters().stream()
                    .filter(matter -> !isSilent(matter.verdict()))
                    .forEach(matter -> {
                        lines.add("on " + matter.day());
                        add(matter.verdict(), () -> desk.conductJudge().remedies(matter, MOST_REMEDIES));
                    });
            report.assessmentDuties()
                    .forEach(duty -> lines.add("to look into, by " + words.of(duty.bearer()) + ", until " + duty.due()
                            + ": " + words.of(duty.rule())));
            report.concerns()
                    .forEach(concern -> lines.add("whom to turn to about " + words.of(concern) + ": "
                            + concern.contacts().stream().map(words::of).collect(Collectors.joining(", "))));
        }
    }

    /** Adds what an audience is told of a matter, unless that is nothing; what is hidden makes no difference to that. */
    private void addTold(JudgedMatter matter, Audience told) {
        Explanation explanation = desk.conductJudge().explain(matter, told);
        if (!isSilent(explanation.verdict())) {
            lines.add("on " + matter.day());
            addTold(explanation, () -> desk.conductJudge().remedies(matter, MOST_REMEDIES, told));
        }
    }

    private void add(DisclosureRequest request, DisclosureDecision decision) {
        title("disclosure: " + request.discloser() + " to " + words.of(request.to()));
        for (DisclosureDecision.OfItem item : decision.items()) {
            lines.add(item.item().id() + ": " + words.of(item.item().content()));
            String id = item.item().id();
            add(item.verdict(), () -> desk.disclosureJudge().remedies(request, id, MOST_REMEDIES));
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

    private void add(Verdict verdict, Supplier<ImmutableList<Remedy>> remedies) {
        words.of(verdict).forEach(line -> lines.add("  " + line));
        addRemedies(verdict, remedies, "Nothing that anybody can change would help.");
    }

    private void addTold(Explanation explanation, Supplier<ImmutableList<Remedy>> remedies) {
        words.of(explanation).forEach(line -> lines.add("  " + line));
        addRemedies(
                explanation.verdict(), remedies, "Of what you may see, nothing that anybody can change would help.");
    }

    private void addRemedies(Verdict verdict, Supplier<ImmutableList<Remedy>> remedies, String otherwise) {
        if (!STANDS_IN_THE_WAY.contains(verdict.answer().severest())) {
            return;
        }
        List<Remedy> some = remedies.get();
        some.stream()
                .filter(remedy -> !remedy.changes().isEmpty()) // an audience sees nothing then that stands in the way
                .forEach(remedy -> lines.add("  " + words.of(remedy)));
        if (some.isEmpty()) {
            lines.add("  " + otherwise);
        }
    }

    private void title(String title) {
        lines.add("");
        lines.add(title);
    }

    /** Returns whether there is nothing to be said. */
    private static boolean isSilent(Verdict verdict) {
        return verdict.answer().severest() == Outcome.CLEAR
                && verdict.findings().all().isEmpty();
    }

    private static String people(Collection<PersonId> people) {
        return people.stream().map(PersonId::toString).collect(Collectors.joining(", "));
    }
}
