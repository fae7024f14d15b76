package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import org.junit.jupiter.api.Test;

/** What no committee can have is not counted on, neither by the search nor by the check of what it proves. */
class IdlePartsTest {

    private static final Score HALF = Score.parse("0.5");

    /**
     * Of four seats two committees can be made and a third one half. Two more mentees share a mentor with the others, and have nobody besides but
     * somebody without a seat.
     */
    @Test
    void mentorsWithoutSeats_countForNobody() {
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        for (int j = 0; j < 4; j++) {
            builder.mentor(CommitteeMentor.of(mentor(j), Seats.of(1)));
        }
        MentorId shared = MentorId.of("shared");
        MentorId full = MentorId.of("without");
        builder.mentor(CommitteeMentor.of(shared, Seats.of(3))).mentor(CommitteeMentor.of(full, Seats.of(0)));
        for (int i = 0; i < 5; i++) {
            builder.mentee(CommitteeMentee.of(mentee(i), CommitteeRules.ofSize(2)));
            for (int j = 0; j < 4 && i < 3; j++) {
                builder.candidate(mentor(j), mentee(i), HALF);
            }
        }
        builder.candidate(shared, mentee(0), HALF);
        for (int i = 3; i < 5; i++) {
            builder.candidate(shared, mentee(i), HALF).candidate(full, mentee(i), HALF);
        }
        CommitteeChoice choice = Committees.choose(builder.build(), 0, Run.plain());
        assertThat(choice.committees().keySet()).hasSize(2).doesNotContain(mentee(3), mentee(4));
        assertThat(choice.isBest()).isTrue();
        assertThat(choice.verify().isBest()).isTrue();
    }

    @Test
    void eachRoleTakesAMember() {
        Group all = Group.of("all");
        CommitteeRules rules = CommitteeRules.of(HeadCount.of(1), HeadCount.of(2))
                .role(Role.of("chair", all))
                .role(Role.of("clerk", all));
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        for (int j = 0; j < 5; j++) {
            builder.mentor(CommitteeMentor.of(mentor(j), Seats.of(1)).in(all));
        }
        for (int i = 0; i < 3; i++) {
            builder.mentee(CommitteeMentee.of(mentee(i), rules));
            for (int j = 0; j < 5; j++) {
                builder.candidate(mentor(j), mentee(i), HALF);
            }
        }
        CommitteeChoice choice = Committees.choose(builder.build(), 0, Run.plain());
        assertThat(choice.committees()).hasSize(2);
        assertThat(choice.isBest()).isTrue();
        assertThat(choice.verify().isBest()).isTrue();
    }

    @Test
    void whoHasNoSeatOrTooFewHours_isNoCandidate() {
        MentorId busy = MentorId.of("busy");
        MentorId full = MentorId.of("full");
        MentorId able = MentorId.of("able");
        MenteeId eve = MenteeId.of("eve");
        CommitteeProblem problem = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(busy, Seats.of(1)).having(Hours.of(2)))
                .mentor(CommitteeMentor.of(full, Seats.of(0)))
                .mentor(CommitteeMentor.of(able, Seats.of(1)).having(Hours.of(3)))
                .mentee(CommitteeMentee.of(eve, CommitteeRules.ofSize(1)))
                .candidate(eve, new CommitteeCandidate(busy, HALF, 0).spending(Hours.of(3)))
                .candidate(eve, new CommitteeCandidate(full, HALF, 0))
                .candidate(eve, new CommitteeCandidate(able, HALF, 0).spending(Hours.of(3)))
                .build();
        CommitteeProblem plain = problem.withoutIdleParts();
        assertThat(plain.candidates(eve)).extracting(CommitteeCandidate::mentor).containsExactly(able);
        assertThat(plain.mentor(able).hours()).isEmpty();
        assertThat(plain.withoutIdleParts()).isEqualTo(plain);
    }

    private static MentorId mentor(int j) {
        return MentorId.of("m" + j);
    }

    private static MenteeId mentee(int i) {
        return MenteeId.of("e" + i);
    }
}
