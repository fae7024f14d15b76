package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Roles are given without trying all ways to do so. */
class RoleGivingTest {

    private static final MenteeId EVE = MenteeId.of("eve");
    private static final int MANY = 24; // far more than there is time to try all ways for

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void manyRoles_areGiven(int hours) {
        CommitteeChoice choice = Committees.choose(manyRoles(hours, MANY).build());
        assertThat(choice.isBest()).isTrue();
        assertThat(choice.committees().values())
                .flatExtracting(committee -> committee.roles().values())
                .doesNotHaveDuplicates()
                .hasSize(MANY);
        assertThat(choice.verify().isBest()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void oneRoleTooMany_isFoundOut(int hours) {
        CommitteeChoice choice = Committees.choose(manyRoles(hours, MANY - 1).build());
        assertThat(choice.committees()).isEmpty();
        assertThat(choice.verify().isBest()).isTrue();
        assertThat(choice.cause(EVE)).isInstanceOf(NoCommittee.Contradiction.class);
    }

    @Test
    void manyRolesWithoutHours_areGivenInTheirOrder() {
        CommitteeProblem problem = manyRoles(0, MANY).build();
        assertThat(Committees.choose(problem).committees().values())
                .flatExtracting(committee -> committee.roles().values())
                .map(Object::toString)
                .hasSize(MANY)
                .isSorted();
    }

    /** As many members as roles, of whom so many may have any role and all others none; their hours count if roles take any. */
    private static CommitteeProblemBuilder manyRoles(int hours, int holders) {
        Group seniors = Group.of("seniors");
        CommitteeRules rules = CommitteeRules.ofSize(MANY);
        for (int role = 0; role < MANY; role++) {
            rules = rules.role(Role.of("role %02d".formatted(role), seniors).taking(Hours.of(hours * (1 + role % 3))));
        }
        CommitteeProblemBuilder builder = CommitteeProblem.builder().mentee(CommitteeMentee.of(EVE, rules));
        for (int j = 0; j < MANY; j++) {
            MentorId id = MentorId.of("m%02d".formatted(j));
            CommitteeMentor mentor = CommitteeMentor.of(id, Seats.of(1));
            mentor = hours > 0 ? mentor.having(Hours.of(j == 0 ? 2 : 3)) : mentor;
            builder.mentor(j < holders ? mentor.in(seniors) : mentor).candidate(id, EVE, Score.parse("0.5"));
        }
        return builder;
    }
}
