package io.github.mentoring.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.relationship.CommitteePolicy;
import io.github.mentoring.core.relationship.Strictness;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The accepted results about whom mentors can introduce a mentee to. */
class NetworkScenarioTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final Discipline NEUROLOGY = Discipline.of("neurology");
    private static final Discipline PSYCHIATRY = Discipline.of("psychiatry");

    private static MenteeNetwork.Builder wantingBoth() {
        return MenteeNetwork.builder()
                .mentee(MenteeId.of("ada"))
                .mentoredSince(AS_OF)
                .addWantedDisciplines(NEUROLOGY, PSYCHIATRY);
    }

    @Test
    void s10_qAlone_doesNotReachNeurology() {
        MenteeNetwork network =
                wantingBoth().mentor(MentorId.of("q"), PSYCHIATRY).build();
        assertThat(network.findings(AS_OF, NetworkPolicy.standard()).all())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo(NetworkRule.INTRODUCTION_REACH_LIMITED.id());
                    assertThat(finding.detail()).isEqualTo(Detail.ofTexts(List.of("neurology")));
                    assertThat(finding.severity()).isEqualTo(Severity.ADVISORY);
                });
        assertThat(network.missingDisciplines()).containsExactly(NEUROLOGY);
    }

    @Test
    void s10_qAlone_suggestsACommitteeOfSeveralDisciplines() {
        MenteeNetwork network =
                wantingBoth().mentor(MentorId.of("q"), PSYCHIATRY).build();
        CommitteePolicy three =
                CommitteePolicy.builder().minMentors(HeadCount.of(3)).build();
        assertThat(network.suggestedCommittee(three))
                .contains(CommitteePolicy.builder()
                        .minMentors(HeadCount.of(3))
                        .multidisciplinary(Strictness.PREFER)
                        .build());
        CommitteePolicy requiring =
                CommitteePolicy.builder().multidisciplinary(Strictness.REQUIRE).build();
        assertThat(network.suggestedCommittee(requiring))
                .as("what is required already")
                .contains(requiring);
    }

    @Test
    void s10_pAndR_reachBoth() {
        MenteeNetwork network = wantingBoth()
                .mentor(MentorId.of("p"), PSYCHIATRY)
                .mentor(MentorId.of("r"), NEUROLOGY)
                .build();
        assertThat(network.findings(AS_OF, NetworkPolicy.standard())).isEqualTo(Findings.none());
        assertThat(network.suggestedCommittee(CommitteePolicy.standard())).isEmpty();
    }
}
