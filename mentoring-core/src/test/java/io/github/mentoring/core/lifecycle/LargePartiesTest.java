package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.DAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.circle;
import static io.github.mentoring.core.lifecycle.RecordsFixture.decide;
import static io.github.mentoring.core.lifecycle.RecordsFixture.followed;
import static io.github.mentoring.core.lifecycle.RecordsFixture.guided;
import static io.github.mentoring.core.lifecycle.RecordsFixture.leave;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.phase.EndReason;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20) // no measure of speed, but what grows with the square of the number would take longer
final class LargePartiesTest {

    private static final int MANY = 30_000;
    private static final MentorId ZOE = MentorId.of("zoe"); // after all the others, so that each looks at each

    private static MenteeId mentee(int number) {
        return MenteeId.of("m" + number);
    }

    private static Relationship group() {
        return guided(
                MentoringFormat.GROUP,
                List.of(ZOE),
                IntStream.range(0, MANY).mapToObj(LargePartiesTest::mentee).toList());
    }

    private static Consequence.Left left(ParticipantId who, EndReason why) {
        return new Consequence.Left(who, why);
    }

    @Test
    void end_ofOneOfManyMentees_takesOnlyThatOneAway() {
        assertThat(followed(decide(group(), DAY, leave("m5")))).containsExactly(left(mentee(5), EndReason.SEPARATED));
    }

    @Test
    void requestChange_inALargeGroup_takesOnlyThatOneAwayAgainAndAgain() {
        Relationship now = group();
        for (int number : List.of(5, 6)) {
            Ruling ruling = decide(now, DAY, new Move.RequestChange(ZOE, mentee(number), ZOE, true));
            assertThat(followed(ruling)).contains(left(mentee(number), EndReason.CHANGED));
            now = ruling.relationship().orElseThrow();
        }
        assertThat(now.parties().people()).hasSize(MANY - 1);
    }

    @Test
    void requestChange_ofManyPeersAfterMany_leavesThemTogetherWithTheOthers() {
        List<String> peers = IntStream.range(0, MANY)
                .mapToObj(number -> String.format("m%05d", number))
                .toList();
        MentorId first = MentorId.of(peers.get(0));
        Relationship now = circle(MentoringFormat.PEER_GROUP, peers, List.of());
        for (int number = 1; number < 4; number++) {
            Ruling ruling =
                    decide(now, DAY, new Move.RequestChange(first, MenteeId.of(peers.get(number)), first, true));
            now = ruling.relationship().orElseThrow();
        }
        assertThat(now.parties().people()).hasSize(MANY);
        assertThat(now.excludedPairs()).hasSize(3);
        assertThat(decide(now, DAY, leave(peers.get(9)))
                        .relationship()
                        .orElseThrow()
                        .parties()
                        .people())
                .hasSize(MANY - 1);
    }
}
