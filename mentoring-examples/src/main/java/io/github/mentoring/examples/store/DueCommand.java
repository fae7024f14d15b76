package io.github.mentoring.examples.store;

import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.obligation.DueList;
import io.github.mentoring.core.obligation.Obligation;
import io.github.mentoring.core.obligation.ObligationCalendar;
import io.github.mentoring.core.obligation.Standing;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.core.wording.Wording;
import io.github.mentoring.examples.life.LifeText;
import io.github.mentoring.examples.match.input.Reading;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is due in all relationships. */
@Command(
        name = "due",
        description = {
            "Lists what is overdue, due and upcoming in all relationships, and by whom.",
            "Says what is to be said about them, and when there will next be another answer."
        })
final class DueCommand implements Callable<Integer> {

    @Mixin
    private final StoreAccess access = new StoreAccess();

    @Mixin
    private final PolicyOption policyOption = new PolicyOption();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateForm.class,
            description = "Which day it is, such as 2026-03-02 (default: today in the zone of the programme).")
    private @Nullable LocalDate asOf;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandLine.Model.CommandSpec spec;

    private final LifeText words = new LifeText(Wording.english());

    DueCommand() {}

    @Override
    public Integer call() throws IOException {
        if (asOf != null) {
            access.checkReach(asOf.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        Reading<MentoringPolicy> policy = policyOption.read();
        return policy instanceof Reading.Read<MentoringPolicy> under
                ? access.read(store -> listed(store, under.value()))
                : access.refuse(policy.problems());
    }

    private void listed(RelationshipStore store, MentoringPolicy policy) throws SQLException {
        try {
            list(store, policy);
        } catch (IllegalArgumentException e) { // a day that cannot be reckoned with
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void list(RelationshipStore store, MentoringPolicy policy) throws SQLException {
        ZoneId zone = policy.schedule().zone();
        LocalDate day = asOf == null ? LocalDate.now(zone) : asOf;
        Instant time = day.atStartOfDay(zone).toInstant();
        List<Relationship> all = new ArrayList<>();
        for (RelationshipId id : store.relationships()) {
            all.add(store.load(id).orElseThrow());
        }
        ObligationCalendar calendar = ObligationCalendar.under(policy);
        DueList due = calendar.of(all, time);
        access.out().println("as of " + day);
        print("overdue", due.standing(Standing.OVERDUE));
        print("due today", due.standing(Standing.DUE));
        print("upcoming", due.standing(Standing.UPCOMING));
        due.signals()
                .forEach((id, findings) ->
                        findings.all().forEach(finding -> access.out().println(id + ": " + words.of(finding))));
        access.out()
                .println(calendar.nextChange(all, time)
                        .map(next -> "next change: " + next.atZone(zone).toLocalDate())
                        .orElse("no change any more"));
    }

    private void print(String title, List<Obligation> obligations) {
        if (!obligations.isEmpty()) {
            access.out().println(title);
            obligations.forEach(owed -> access.out().println("  " + owed.relationship() + ": " + words.of(owed)));
        }
    }
}
