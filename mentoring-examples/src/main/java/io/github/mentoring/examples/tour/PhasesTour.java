package io.github.mentoring.examples.tour;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Event;
import io.github.mentoring.core.lifecycle.GuardedMove;
import io.github.mentoring.core.lifecycle.Journal;
import io.github.mentoring.core.lifecycle.Lifecycle;
import io.github.mentoring.core.lifecycle.LifecycleFacts;
import io.github.mentoring.core.lifecycle.LifecycleRules;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Report;
import io.github.mentoring.core.lifecycle.Ruling;
import io.github.mentoring.core.lifecycle.Step;
import io.github.mentoring.core.lifecycle.Talk;
import io.github.mentoring.core.lifecycle.Unmet;
import io.github.mentoring.core.obligation.DueList;
import io.github.mentoring.core.obligation.Obligation;
import io.github.mentoring.core.obligation.ObligationCalendar;
import io.github.mentoring.core.obligation.ObligationKind;
import io.github.mentoring.core.obligation.Standing;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Overlay;
import io.github.mentoring.core.rule.Remedy;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The code of {@code docs/phases.md}, so that it is compiled and runs. */
public final class PhasesTour {

    private PhasesTour() {}

    /** Follows one relationship through all of it. */
    @SuppressWarnings("SystemOut") // so that a reader sees what comes of it
    public static void main(String[] args) {
        // spotless:off
        // region Commands and events
        MentoringPolicy policy = MentoringPolicy.standard();
        Lifecycle lifecycle = Lifecycle.under(policy);
        Wording english = Wording.english();
        Instant asOf = Instant.parse("2026-03-02T12:00:00Z"); // what the host's clock says
        LocalDate day = LocalDate.of(2026, 3, 2);
        Parties parties = Parties.pair(MentorId.of("ada"), MenteeId.of("bob"));
        Arrangement pair = Arrangement.of(MentoringFormat.DYAD);

        // Begin, and keep the events.
        Move.Begin begin = Move.Begin.mentorship(RelationshipId.of("r-1"), parties, pair);
        Ruling begun = lifecycle.begin(Command.of("c-1", day, begin), asOf);
        Journal journal = new Journal(begun.events());

        // Go on: refused, since nobody has said to be ready.
        Command advance = Command.of("c-2", day, new Move.Advance(Phase.ACQUAINT));
        if (lifecycle.decide(journal.relationship(), advance, asOf) instanceof Ruling.Refused refused) {
            for (Unmet unmet : refused.unmet()) {
                System.out.println(english.of(unmet.finding()));
            }
        }

        // Mend it: everybody says yes to each item.
        for (PersonId party : parties.people()) {
            for (ReadinessItem item : ReadinessItem.values()) {
                Command answer = Command.of(party + "-" + item, day, new Talk.AnswerReadiness(party, item, true));
                journal = journal.with(lifecycle.decide(journal.relationship(), answer, asOf).events());
            }
        }

        // The refused command has left no event, and may be sent again as it is.
        journal = journal.with(lifecycle.decide(journal.relationship(), advance, asOf).events());

        // All that is stored are the events; where they lead is worked out.
        for (Event event : journal.events()) {
            System.out.println(event.number() + ". " + event.command() + ", under " + event.policyVersion());
        }
        Relationship now = journal.relationship();
        System.out.println(now.phase());
        // endregion

        // region Why not, and what would help
        Command work = Command.of("c-3", day, new Move.Advance(Phase.APPLY));
        if (lifecycle.decide(now, work, asOf) instanceof Ruling.Refused refused) {
            for (Unmet unmet : refused.unmet()) {
                System.out.println(english.of(unmet.finding()));
            }
        }
        System.out.println("To bob:");
        for (String line : english.of(lifecycle.explain(now, GuardedMove.TO_APPLY, asOf, Audience.MENTEE))) {
            System.out.println(line);
        }
        for (Remedy remedy : lifecycle.remedies(now, GuardedMove.TO_APPLY, asOf, 3)) {
            System.out.println(english.of(remedy));
        }
        // endregion

        // region Rules of an institution's own about the way forward
        Overlay house = Overlay.builder()
                .version("house-1")
                .addRules(Rule.builder()
                        .id(RuleId.of("ACQUAINTED_IN_HASTE"))
                        .source(new Source("House rules", "2"))
                        .duty(DutyBearer.BOTH)
                        .when(LifecycleFacts.MOVE.is(GuardedMove.TO_APPLY)
                                .and(Condition.not(LifecycleFacts.DAYS_IN_PHASE.atLeast(14))))
                        .build())
                .build();
        Lifecycle own = Lifecycle.by(policy, LifecycleRules.overlaid(policy, house).orElseThrow());
        if (own.decide(now, work, asOf) instanceof Ruling.Refused refused) {
            refused.unmet().stream()
                    .filter(unmet -> unmet.from().isPresent()) // what time alone would mend
                    .forEach(unmet -> System.out.println(unmet.finding() + " until " + unmet.from().get()));
        }
        System.out.println(own.version());
        // endregion

        // region What is owed, and when that changes
        ObligationCalendar calendar = ObligationCalendar.under(policy);
        List<Relationship> relationships = ImmutableList.of(now);
        Instant nextSpring = Instant.parse("2027-03-08T12:00:00Z");
        DueList today = calendar.of(relationships, nextSpring);
        for (Obligation late : today.standing(Standing.OVERDUE)) {
            System.out.println(late.kind() + " by " + late.bearer() + " " + late.people() + ", due " + late.due());
        }
        Findings said = today.signals(now.id());
        for (Finding signal : said.all()) {
            System.out.println(english.of(signal));
        }
        System.out.println(calendar.nextChange(relationships, nextSpring)); // when to ask again, if ever
        // endregion

        // region What the programme has to look into
        // What was done is told, and the programme owes it to look into that.
        MentorId ada = MentorId.of("ada");
        MenteeId bob = MenteeId.of("bob");
        ConductEvent breach = ConductEvent.BoundaryBreached.by(day, Side.MENTOR, BoundaryBreach.PERCEIVED_HARASSMENT);
        Command report = Command.of("c-4", day, Report.ReportConduct.of(ada, bob, breach));
        Relationship reported = lifecycle.decide(now, report, asOf).relationship().orElseThrow();
        for (Obligation owed : calendar.of(reported, asOf).standing(Standing.UPCOMING)) {
            System.out.println(english.of(owed.kind()) + ", until " + owed.due());
            if (owed.kind() == ObligationKind.ASSESS_CONDUCT) {
                List<String> named = owed.detail().arguments().stream().map(Detail.Argument::toString).toList();
                RuleId rule = RuleId.of(named.get(0));
                MentorId mentor = MentorId.of(named.get(1));
                MenteeId mentee = MenteeId.of(named.get(2));
                System.out.println("  by " + rule + ", between " + mentor + " and " + mentee);

                // It has, and takes one step for each finding of that rule.
                for (Finding finding : calendar.signals(reported, asOf).all()) {
                    if (finding.rule().equals(rule)) {
                        Step looked = new Report.AssessConduct(mentor, mentee, new Assessment(finding, day));
                        Command assess = Command.of("looked-" + reported.version(), day, looked);
                        reported = lifecycle.decide(reported, assess, asOf).relationship().orElse(reported);
                    }
                }
            }
        }
        System.out.println("still owed:");
        for (Obligation owed : calendar.of(reported, asOf).standing(Standing.UPCOMING)) {
            System.out.println(english.of(owed.kind()) + ", until " + owed.due());
        }
        // endregion
        // spotless:on
    }
}
