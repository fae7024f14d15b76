package io.github.mentoring.core.conduct;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.feedback.FeedbackRule;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.rule.Case;
import io.github.mentoring.core.trait.TormentorSign;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what is in a log into cases that rules can be asked about, as known on one day. */
final class ConductCases {

    private final ConductLog log;
    private final LocalDate asOf;
    private final MentoringPolicy policy;
    private final ImmutableList<ConductEvent> known;

    ConductCases(ConductLog log, LocalDate asOf, MentoringPolicy policy) {
        this.log = log;
        this.asOf = asOf;
        this.policy = policy;
        this.known = log.events().stream()
                .filter(event -> !event.day().isAfter(asOf))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A case, and when it could be known.
     *
     * @param asked the case, which has a day
     * @param knownOn the first day on which it could be known, be it that one or the day after
     */
    record Known(Case asked, LocalDate knownOn) {

        private static Known atOnce(Case asked) {
            return new Known(asked, asked.day().orElseThrow());
        }
    }

    /** Returns one case for each event, each lapse, and the relationship itself, by day. */
    ImmutableList<Known> all() {
        Case relationship = on(log.since())
                .set(ConductFacts.LEVELS_APART, log.levelsApart())
                .build();
        Stream<Known> events = known.stream().map(this::of).map(Known::atOnce);
        Stream<Known> lapses = Lapse.in(log, asOf, policy).stream().map(lapse -> new Known(of(lapse), lapse.knownOn()));
        return Stream.of(Stream.of(Known.atOnce(relationship)), events, lapses)
                .flatMap(cases -> cases)
                .sorted(Comparator.comparing(each -> each.asked().day().orElseThrow()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the case of a sign that was shown, or that is inferred. */
    Case of(TormentorSign sign, LocalDate day) {
        return reviewed(day).set(ConductFacts.SIGN, sign).build();
    }

    /** Returns the days on which the mentor gave feedback that does not work. */
    Stream<LocalDate> ineffectiveFeedback() {
        return known.stream()
                .filter(ConductEvent.FeedbackGiven.class::isInstance)
                .map(ConductEvent.FeedbackGiven.class::cast)
                .filter(given -> given.feedback().giver() == Side.MENTOR
                        && findings(given).has(FeedbackRule.FEEDBACK_INEFFECTIVE.id()))
                .map(ConductEvent.FeedbackGiven::day);
    }

    private Case of(Lapse lapse) {
        return by(lapse.by(), reviewed(lapse.day()))
                .set(ConductFacts.LAPSE, lapse.kind())
                .set(ConductFacts.LAPSES_IN_A_ROW, lapse.inARow())
                .set(ConductFacts.LAPSES_IN_WHOLE_ROW, lapse.rowLength())
                .set(
                        ConductFacts.LAPSES_UNSETTLED,
                        lapse.before().filter(day -> !isSettled(day)).isPresent() ? lapse.inARow() - 1 : 0)
                .build();
    }

    private Case of(ConductEvent event) {
        LocalDate day = event.day();
        if (event instanceof ConductEvent.PowerAbused abused) {
            return by(abused.by(), on(day))
                    .set(ConductFacts.POWER_ABUSE, abused.kind())
                    .build();
        } else if (event instanceof ConductEvent.BoundaryAtRisk risk) {
            return by(risk.by(), on(day))
                    .set(ConductFacts.BOUNDARY_RISK, risk.risk())
                    .set(ConductFacts.ACTED_ON, risk.actedOn())
                    .build();
        } else if (event instanceof ConductEvent.BoundaryBreached breached) {
            return of(breached);
        } else if (event instanceof ConductEvent.WorkUsed used) {
            return by(used.by(), on(day))
                    .set(ConductFacts.WORK_OF_OTHER, used.by() != used.owner())
                    .set(ConductFacts.SOURCE_NAMED, used.sourceNamed())
                    .build();
        } else if (event instanceof ConductEvent.SignShown shown) {
            return of(shown.sign(), day);
        } else if (event instanceof ConductEvent.AdviceGiven given) {
            return given.fit() == AdviceFit.CONTEXT_MISSING
                    ? on(day).unknown(ConductFacts.ADVICE_FEASIBLE).build()
                    : on(day).set(ConductFacts.ADVICE_FEASIBLE, given.fit() == AdviceFit.FEASIBLE)
                            .build();
        } else if (event instanceof ConductEvent.ChallengeMet met) {
            return reviewed(day)
                    .set(ConductFacts.CHALLENGE, met.challenge().factor())
                    .build();
        } else if (event instanceof ConductEvent.ExpectationsReviewed reviewed) {
            return on(day).set(ConductFacts.FAILED, reviewed.result() == ExpectationReview.FAILED)
                    .build();
        }
        return ofGoalOrTalk(event);
    }

    private Case ofGoalOrTalk(ConductEvent event) {
        LocalDate day = event.day();
        if (event instanceof ConductEvent.GoalReplaced replaced) {
            return on(day).set(ConductFacts.GOAL_REPLACED, true)
                    .set(ConductFacts.GOAL_ACCEPTED, replaced.acceptedByMentee())
                    .build();
        } else if (event instanceof ConductEvent.GoalRefused refused) {
            return by(refused.by(), on(day))
                    .set(ConductFacts.GOAL_REFUSED_FOR_KIND, refused.forItsKind())
                    .build();
        } else if (event instanceof ConductEvent.Acquainted acquainted) {
            return on(day).set(ConductFacts.CULTURE_DUE, true)
                    .set(
                            ConductFacts.CULTURE_SHARED,
                            acquainted.cultureSharedBy().size() == Side.values().length)
                    .build();
        } else if (event instanceof ConductEvent.SuggestionsAnswered answered) {
            return on(day).set(ConductFacts.INTERCULTURAL, true)
                    .set(
                            ConductFacts.SUGGESTIONS_ACCEPTED,
                            answered.suggestions().accepted())
                    .set(
                            ConductFacts.SUGGESTION_DECLINED,
                            answered.suggestions().declined() > 0)
                    .build();
        }
        Findings feedback = findings((ConductEvent.FeedbackGiven) event);
        return on(day).set(
                        ConductFacts.FEEDBACK_BEFORE_PEERS, feedback.has(FeedbackRule.PREFER_ONE_TO_ONE_FEEDBACK.id()))
                .build();
    }

    private Case of(ConductEvent.BoundaryBreached breached) {
        Case.Builder made = on(breached.day()).set(ConductFacts.BOUNDARY_BREACH, breached.kind());
        breached.by().ifPresent(side -> by(side, made));
        breached.setting().ifPresent(setting -> made.set(ConductFacts.SETTING, setting));
        return made.build();
    }

    private Findings findings(ConductEvent.FeedbackGiven given) {
        Feedback feedback = given.feedback();
        return feedback.findings(policy.feedback(), given.format());
    }

    private Case.Builder on(LocalDate day) {
        return Case.between(log.mentor().person(), log.mentee().person()).day(day);
    }

    private static Case.Builder by(Side side, Case.Builder made) {
        return made.set(ConductFacts.ACTOR, DutyBearer.of(side));
    }

    /** Begins a case that a later look at the expectations may settle. */
    private Case.Builder reviewed(LocalDate day) {
        Case.Builder made = on(day);
        review(day).ifPresent(result -> made.set(ConductFacts.REVIEW, result));
        return made;
    }

    private boolean isSettled(LocalDate day) {
        return review(day).filter(result -> result != ExpectationReview.ONGOING).isPresent();
    }

    /** Returns what has come so far of looking at the expectations on the given day or later. */
    private Optional<ExpectationReview> review(LocalDate day) {
        return known.stream()
                .filter(ConductEvent.ExpectationsReviewed.class::isInstance)
                .map(ConductEvent.ExpectationsReviewed.class::cast)
                .filter(review -> !review.day().isBefore(day))
                .map(ConductEvent.ExpectationsReviewed::result)
                .reduce((earlier, later) -> later);
    }
}
