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
import org.junit.jupiter.api.Test;

class RepairTest {

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
        assertThat(repair.mended().value().placed()).isEqualTo(10); // the other team has two mentors as before
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
                .withMessage("formation does not know `mentee-7`, who is to leave; name somebody of its problem");
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

    private static Formation formation(TeamProblem problem) {
        return Teams.form(problem, TeamEffort.of(1, 200), Run.plain(), FormationListener.SILENT)
                .orElseThrow();
    }

    private static TeamProblemBuilder people(int mentors, int mentees) {
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int j = 0; j < mentors; j++) {
            builder.mentor(TeamMentor.of(mentorId(j), Seats.of(1)));
        }
        for (int i = 0; i < mentees; i++) {
            builder.mentee(TeamMentee.of(menteeId(i)));
            for (int j = 0; j < mentors; j++) {
                builder.candidate(mentorId(j), menteeId(i), Score.ofTenThousandths((7 * i + 3 * j) % 11));
            }
        }
        return builder;
    }
}
