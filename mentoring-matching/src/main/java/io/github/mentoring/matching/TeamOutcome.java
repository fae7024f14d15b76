package io.github.mentoring.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.matching.team.TeamObstacle;

/** What comes of a round of forming teams. */
public sealed interface TeamOutcome permits TeamOutcome.Refused, TeamResult {

    /** Returns the teams, or throws if the round was refused. */
    TeamResult orElseThrow();

    /**
     * The policy does not allow the teams that are asked for, what is asked for contradicts itself, or those who are there cannot form
     * any team. All reasons are told at once; they name people by their ids, and never say why two may not be in one team;
     * {@link TeamRound#refusals(io.github.mentoring.core.person.ParticipantId, io.github.mentoring.core.person.ParticipantId)} does.
     *
     * @param findings what the policy says of the teams asked for or, where too few people could be in any, of these; may be empty if there
     *     are obstacles
     * @param obstacles what stands in the way, and what would help; may be empty if there are findings
     */
    record Refused(Findings findings, ImmutableList<TeamObstacle> obstacles) implements TeamOutcome {

        /** Checks that there is a reason. */
        public Refused {
            requireNonNull(findings, "findings");
            requireNonNull(obstacles, "obstacles");
            checkArgument(!findings.isEmpty() || !obstacles.isEmpty(), "a refusal must have a reason");
        }

        @Override
        public TeamResult orElseThrow() {
            throw new IllegalStateException("team round is refused: %s, %s".formatted(findings, obstacles));
        }
    }
}
