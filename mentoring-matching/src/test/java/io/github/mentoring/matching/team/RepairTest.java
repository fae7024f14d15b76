package io.github.mentoring.matching.team;

import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static io.github.mentoring.matching.team.RandomTeams.menteeId;
import static io.github.mentoring.matching.team.RandomTeams.mentorId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final int INSTANCES = Integer.getInteger("mentoring.team.instances", 3_000);
    private static final TeamShape TEAM = TeamShape.ofMentors(2, 3).withMenteesPerMentor(HeadCount.of(5));

    @Test
    void without_aMenteeWhomTheirTeamCanSpare_changesNothing() {
        Formation formation = formation(TeamsTest.large(6, 24));
        MenteeId leaver = formation.teams().get(0).mentees().first();
        Repair repair = formation.without(leaver).orElseThrow();
        assertThat(repair.left()).hasSameSizeAs(formation.teams());
        assertThat(repair.broken()).isEmpty();
        assertThat(repair.moved()).isEmpty();
        assertThat(new TreeSet<>(repair.mended().problem().mentees().keySet())).doesNotContain(leaver);
        assertThat(repair.mended().teams()).containsExactlyInAnyOrderElementsOf(repair.left());
        assertThat(repair.mended().verify().isLegal()).isTrue();
    }

    @Test
    void without_aMentor_letsAnotherWithASpareSeatJoin_andMovesNobodyElse() {
        TeamProblemBuilder builder = people(4, 10);
        Formation formation = formation(builder.teams(TEAM, HeadCount.of(1), HeadCount.of(1))
                .apart(mentorId(3), mentorId(0))
                .apart(mentorId(3), mentorId(1))
                .build());
        MentorId leaver = formation.teams().get(0).mentors().last();
        Repair repair = formation.without(leaver).orElseThrow();
        assertThat(repair.mended().verify().objections()).isEmpty();
        assertThat(repair.mended().unplaced()).isEmpty();
        assertThat(repair.moved()).allMatch(MentorId.class::isInstance).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void without_aMentorWhomNobodyReplaces_givesTheTeamUp_orMovesTheFewest() {
        Formation formation = formation(people(4, 16).teams(TEAM).build());
        assertThat(formation.teams()).hasSize(2);
        MentorId leaver = formation.teams().get(0).mentors().first();
        Repair repair = formation.without(leaver).orElseThrow();
        assertThat(repair.broken()).hasSize(1);
        assertThat(repair.mended().teams()).hasSize(1); // two teams need four mentors
        assertThat(repair.isLeast()).isTrue();
        assertThat(repair.mended().value().placed()).isEqualTo(15); // whoever is left joins the other team
        assertThat(repair.mended().verify().objections()).isEmpty();
    }

    @Test
    void without_everybody_isNotMended_andTellsWhoIsMissing() {
        Formation formation = formation(people(2, 2).teams(TEAM).build());
        RepairOutcome outcome = formation.without(mentorId(0), mentorId(1), menteeId(0), menteeId(1));
        assertThat(outcome.left()).isEmpty();
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        NoRepair.class,
                        none -> assertThat(none.obstacles())
                                .containsExactly(
                                        new TeamObstacle.TooFewMentees(HeadCount.of(0), HeadCount.of(2)),
                                        new TeamObstacle.TooFewMentors(Seats.of(0), HeadCount.of(2))));
        assertThatIllegalStateException()
                .isThrownBy(outcome::orElseThrow)
                .withMessageStartingWith("teams cannot be mended: [TooFewMentees");
    }

    @Test
    void without_aMentorOfAsManyTeamsAsWereAskedFor_isNotMended_andTellsHowManyAreMissing() {
        Formation formation = formation(
                people(4, 12).teams(TEAM, HeadCount.of(2), HeadCount.of(2)).build());
        RepairOutcome outcome =
                formation.without(formation.teams().get(0).mentors().first());
        assertThat(outcome.broken()).hasSize(1);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        NoRepair.class,
                        none -> assertThat(none.obstacles())
                                .containsExactly(new TeamObstacle.TooFewMentors(Seats.of(3), HeadCount.of(1))));
    }

    @Test
    void without_aMentorOfATeamThatMustBeThere_takesOneFromATeamThatNeedNot() {
        TeamProblemBuilder builder = people(4, 16); // more than one team holds
        builder.given(GivenTeam.of("course", TEAM).with(menteeId(0)));
        builder.given(GivenTeam.of("clinic", TEAM));
        Formation formation = formation(builder.build());
        assertThat(formation.teams()).hasSize(2);
        Team course = formation.teams().stream()
                .filter(team -> team.name().equals(Optional.of("course")))
                .findFirst()
                .orElseThrow();
        Repair repair = formation.without(course.mentors().first()).orElseThrow();
        assertThat(repair.mended().verify().objections()).isEmpty();
        assertThat(repair.mended().teams())
                .singleElement()
                .satisfies(team -> assertThat(team.name()).contains("course"));
    }

    @Test
    void without_aMentorOfEachOfTwoTeams_putsNobodyInMoreTeamsThanTheyHaveSeats() {
        Formation formation = formation(people(4, 16).teams(TEAM).build());
        assertThat(formation.teams()).hasSize(2);
        Repair repair = formation
                .without(
                        formation.teams().get(0).mentors().first(),
                        formation.teams().get(1).mentors().first())
                .orElseThrow();
        assertThat(repair.broken()).hasSize(2);
        assertThat(repair.mended().verify().objections()).isEmpty();
        assertThat(repair.mended().teams()).hasSize(1);
        assertThat(repair.mended().value().placed()).isEqualTo(10);
    }

    /** What staying weighs with scores so large could not be added up with them. */
    @Test
    void without_scoresAsLargeAsTheyMayBe_isMended() {
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int j = 0; j < 4; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(1)));
        }
        for (int i = 0; i < 10; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
            for (int j = 0; j < 4; j++) {
                builder.candidate(mentorId(j), menteeId(i), Score.ofTenThousandths((1L << 49) - 1_000_000L * i * j));
            }
        }
        Formation formation =
                formation(builder.teams(TEAM, HeadCount.of(1), HeadCount.of(1)).build());
        Repair repair =
                formation.without(formation.teams().get(0).mentors().first()).orElseThrow();
        assertThat(repair.mended().verify().objections()).isEmpty();
        assertThat(repair.mended().unplaced()).isEmpty();
    }

    @Test
    void without_nobodyOrAStranger_isRefused() {
        Formation formation = formation(people(2, 2).teams(TEAM).build());
        assertThatIllegalArgumentException().isThrownBy(formation::without).withMessage("nobody leaves; name who does");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formation.without(menteeId(7)))
                .withMessage(
                        "formation does not know mentee `mentee-7`, who is to leave; name somebody of its problem");
        assertThatNullPointerException()
                .isThrownBy(() -> formation.without(menteeId(0), nothing()))
                .withMessage("leaver");
    }

    @Test
    void repairsAreLegal_andChangeNothingWhereNothingIsBroken() {
        int broken = 0;
        for (long seed = 0; seed < 300; seed++) {
            TeamProblem problem = RandomTeams.problem(seed, 6, 12, seed % 2 == 0);
            FormationOutcome outcome =
                    Teams.form(problem, TeamEffort.of(seed, 50), Run.plain(), FormationListener.SILENT);
            if (!(outcome instanceof Formation formation)) {
                continue;
            }
            Random random = new Random(seed);
            List<MenteeId> mentees = new ArrayList<>(problem.mentees().keySet());
            MenteeId leaver = mentees.get(random.nextInt(mentees.size()));
            if (!(formation.without(leaver) instanceof Repair repair)) {
                continue;
            }
            assertThat(repair.mended().verify().objections())
                    .as("objections with seed %s", seed)
                    .isEmpty();
            if (repair.broken().isEmpty()) {
                assertThat(repair.moved()).as("moved with seed %s", seed).isEmpty();
            } else {
                broken++;
            }
        }
        assertThat(broken).isGreaterThan(10);
    }

    @Test
    void thereIsARepair_exactlyIfThereAreTeams() {
        int repaired = 0;
        int none = 0;
        for (long seed = 0; seed < 400; seed++) {
            TeamProblem problem = RandomTeams.problem(seed, 4, 6, seed % 3 == 0);
            FormationOutcome outcome =
                    Teams.form(problem, TeamEffort.of(seed, 200), Run.plain(), FormationListener.SILENT);
            if (!(outcome instanceof Formation formation)) {
                continue;
            }
            Random random = new Random(seed);
            List<ParticipantId> people = new ArrayList<>(problem.mentees().keySet());
            people.addAll(problem.mentors().keySet());
            ParticipantId leaver = people.get(random.nextInt(people.size()));
            RepairOutcome mended = formation.without(leaver);
            Optional<TeamValue> best = SlowTeams.bestValue(Leaving.without(problem, ImmutableSet.of(leaver)));
            assertThat(mended instanceof Repair)
                    .as("a repair with seed %s", seed)
                    .isEqualTo(best.isPresent());
            if (mended instanceof Repair repair) {
                assertThat(repair.mended().verify().objections())
                        .as("objections with seed %s", seed)
                        .isEmpty();
                assertThat(repair.mended().value())
                        .as("value with seed %s", seed)
                        .isLessThanOrEqualTo(best.orElseThrow());
                repaired++;
            } else {
                none++;
            }
        }
        assertThat(repaired).isGreaterThan(100);
        assertThat(none).isGreaterThan(10);
    }

    @Test
    void noLegalTeamsOfThoseWhoStay_areALesserChange() {
        int unchanged = 0;
        int changed = 0;
        int proved = 0;
        int none = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            TeamProblem problem = RandomTeams.problem(seed, 4, 5, seed % 3 == 0);
            if (!(Teams.form(problem, TeamEffort.of(seed, 200), Run.plain(), FormationListener.SILENT)
                    instanceof Formation formation)) {
                continue;
            }
            ImmutableSet<ParticipantId> leavers = leavers(problem, new Random(seed));
            RepairOutcome outcome = formation.without(leavers, Run.plain());
            TeamProblem stays = Leaving.without(problem, leavers);
            Optional<SlowRepairs.Change> least = SlowRepairs.least(stays, outcome.left());
            if (least.isEmpty()
                    || !stays.contradictions().isEmpty()) { // which refuse all teams, also those without them
                assertThat(outcome).as("outcome with seed %s", seed).isInstanceOf(NoRepair.class);
                none++;
                continue;
            }
            assertThat(outcome).as("outcome with seed %s", seed).isInstanceOf(Repair.class);
            Repair repair = outcome.orElseThrow();
            SlowRepairs.Change change = change(repair);
            if (SlowTeams.valueOf(stays, repair.left()).isPresent()) {
                assertThat(repair.moved()).as("moved with seed %s", seed).isEmpty();
                assertThat(repair.isLeast()).as("least with seed %s", seed).isTrue();
                assertThat(SlowRepairs.moved(repair.left(), repair.mended().teams()))
                        .as("moved with seed %s", seed)
                        .isZero();
                unchanged++;
                continue;
            }
            assertThat(SlowRepairs.moved(repair.left(), repair.mended().teams()))
                    .as("fewest moved with seed %s", seed)
                    .isLessThanOrEqualTo(repair.moved().size());
            assertThat(change).as("change with seed %s", seed).isGreaterThanOrEqualTo(least.get());
            if (repair.isLeast()) {
                assertThat(change).as("least change with seed %s", seed).isEqualTo(least.get());
                proved++;
            }
            changed++;
        }
        assertThat(unchanged).as("teams that still keep the rules").isGreaterThan(INSTANCES / 10);
        assertThat(changed).as("teams that do not").isGreaterThan(INSTANCES / 10);
        assertThat(none).as("people of whom there are no teams").isGreaterThan(INSTANCES / 20);
        assertThat(proved).as("changes that are proved least").isGreaterThan(changed * 9 / 10);
    }

    private static SlowRepairs.Change change(Repair repair) {
        TeamValue value = repair.mended().value();
        return new SlowRepairs.Change(value.placed(), repair.moved().size(), value.worth());
    }

    /** Returns one who leaves, or sometimes two. */
    private static ImmutableSet<ParticipantId> leavers(TeamProblem problem, Random random) {
        List<ParticipantId> people = new ArrayList<>(problem.mentees().keySet());
        people.addAll(problem.mentors().keySet());
        ParticipantId one = people.get(random.nextInt(people.size()));
        ParticipantId other = people.get(random.nextInt(people.size()));
        return random.nextInt(4) == 0 ? ImmutableSet.of(one, other) : ImmutableSet.of(one);
    }

    @Test
    void without_aMentor_takesOneWhomAnotherTeamCanSpare() {
        Formation formation = courseAndClinic(0);
        assertThat(formation.teams())
                .extracting(team -> team.mentors().toString())
                .containsExactly("[mentor-2, mentor-3, mentor-4]", "[mentor-0, mentor-1]");
        Repair repair = formation.without(mentorId(1)).orElseThrow();
        assertThat(repair.isLeast()).isTrue();
        assertThat(repair.mended().unplaced()).isEmpty();
        assertThat(repair.moved()).singleElement().isIn(mentorId(2), mentorId(3), mentorId(4));
    }

    @Test
    void without_aMentor_takesOneWhomAnotherTeamCanSpare_thoughThereAreTooManyWaysToGoThrough() {
        Formation formation = courseAndClinic(8);
        assertThat(formation.teams()).hasSize(10);
        Repair repair = formation.without(mentorId(1)).orElseThrow();
        assertThat(repair.isLeast()).isFalse();
        assertThat(repair.mended().verify().objections()).isEmpty();
        assertThat(repair.mended().unplaced()).isEmpty();
        assertThat(repair.moved()).singleElement().isIn(mentorId(2), mentorId(3), mentorId(4));
    }

    /** Returns a clinic of three mentors who suit each other, a course of two, and so many teams of two with whom nobody else can be. */
    private static Formation courseAndClinic(int others) {
        TeamProblemBuilder builder = people(5, 12);
        for (int one = 3; one < 5; one++) {
            for (int other = 2; other < one; other++) {
                builder.affinity(mentorId(one), mentorId(other), Score.parse("1"));
            }
        }
        TeamShape six = TeamShape.ofMentors(2, 3).withMentees(HeadCount.of(2), HeadCount.of(6));
        TeamShape two = six.withMentors(HeadCount.of(2), HeadCount.of(2));
        builder.given(GivenTeam.of("clinic", six)).given(GivenTeam.of("course", two));
        for (int k = 0; k < others; k++) {
            MentorId one = mentorId(10 + 2 * k);
            MentorId other = mentorId(11 + 2 * k);
            builder.mentor(TeamMentor.of(one, Seats.of(1))).mentor(TeamMentor.of(other, Seats.of(1)));
            for (int i = 20 + 2 * k; i < 22 + 2 * k; i++) {
                builder.mentee(TeamMentee.of(menteeId(i)))
                        .candidate(one, menteeId(i), Score.ZERO)
                        .candidate(other, menteeId(i), Score.ZERO);
            }
            builder.given(GivenTeam.of("other-" + k, two).with(one, other));
        }
        return formation(builder.build());
    }

    @Test
    void without_whenStopped_mendsOrSaysThatNothingWasFound_andIsNotAskedAgain() {
        Formation formation = formation(TeamsTest.large(10, 45));
        Repair whole =
                formation.without(formation.teams().get(0).mentors().first()).orElseThrow();
        assertThat(whole.isLeast()).isFalse(); // too many ways
        int stopped = 0;
        for (int most = 0; most < 40; most++) {
            int enough = most;
            AtomicInteger asked = new AtomicInteger();
            Repair repair = formation
                    .without(
                            List.of(formation.teams().get(0).mentors().first()),
                            Run.plain().withStop(() -> asked.incrementAndGet() > enough))
                    .orElseThrow();
            assertThat(repair.mended().verify().objections())
                    .as("objections after %s", most)
                    .isEmpty();
            assertThat(asked.get()).as("asked after %s", most).isLessThanOrEqualTo(most + 1);
            assertThat(change(repair)).as("change after %s", most).isGreaterThanOrEqualTo(change(whole));
            stopped += asked.get() > most ? 1 : 0;
        }
        assertThat(stopped).isPositive();
    }

    @Test
    void without_whenStopped_isProvedLeastOnlyIfItIs() {
        int unproved = 0;
        int provedLate = 0;
        for (long seed = 0; seed < INSTANCES / 5; seed++) {
            TeamProblem problem = RandomTeams.problem(seed, 4, 5, seed % 3 == 0);
            if (!(Teams.form(problem, TeamEffort.of(seed, 200), Run.plain(), FormationListener.SILENT)
                    instanceof Formation formation)) {
                continue;
            }
            ImmutableSet<ParticipantId> leavers = leavers(problem, new Random(seed));
            RepairOutcome whole = formation.without(leavers, Run.plain());
            AtomicInteger left = new AtomicInteger((int) seed % 16);
            RepairOutcome outcome = formation.without(leavers, Run.plain().withStop(() -> left.getAndDecrement() <= 0));
            if (outcome instanceof NoRepair none && whole instanceof Repair) {
                assertThat(none.obstacles())
                        .as("obstacles with seed %s", seed)
                        .containsExactly(new TeamObstacle.NotFound(false));
            }
            if (outcome instanceof Repair repair) {
                assertThat(repair.mended().verify().objections())
                        .as("objections with seed %s", seed)
                        .isEmpty();
                assertThat(change(repair))
                        .as("change with seed %s", seed)
                        .isGreaterThanOrEqualTo(change(whole.orElseThrow()));
                if (repair.isLeast()) {
                    assertThat(change(repair)).as("change with seed %s", seed).isEqualTo(change(whole.orElseThrow()));
                    provedLate += left.get() < 0 ? 1 : 0;
                } else {
                    unproved++;
                }
            }
        }
        assertThat(unproved).as("changes that are not proved least").isGreaterThan(INSTANCES / 200);
        assertThat(provedLate).as("changes proved before the signal").isGreaterThan(0);
    }

    /** Each matching of so many peers who suit each other looks at each beside each other one, so that there can be but few of them. */
    @Test
    void without_amongManyPeersWhoSuitEachOther_looksAtFewMatchings() {
        TeamProblemBuilder builder = TeamProblem.builder();
        int peers = 200;
        for (int i = 0; i < peers; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
            for (int other = 0; other < i; other += 7) {
                builder.affinity(
                        menteeId(i), menteeId(other), Score.ofTenThousandths((7919L * i * (other + 1)) % 10_000));
            }
        }
        TeamShape shape = TeamShape.ofMentors(0, 0).withMentees(HeadCount.of(2), HeadCount.of(2));
        Formation formation = Teams.form(
                        builder.teams(shape).build(), TeamEffort.of(1, 0), Run.plain(), FormationListener.SILENT)
                .orElseThrow();
        AtomicInteger asked = new AtomicInteger();
        Repair repair = formation
                .without(
                        List.of(formation.teams().get(0).mentees().first()),
                        Run.plain().withStop(() -> asked.incrementAndGet() < 0))
                .orElseThrow();
        assertThat(repair.broken()).hasSize(1);
        assertThat(repair.mended().verify().objections()).isEmpty();
        assertThat(asked.get()).isLessThan(50); // for each matching, and for each million pairs that it looks at
    }

    @Test
    void without_tellsHowFarItIs() {
        Formation formation = formation(TeamsTest.large(10, 45));
        List<Long> heard = new ArrayList<>();
        List<Team> withListener = formation
                .without(
                        List.of(formation.teams().get(0).mentors().first()),
                        Run.plain().withProgress((stage, done, total) -> {
                            assertThat(total).isEqualTo(45);
                            heard.add(done);
                        }))
                .orElseThrow()
                .mended()
                .teams();
        assertThat(heard).hasSizeGreaterThan(2).isSorted().startsWith(0L).endsWith(45L);
        assertThat(withListener)
                .isEqualTo(formation
                        .without(formation.teams().get(0).mentors().first())
                        .orElseThrow()
                        .mended()
                        .teams());
    }

    @Test
    void without_noRun_isRefused() {
        Formation formation = formation(people(2, 2).teams(TEAM).build());
        assertThatNullPointerException()
                .isThrownBy(() -> formation.without(List.of(menteeId(0)), nothing()))
                .withMessage("run");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> formation.without(List.of(), Run.plain()))
                .withMessage("nobody leaves; name who does");
    }

    private static Formation formation(TeamProblem problem) {
        return Teams.form(problem, TeamEffort.of(1, 200), Run.plain(), FormationListener.SILENT)
                .orElseThrow();
    }

    private static TeamProblemBuilder people(int mentors, int mentees) {
        return TeamPeople.people(mentors, mentees, (mentor, mentee) -> (7 * mentee + 3 * mentor) % 11);
    }
}
