package io.github.mentoring.matching.scenario;

import static io.github.mentoring.core.person.ExpertiseLevel.EXPERT;
import static io.github.mentoring.core.person.ExpertiseLevel.NOVICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.ethics.EthicsRegister;
import io.github.mentoring.core.ethics.EthicsScreen;
import io.github.mentoring.core.ethics.Proposal;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.Medium;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.Characteristic;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.PossibleMentors;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Score;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Meeting in person or at a distance: who is near is told, suggests how to meet, and matches nobody. */
class MediumScenarioTest {

    private static final Topic GERIATRICS = Topic.of("geriatric psychiatry");
    private static final MenteeId E1 = MenteeId.of("E1");
    private static final MentorId R1 = MentorId.of("R1");
    private static final MentorId L2 = MentorId.of("L2");

    private static final Person MENTEE = Person.builder("E1")
            .putExpertise(GERIATRICS, NOVICE)
            .mentee(MenteeRole.wanting(GERIATRICS))
            .build();
    private static final Person UNKNOWING = mentor("L1", NOVICE);
    private static final Person REMOTE = mentor("R1", EXPERT);
    private static final Person LOCAL = mentor("L2", EXPERT);

    private static final Arrangement NO_WISH = Arrangement.of(MentoringFormat.DYAD);

    private static Person mentor(String id, ExpertiseLevel level) {
        return Person.builder(id)
                .putExpertise(GERIATRICS, level)
                .mentor(MentorRole.builder()
                        .rating(Characteristic.KNOWLEDGE, "0.7")
                        .build())
                .build();
    }

    private static PossibleMentors possible(MatchRound round) {
        return round.possibleMentors(E1, (mentor, mentee) -> mentor.id().value().startsWith("L"));
    }

    @Test
    @DisplayName("S-14, D-TYPE-09, D-TYPE-10 where nobody near knows more, meeting a far mentor virtually is suggested")
    void s14_nobodyNear_isVirtual() {
        MatchRound round = MatchRound.of(MENTEE, UNKNOWING, REMOTE);
        assertThat(possible(round).suggestedMedium(NO_WISH)).contains(Medium.VIRTUAL);
        assertThat(possible(round).all()).containsExactly(R1);
        assertThat(round.problem().graph().edgeSet()).containsExactly(new Candidate(R1, E1));
        assertThat(round.screening().refusals(UNKNOWING, MENTEE))
                .containsExactly(RuleId.of("LACK_OF_MENTOR_EXPERTISE"));
        assertThat(Matchmaker.match(round).matching().pairs()).containsExactly(new Candidate(R1, E1));
    }

    @Test
    @DisplayName("S-14, D-TYPE-08, D-SEL-15 once somebody near knows more, it is in person, and fits stay as they are")
    void s14_somebodyNear_isInPerson() {
        MatchRound without = MatchRound.of(MENTEE, UNKNOWING, REMOTE);
        MatchRound with = MatchRound.of(MENTEE, UNKNOWING, REMOTE, LOCAL);
        assertThat(possible(with).suggestedMedium(NO_WISH)).contains(Medium.IN_PERSON);
        assertThat(possible(with).all()).containsExactly(L2, R1);
        MatchingProblem problem = with.problem();
        assertThat(problem.graph().edgeSet()).containsExactly(new Candidate(L2, E1), new Candidate(R1, E1));
        assertThat(problem.graph().score(new Candidate(R1, E1)))
                .isEqualTo(without.problem().graph().score(new Candidate(R1, E1)))
                .isEqualTo(problem.graph().score(new Candidate(L2, E1)))
                .isEqualTo(Score.parse("0.7"));
    }

    @Test
    @DisplayName("S-14, D-TYPE-10, D-AMB-40 what the pair wishes is suggested, and nothing is found against it")
    void s14_wish_wins() {
        Arrangement wish = Arrangement.builder()
                .format(MentoringFormat.DYAD)
                .medium(Medium.VIRTUAL)
                .build();
        assertThat(possible(MatchRound.of(MENTEE, UNKNOWING, REMOTE, LOCAL)).suggestedMedium(wish))
                .contains(Medium.VIRTUAL);
        assertThat(wish.findings()).isEqualTo(Findings.none());
        EthicsRegister register =
                EthicsRegister.builder().add(MENTEE).add(LOCAL).build();
        assertThat(EthicsScreen.under(MentoringPolicy.standard())
                        .screen(register, Proposal.of(L2, E1), LocalDate.of(2026, 3, 1))
                        .findings())
                .isEqualTo(Findings.none());
    }

    @Test
    @DisplayName("D-TYPE-10, D-SEL-15 without any possible mentor no medium is suggested, far or near")
    void nobody_isNoMedium() {
        MatchRound round = MatchRound.of(MENTEE, UNKNOWING);
        assertThat(possible(round).suggestedMedium(NO_WISH)).isEmpty();
        assertThat(possible(round).all()).isEmpty();
    }
}
