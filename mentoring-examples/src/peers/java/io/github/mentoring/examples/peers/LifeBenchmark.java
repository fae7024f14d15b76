package io.github.mentoring.examples.peers;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.ConsensusItem;
import io.github.mentoring.core.agreement.GroundRule;
import io.github.mentoring.core.agreement.MenteeResponsibility;
import io.github.mentoring.core.agreement.MentorResponsibility;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.Formality;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Groundwork;
import io.github.mentoring.core.lifecycle.Lifecycle;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Ruling;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.ContextPart;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Four steps of a life, prepare, acquaint, apply and end, with two guards that read what a pair has settled: by the
 * lifecycle, which returns events, the state after them and all that stands against a step, and by stateless4j in three
 * ways: with a log, and each command once and in time, as the lifecycle has them; as a machine for each relationship that
 * says where it stands; and as one machine configured for all, which no two threads may share.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LifeBenchmark {

    private static final int LIVES = 1_024;
    private static final int STEPS = 3; // after the beginning
    private static final long SEED = 20_261_122L;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Instant AS_OF = DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
    private static final PersonId ADA = PersonId.of("ada");
    private static final PersonId BOB = PersonId.of("bob");
    private static final MenteeId MENTEE = MenteeId.of("bob");
    private static final Command TO_ACQUAINT = Command.of("c1", DAY, new Move.Advance(Phase.ACQUAINT));
    private static final Command TO_APPLY = Command.of("c2", DAY, new Move.Advance(Phase.APPLY));
    private static final Command END =
            Command.of("c3", DAY, new Move.End(ImmutableSortedSet.of(BOB), Move.End.Wish.SEPARATE, true));

    /** In how many lives of a hundred something is open when they first ask to go on. */
    @Param({"0", "10"})
    public int open;

    private final Lifecycle lifecycle = Lifecycle.under(MentoringPolicy.standard());
    private final List<Relationship> lives = new ArrayList<>();
    private final PeerLife shared = PeerLife.shared(() -> lives.get(at()));
    private int at;

    /** Makes the lives, and refuses to measure unless both refuse the same. */
    @Setup(Level.Trial)
    public void makeLives() {
        Random random = new Random(SEED);
        for (at = 0; at < LIVES; at++) {
            lives.add(life(random));
            int refused = live(lives.get(at));
            if (refused != shared.live()
                    || refused != PeerLife.of(lives.get(at)).live()
                    || refused != keep(lives.get(at)).outcome(STEPS)) {
                throw new IllegalStateException("refused something else in life " + at);
            }
        }
    }

    @Benchmark
    public Relationship lifecycle() {
        Relationship now = lives.get(next());
        now = lifecycle.decide(now, TO_ACQUAINT, AS_OF).relationship().orElseThrow();
        now = lifecycle.decide(now, TO_APPLY, AS_OF).relationship().orElseThrow();
        return lifecycle.decide(now, END, AS_OF).relationship().orElseThrow();
    }

    @Benchmark
    public Object statelessKept() {
        return keep(lives.get(next()));
    }

    @Benchmark
    public int statelessEach() {
        return PeerLife.of(lives.get(next())).live();
    }

    @Benchmark
    public int statelessShared() {
        next();
        return shared.live();
    }

    private KeptLife keep(Relationship relationship) {
        KeptLife life = KeptLife.of(relationship);
        life.take(TO_ACQUAINT, PeerLife.Trigger.TO_ACQUAINT, AS_OF, lifecycle.version());
        life.take(TO_APPLY, PeerLife.Trigger.TO_APPLY, AS_OF, lifecycle.version());
        life.take(END, PeerLife.Trigger.END, AS_OF, lifecycle.version());
        return life;
    }

    private int live(Relationship first) {
        Relationship now = first;
        int refused = 0;
        for (Command command : List.of(TO_ACQUAINT, TO_APPLY, END)) {
            Ruling ruling = lifecycle.decide(now, command, AS_OF);
            refused += ruling instanceof Ruling.Refused ? 1 : 0;
            now = ruling.relationship().orElseThrow();
        }
        return now.phase() == Phase.ENDED ? refused : -1;
    }

    private Relationship life(Random random) {
        boolean unready = random.nextInt(100) < open;
        Groundwork.Builder groundwork = Groundwork.builder()
                .putReadiness(ADA, ImmutableSortedSet.copyOf(ReadinessItem.values()))
                .putReadiness(
                        BOB,
                        unready
                                ? ImmutableSortedSet.of(ReadinessItem.HAS_TIME_AND_ENERGY)
                                : ImmutableSortedSet.copyOf(ReadinessItem.values()))
                .addSettled(
                        AcquaintItem.INTRODUCTIONS,
                        AcquaintItem.FEEDBACK_EXPECTATIONS,
                        AcquaintItem.TIMEFRAME,
                        AcquaintItem.ENVIRONMENT_STRUCTURE)
                .putContexts(MENTEE, ImmutableSortedSet.copyOf(ContextPart.values()))
                .addAvailable(ADA, BOB)
                .agreement(agreement());
        if (random.nextInt(100) >= open) {
            groundwork.putGoals(MENTEE, goals());
        }
        Relationship begun = lifecycle
                .begin(
                        Command.of(
                                "c0",
                                DAY,
                                Move.Begin.mentorship(
                                        RelationshipId.of("r-1"),
                                        Parties.pair(MentorId.of("ada"), MENTEE),
                                        Arrangement.of(MentoringFormat.DYAD))),
                        AS_OF)
                .relationship()
                .orElseThrow();
        return Relationship.builder()
                .id(begun.id())
                .model(begun.model())
                .arrangement(begun.arrangement())
                .start(begun.start())
                .parties(begun.parties())
                .phase(begun.phase())
                .phaseSince(begun.phaseSince())
                .addAllTaken(begun.taken())
                .version(begun.version())
                .recordedAt(begun.recordedAt())
                .groundwork(groundwork.build())
                .build();
    }

    /** Returns an agreement of which nothing is open, so that there is nothing to remark on either. */
    private static PartnershipAgreement agreement() {
        return PartnershipAgreement.between(MentorId.of("ada"), MENTEE)
                .start(DAY)
                .addGroundRules(GroundRule.boundary("no calls on Sundays"))
                .putExpectations(ADA, "punctuality")
                .putExpectations(BOB, "patience")
                .shared(ADA, PersonalAttribute.AGE)
                .shared(BOB)
                .reviewOn(DAY.plusYears(1))
                .formality(Formality.INFORMAL)
                .acknowledged(MentorId.of("ada"), MentorResponsibility.values())
                .acknowledged(MENTEE, MenteeResponsibility.values())
                .addConsensus(ConsensusItem.values())
                .build();
    }

    private static GoalPlan goals() {
        return GoalPlan.builder()
                .mentee(MENTEE)
                .addGoals(Goal.builder("g1")
                        .text("run a ward round")
                        .targetDate(DAY.plusDays(100))
                        .addAcceptedBy(Side.values())
                        .build())
                .build();
    }

    private int at() {
        return at;
    }

    private int next() {
        at = (at + 1) % LIVES;
        return at;
    }
}
