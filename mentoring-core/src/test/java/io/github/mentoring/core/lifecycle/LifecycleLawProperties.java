package io.github.mentoring.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import io.github.mentoring.core.finding.TransitionRule;
import io.github.mentoring.core.fixture.LifeSteps;
import io.github.mentoring.core.fixture.LifecycleDomain;
import io.github.mentoring.core.fixture.Lives;
import io.github.mentoring.core.fixture.Played;
import io.github.mentoring.core.fixture.Texts;
import io.github.mentoring.core.fixture.Told;
import io.github.mentoring.core.json.MentoringJson;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.EndReason;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.relationship.Parties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds for every life of a relationship, whatever it is told. */
class LifecycleLawProperties {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MentoringJson()).build();
    /** What some of the lives must meet with, so that laws about it do not hold in vain. */
    private static final ImmutableList<String> MET = Streams.concat(
                    Stream.of(StepKind.values()).map(StepKind::name),
                    Stream.of(Phase.values()).map(phase -> "phase " + phase),
                    Stream.of(
                            "peers meet",
                            "booked",
                            "prepared",
                            "leave told late",
                            "held up by a clock behind",
                            "not held up by a clock behind"))
            .collect(ImmutableList.toImmutableList());

    private static final Pattern DAY = Pattern.compile("\"(2\\d{3})(-\\d{2}-\\d{2})");

    @Property(tries = 400)
    @StatisticsReport(onFailureOnly = true)
    void every_kind_of_step_and_what_is_rare_happens_in_some_life(@ForAll("played") Played played) {
        Set<String> seen = new TreeSet<>();
        Instant last = Instant.MIN;
        for (Played.Turn turn : played.turns()) {
            boolean behind = turn.told().asOf().isBefore(last);
            if (turn.ruling() instanceof Ruling.Accepted accepted) {
                Step step = turn.told().command().step();
                seen.add(step.kind().name());
                seen.add("phase " + accepted.now().phase());
                boolean peers = accepted.now().parties() instanceof Parties.Circle circle
                        && circle.facilitators().isEmpty();
                note(seen, "peers meet", peers && step instanceof Work.HoldMeeting);
                note(
                        seen,
                        "booked",
                        step instanceof Work.PlanMeeting plan && plan.booking().isPresent());
                note(seen, "leave told late", isLate(turn));
                note(seen, "prepared", step instanceof Work.PlanMeeting plan && isPrepared(plan));
                note(seen, "not held up by a clock behind", behind);
            }
            note(seen, "held up by a clock behind", behind && turn.ruling() instanceof Ruling.Refused);
            last = turn.ruling().relationship().orElseThrow().recordedAt();
        }
        StatisticsCollector statistics = Statistics.label("lives");
        MET.forEach(what -> statistics.collect(what, seen.contains(what)));
        statistics.coverage(
                coverage -> MET.forEach(what -> coverage.check(what, true).count(lives -> lives > 0)));
    }

    private static boolean isPrepared(Work.PlanMeeting step) {
        return !step.plan().preparations().isEmpty();
    }

    /** Returns whether somebody left on a day that lies before the phase in which it came about. */
    private static boolean isLate(Played.Turn turn) {
        Command command = turn.told().command();
        return (command.step() instanceof Move.End || command.step() instanceof Move.RequestChange)
                && turn.before().orElseThrow().isLive()
                && command.on().isBefore(turn.before().orElseThrow().phaseSince());
    }

    private static void note(Set<String> seen, String what, boolean isSo) {
        if (isSo) {
            seen.add(what);
        }
    }

    @Property(tries = 300)
    void fold_of_the_log_is_the_live_state(@ForAll("played") Played played) {
        assertThat(played.journal().relationship()).isEqualTo(played.relationship());
    }

    @Property(tries = 200)
    void fold_of_a_prefix_is_the_state_as_of_then(@ForAll("played") Played played) {
        Relationship then = Relationship.of(played.events().subList(0, 1));
        for (int i = 1; i < played.events().size(); i++) {
            then = then.after(played.events().get(i));
            assertThat(Relationship.of(played.events().subList(0, i + 1))).isEqualTo(then);
        }
        List<Instant> times = played.turns().stream()
                .map(turn -> later(turn.told().asOf(), turn.before().map(Relationship::recordedAt)))
                .toList();
        for (int i = 0; i < times.size(); i++) {
            Instant time = times.get(i);
            if (times.subList(i + 1, times.size()).stream().allMatch(time::isBefore)) {
                assertThat(Optional.of(played.journal().knownAt(time).relationship()))
                        .isEqualTo(played.rulings().get(i).relationship());
            }
        }
    }

    @Property(tries = 300)
    void events_are_numbered_without_a_gap_and_come_of_accepted_commands_alone(@ForAll("played") Played played) {
        int next = 1;
        for (Played.Turn turn : played.turns()) {
            assertThat(turn.ruling().events().isEmpty()).isEqualTo(!(turn.ruling() instanceof Ruling.Accepted));
            for (Event event : turn.ruling().events()) {
                assertThat(event.number()).isEqualTo(next++);
                assertThat(event.command()).isEqualTo(turn.told().command().id());
                LocalDate on = turn.told().command().on();
                if (event.change() instanceof Consequence) {
                    assertThat(event.occurredOn())
                            .isAfterOrEqualTo(on); // told late, it comes about in the phase of now
                } else {
                    assertThat(event.occurredOn()).isEqualTo(on);
                }
                assertThat(event.recordedAt())
                        .isEqualTo(later(turn.told().asOf(), turn.before().map(Relationship::recordedAt)));
                assertThat(event.policyVersion()).isEqualTo(played.lifecycle().version());
            }
        }
        assertThat(played.relationship().version()).isEqualTo(next - 1);
    }

    private static Instant later(Instant told, Optional<Instant> last) {
        return last.filter(told::isBefore).orElse(told);
    }

    @Property(tries = 300)
    void a_refused_command_changes_nothing_and_says_why(@ForAll("played") Played played) {
        for (Played.Turn turn : played.turns()) {
            if (turn.ruling() instanceof Ruling.Refused refused) {
                assertThat(refused.relationship()).isEqualTo(turn.before());
                assertThat(refused.unmet()).isNotEmpty();
                assertThat(refused.findings().all())
                        .containsAll(
                                refused.unmet().stream().map(Unmet::finding).toList());
            }
        }
    }

    @Property(tries = 200)
    void a_command_told_again_adds_nothing(@ForAll("played") Played played) {
        for (Played.Turn turn : played.turns()) {
            if (turn.ruling() instanceof Ruling.Accepted) {
                Played again = played.and(turn.told());
                assertThat(again.rulings().get(again.rulings().size() - 1)).isInstanceOf(Ruling.Repeated.class);
                assertThat(again.relationship()).isEqualTo(played.relationship());
                assertThat(again.events()).isEqualTo(played.events());
            }
        }
    }

    @Property(tries = 300)
    void what_is_over_stays_so(@ForAll("played") Played played) {
        for (Played.Turn turn : played.turns()) {
            turn.before().filter(before -> !before.isLive()).ifPresent(before -> {
                Relationship after = turn.ruling().relationship().orElseThrow();
                assertThat(after.phase()).isEqualTo(before.phase());
                assertThat(after.phaseSince()).isEqualTo(before.phaseSince());
                assertThat(after.ending()).isEqualTo(before.ending());
                assertThat(after.redefinition()).isEqualTo(before.redefinition());
                assertThat(after.parties()).isEqualTo(before.parties());
            });
        }
    }

    @Property(tries = 300)
    void who_is_in_it_may_leave_at_any_time(@ForAll("played") Played played) {
        Relationship now = played.relationship();
        Assume.that(now.isLive());
        Instant asOf = now.recordedAt();
        LocalDate today = played.lifecycle().policy().schedule().dateOf(asOf);
        for (PersonId who : now.parties().people()) {
            for (Move.End.Wish wish : Move.End.Wish.values()) {
                Ruling ruling = played.lifecycle()
                        .decide(
                                now,
                                Command.of("leave", today, new Move.End(ImmutableSortedSet.of(who), wish, false)),
                                asOf);
                assertThat(ruling).isInstanceOf(Ruling.Accepted.class);
                Relationship after = ruling.relationship().orElseThrow();
                assertThat(!after.isLive() || !after.parties().include(who)).isTrue();
            }
        }
        Ruling all = played.lifecycle()
                .decide(
                        now,
                        Command.of(
                                "all",
                                today,
                                LifeSteps.ended(now.parties().people().toArray(PersonId[]::new))),
                        asOf);
        assertThat(all.relationship().orElseThrow().phase()).isEqualTo(Phase.ENDED);
    }

    @Property(tries = 300)
    void a_wish_for_another_partner_is_honoured_at_any_time(@ForAll("played") Played played) {
        Relationship now = played.relationship();
        LocalDate today = played.lifecycle().policy().schedule().dateOf(now.recordedAt());
        for (MentoringPair pair : pairs(now.parties())) {
            for (ParticipantId by : List.of(pair.mentor(), pair.mentee())) {
                Ruling ruling = played.lifecycle()
                        .decide(
                                now,
                                Command.of(
                                        "change",
                                        today,
                                        new Move.RequestChange(pair.mentor(), pair.mentee(), by, false)),
                                now.recordedAt());
                Relationship after = ruling.relationship().orElseThrow();
                assertThat(ruling).isInstanceOf(Ruling.Accepted.class);
                assertThat(after.excludedPairs()).containsAnyOf(pair, pair.turned());
                assertThat(after.isLive() && after.areTogether(pair.mentor(), pair.mentee()))
                        .isFalse();
                if (now.isLive() && !after.isLive()) {
                    assertThat(after.ending().orElseThrow().reason()).isEqualTo(EndReason.CHANGED);
                }
            }
        }
    }

    /** Returns each two who are partners, peers both ways round. */
    private static List<MentoringPair> pairs(Parties parties) {
        List<MentorId> mentors = new ArrayList<>(LifeSteps.mentors(parties));
        if (parties instanceof Parties.Circle circle) {
            circle.peers().forEach(peer -> mentors.add(new MentorId(peer)));
        }
        List<MentoringPair> pairs = new ArrayList<>();
        for (MentorId mentor : mentors) {
            for (MenteeId mentee : LifeSteps.mentees(parties)) {
                if (!mentor.person().equals(mentee.person())) {
                    pairs.add(new MentoringPair(mentor, mentee));
                }
            }
        }
        return pairs;
    }

    @Property(tries = 400)
    void nothing_that_is_told_makes_it_throw(
            @ForAll("played") Played played,
            @ForAll("commands") List<Command> commands,
            @ForAll("times") Instant asOf) {
        Relationship now = played.relationship();
        for (Command command : commands) {
            Ruling ruling = played.lifecycle().decide(now, command, asOf);
            now = ruling.relationship().orElseThrow();
            assertThat(played.lifecycle().begin(command, asOf)).isNotNull();
            assertThat(ruling.toString()).doesNotContain(Texts.SECRET);
        }
    }

    @Property(tries = 150)
    void shifting_all_days_by_four_hundred_years_shifts_only_days(@ForAll("lives") ImmutableList<Told> life)
            throws Exception {
        Played played = Played.of(Lives.STANDARD, life);
        Played later = Played.of(
                Lives.STANDARD,
                life.stream()
                        .map(told ->
                                new Told(shifted(told.command()), told.asOf().plus(Duration.ofDays(146_097))))
                        .toList());
        assertThat(later.rulings()).hasSameSizeAs(played.rulings());
        for (int i = 0; i < played.rulings().size(); i++) {
            assertThat(MAPPER.writeValueAsString(later.rulings().get(i)))
                    .isEqualTo(
                            shifted(MAPPER.writeValueAsString(played.rulings().get(i))));
        }
    }

    private static Command shifted(Command command) {
        try {
            return MAPPER.readValue(shifted(MAPPER.writeValueAsString(command)), Command.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds four hundred years to every day, which are so many whole weeks. */
    private static String shifted(String json) {
        return DAY.matcher(json).replaceAll(day -> "\"" + (Integer.parseInt(day.group(1)) + 400) + day.group(2));
    }

    @Property(tries = 60)
    void the_order_of_talks_that_do_not_touch_one_another_does_not_matter(
            @ForAll("parties") Parties parties, @ForAll Random random) {
        List<Step> ready = LifeSteps.readiness(parties);
        List<Step> acquainted = LifeSteps.acquaintance(parties, Lives.START);
        Relationship inOrder = prepared(parties, ready, acquainted);
        List<Step> readyToo = shuffled(ready, random);
        List<Step> acquaintedToo = shuffled(acquainted, random);
        Relationship shuffled = prepared(parties, readyToo, acquaintedToo);
        assertThat(shuffled.groundwork()).isEqualTo(inOrder.groundwork());
        assertThat(shuffled.phase()).isEqualTo(inOrder.phase()).isEqualTo(Phase.APPLY);
    }

    private static List<Step> shuffled(List<Step> steps, Random random) {
        List<Step> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Relationship prepared(Parties parties, List<Step> ready, List<Step> acquainted) {
        ImmutableList<Step> steps = ImmutableList.<Step>builder()
                .addAll(ready)
                .add(new Move.Advance(Phase.ACQUAINT))
                .addAll(acquainted)
                .add(new Move.Advance(Phase.APPLY))
                .build();
        Lives.Turn turn = new Lives.Turn(0, 0, 0, Optional.empty(), (life, day) -> steps);
        return Lives.played(Lives.STANDARD, Lives.begin(parties), List.of(turn)).relationship();
    }

    @Property(tries = 300)
    void every_way_that_was_taken_is_a_row_of_the_table(@ForAll("played") Played played) {
        for (Played.Turn turn : played.turns()) {
            StepKind by = turn.told().command().step().kind();
            Optional<Phase> from = turn.before().map(Relationship::phase);
            if (turn.ruling() instanceof Ruling.Accepted accepted) {
                Phase to = accepted.now().phase();
                assertThat(rows(from, by))
                        .as("%s %s", from, by)
                        .extracting(Transition::to)
                        .contains(to);
            } else if (turn.ruling() instanceof Ruling.Refused refused) {
                for (Unmet unmet : refused.unmet()) {
                    assertThat(unmet.finding().rule().equals(TransitionRule.ILLEGAL_TRANSITION.id())
                                    || anywhere(by).stream()
                                            .anyMatch(row -> row.against()
                                                    .contains(unmet.finding().rule())))
                            .as("%s %s %s", from, by, unmet.finding())
                            .isTrue();
                }
            }
        }
    }

    private static List<Transition> rows(Optional<Phase> from, StepKind by) {
        return anywhere(by).stream().filter(row -> row.from().equals(from)).toList();
    }

    private static List<Transition> anywhere(StepKind by) {
        return TransitionTable.standard().rows().stream()
                .filter(row -> row.by() == by)
                .toList();
    }

    @Property(tries = 200)
    void replay_under_the_same_policy_comes_to_the_same(@ForAll("played") Played played) {
        Replay replay = played.lifecycle().replay(played.journal());
        assertThat(replay.isSame()).isTrue();
        assertThat(replay.relationship()).isEqualTo(played.now());
    }

    @Provide
    Arbitrary<Played> played() {
        return Lives.played();
    }

    @Provide
    Arbitrary<ImmutableList<Told>> lives() {
        return Lives.lives();
    }

    @Provide
    Arbitrary<Parties> parties() {
        return Lives.parties();
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        return new LifecycleDomain().commands().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Instant> times() {
        return Arbitraries.integers().between(-100, 800).map(days -> Lives.noon(Lives.START.plusDays(days)));
    }
}
