package io.github.mentoring.core.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import io.github.mentoring.core.fixture.Lives;
import io.github.mentoring.core.fixture.Played;
import io.github.mentoring.core.fixture.Told;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Ruling;
import io.github.mentoring.core.lifecycle.Step;
import io.github.mentoring.core.lifecycle.StepKind;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is owed in a relationship that has come about, somebody can do it; and nothing else does away with it. */
final class DischargeProperties {

    private static final ObligationCalendar CALENDAR = ObligationCalendar.under(MentoringPolicy.standard());

    /** What is found about conduct has many causes, each of which may be mended, so that other steps end it as well. */
    private static final Set<ObligationKind> OF_CONDUCT = Sets.immutableEnumSet(
            ObligationKind.ASSESS_CONDUCT, ObligationKind.REVIEW_EXPECTATIONS, ObligationKind.END_FAILED);

    /** What comes about by which step, unless it was owed before in another form. */
    private static final ImmutableSetMultimap<StepKind, ObligationKind> BRINGING =
            ImmutableSetMultimap.<StepKind, ObligationKind>builder()
                    .put(StepKind.PLAN_MEETING, ObligationKind.HOLD_MEETING)
                    .put(StepKind.HOLD_MEETING, ObligationKind.HOMEWORK)
                    .put(StepKind.REPORT_COMMITMENT, ObligationKind.REPLY)
                    .put(StepKind.KEEP_GOALS, ObligationKind.REACH_GOAL)
                    .put(StepKind.AGREE, ObligationKind.REVIEW_AGREEMENT)
                    .put(StepKind.AGREE, ObligationKind.DECIDE_AT_END)
                    .put(StepKind.SET_TIMEFRAME, ObligationKind.DECIDE_AT_END)
                    .build();

    @Provide
    Arbitrary<Played> played() {
        return OwingLives.played();
    }

    @Property(tries = 150)
    void whatever_is_owed_can_be_done_away_with(@ForAll("played") Played played) {
        Relationship now = played.relationship();
        LocalDate today = today(played);
        for (DueItem item : items(now, today)) {
            Obligation owed = item.obligation();
            LocalDate on = owed.kind() == ObligationKind.ANNUAL_REVIEW || owed.kind() == ObligationKind.REVIEW_AGREEMENT
                    ? later(today, owed.due())
                    : owed.kind() == ObligationKind.REPLY ? owed.since() : today; // told of the day of the message
            assertThat(owed.kind().dischargedBy())
                    .as("%s in %s on %s: %s", owed, now, on, now.progress())
                    .anyMatch(kind -> isDone(played, owed, kind, on));
        }
    }

    private static boolean isDone(Played played, Obligation owed, StepKind kind, LocalDate on) {
        List<Step> steps = Discharge.by(kind, played.relationship(), owed, on);
        Played after = played;
        for (Step step : steps) {
            after = after.and(new Told(Command.of("d" + after.turns().size(), on, step), Lives.noon(on)));
        }
        return !steps.isEmpty()
                && after.rulings().subList(played.turns().size(), after.turns().size()).stream()
                        .allMatch(ruling -> ruling instanceof Ruling.Accepted)
                && items(after.relationship(), on).stream().noneMatch(item -> isSame(item.obligation(), owed));
    }

    @Property(tries = 150)
    void nothing_else_does_away_with_it(@ForAll("played") Played played) {
        for (Played.Turn turn : played.turns()) {
            Step step = turn.told().command().step();
            if (turn.before().isPresent() && !(step instanceof Move)) {
                LocalDate today = LocalDate.ofInstant(turn.told().asOf(), ZoneOffset.UTC);
                Set<DueItem> left = items(turn.ruling().relationship().orElseThrow(), today);
                for (DueItem item : items(turn.before().get(), today)) {
                    Obligation owed = item.obligation();
                    if (!OF_CONDUCT.contains(owed.kind())
                            && left.stream().noneMatch(each -> isSame(each.obligation(), owed))) {
                        assertThat(owed.kind().dischargedBy())
                                .as("%s ends %s", step, owed)
                                .contains(step.kind());
                    }
                }
            }
        }
    }

    @Property(tries = 150)
    void what_a_step_brings_about_is_owed_since_the_day_of_the_step(@ForAll("played") Played played) {
        for (Played.Turn turn : played.turns()) {
            Command command = turn.told().command();
            if (turn.before().isPresent() && BRINGING.containsKey(command.step().kind())) {
                LocalDate today = LocalDate.ofInstant(turn.told().asOf(), ZoneOffset.UTC);
                Set<DueItem> before = items(turn.before().get(), today);
                for (DueItem item : items(turn.ruling().relationship().orElseThrow(), today)) {
                    Obligation owed = item.obligation();
                    if (BRINGING.containsEntry(command.step().kind(), owed.kind())
                            && before.stream().noneMatch(each -> isSame(each.obligation(), owed))
                            && (owed.kind() != ObligationKind.DECIDE_AT_END || !has(before, owed.kind()))) {
                        assertThat(owed.since())
                                .as("%s brings about %s", command, owed)
                                .isEqualTo(command.on());
                    }
                }
            }
        }
    }

    private static boolean has(Set<DueItem> items, ObligationKind kind) {
        return items.stream().anyMatch(each -> each.obligation().kind() == kind);
    }

    private static boolean isSame(Obligation one, Obligation other) {
        return one.kind() == other.kind()
                && one.bearer() == other.bearer()
                && one.detail().equals(other.detail())
                && one.due().equals(other.due())
                && !Sets.intersection(one.people(), other.people()).isEmpty()
                        == !other.people().isEmpty();
    }

    private static Set<DueItem> items(Relationship now, LocalDate day) {
        return CALENDAR.obligations(List.of(now), Lives.noon(day));
    }

    private static LocalDate today(Played played) {
        return LocalDate.ofInstant(
                played.turns().get(played.turns().size() - 1).told().asOf(), ZoneOffset.UTC);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
