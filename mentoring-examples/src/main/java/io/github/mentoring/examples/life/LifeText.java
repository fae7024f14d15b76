package io.github.mentoring.examples.life;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.lifecycle.Change;
import io.github.mentoring.core.lifecycle.Consequence;
import io.github.mentoring.core.lifecycle.Event;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Ruling;
import io.github.mentoring.core.lifecycle.Step;
import io.github.mentoring.core.lifecycle.StepKind;
import io.github.mentoring.core.lifecycle.Taken;
import io.github.mentoring.core.lifecycle.Unmet;
import io.github.mentoring.core.obligation.Obligation;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.wording.Wording;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Says in words what happens in relationships; people go by their ids.
 *
 * @param wording the words for what the library finds
 */
public record LifeText(Wording wording) {

    /** Checks that there are words. */
    public LifeText {
        requireNonNull(wording, "wording");
    }

    /** Returns what a command to take a step came to: the outcome, then all that was found, each in a line of its own. */
    public ImmutableList<String> of(Step step, Ruling ruling) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (ruling instanceof Ruling.Accepted accepted) {
            lines.add(Stream.concat(
                            Stream.of("accepted"),
                            accepted.events().stream().skip(1).map(event -> of(event.change())))
                    .collect(joining("; ")));
            accepted.findings().all().forEach(finding -> lines.add(of(finding)));
        } else if (ruling instanceof Ruling.Repeated repeated) {
            lines.add(of(step, repeated.first()));
        } else if (ruling instanceof Ruling.Refused refused) {
            lines.add("refused");
            refused.unmet().forEach(unmet -> lines.add(of(unmet)));
        }
        return lines.build();
    }

    /** Returns what was done under the id of a command before, which need not be what the command now says. */
    private String of(Step step, Taken first) {
        return step.kind() == first.kind()
                ? "repeated; %s was carried out before, for %s".formatted(of(first.kind()), first.on())
                : ofAnother(first);
    }

    /** Returns that something else was done under the id of a command before. */
    public String ofAnother(Taken first) {
        return "not carried out; under this id there was %s, for %s: send it under a new id"
                .formatted(of(first.kind()), first.on());
    }

    /** Returns what a step is called. */
    public String of(StepKind kind) {
        return plain(kind.name());
    }

    /** Returns what was found. */
    public String of(Finding finding) {
        return wording.of(finding);
    }

    /** Returns what an event says: of a step who and what it is about, as far as that is no text of anybody's. */
    public String of(Event event) {
        String text = of(event.change());
        if (!(event.change() instanceof Step step)) {
            return text;
        }
        String parts = String.join(", ", new StepParts(wording).of(step));
        return parts.isEmpty() ? text : text + " (" + parts + ")";
    }

    /** Returns where a relationship stands. */
    public String of(Relationship now) {
        return "%s since %s, version %s, with %s"
                .formatted(
                        wording.of(now.phase()),
                        now.phaseSince(),
                        now.version(),
                        people(now.parties().people()));
    }

    /** Returns what is owed, by whom and until when. */
    public String of(Obligation owed) {
        String detail = owed.detail().arguments().isEmpty()
                ? ""
                : owed.detail().arguments().stream().map(wording::of).collect(joining(", ", " (", ")"));
        return "%s%s, by %s, until %s"
                .formatted(wording.of(owed.kind()), detail, wording.of(owed.bearer(), owed.people()), owed.due());
    }

    private String of(Unmet unmet) {
        return wording.of(unmet.finding())
                + unmet.from()
                        .map(day -> " Time alone helps, from " + day + " on.")
                        .orElse("");
    }

    private String of(Change change) {
        if (change instanceof Step step) {
            return of(step.kind());
        } else if (change instanceof Consequence.Left left) {
            return left.who() + " left (" + wording.of(left.reason()) + ")";
        } else if (change instanceof Consequence.Reshaped reshaped) {
            return "now in the format " + wording.of(reshaped.format());
        } else if (change instanceof Consequence.Closed closed) {
            return "over (" + wording.of(closed.reason()) + ")";
        } else if (change instanceof Consequence.PairExcluded pair) {
            return pair.mentor() + " and " + pair.mentee() + " not to be proposed again";
        } else if (change instanceof Consequence.PairReadmitted pair) {
            return pair.mentor() + " and " + pair.mentee() + " may be proposed to each other again";
        } else if (change instanceof Consequence.MatchingRequested wanted) {
            return "another mentor wanted for " + wanted.mentee();
        } else if (change instanceof Consequence.IssueReopened issue) {
            return "open again between " + issue.mentor() + " and " + issue.mentee();
        }
        throw new AssertionError("a consequence without words");
    }

    private static String plain(String constant) {
        return Ascii.toLowerCase(constant).replace('_', ' ');
    }

    private static String people(Collection<PersonId> people) {
        return people.stream().map(PersonId::toString).collect(joining(", "));
    }
}
