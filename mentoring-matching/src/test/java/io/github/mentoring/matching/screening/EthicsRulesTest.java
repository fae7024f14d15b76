package io.github.mentoring.matching.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.ethics.ConflictKind;
import io.github.mentoring.core.ethics.ConflictOfInterest;
import io.github.mentoring.core.ethics.EthicsRegister;
import io.github.mentoring.core.ethics.EthicsScreen;
import io.github.mentoring.core.ethics.ReportingLine;
import io.github.mentoring.core.ethics.ScreeningFacts;
import io.github.mentoring.core.ethics.ScreeningIndex;
import io.github.mentoring.core.ethics.Statement;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.matching.MatchRound;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the ethics of a programme keeps out of the candidates, and under which codes. */
class EthicsRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Person E1 =
            Person.builder("e1").mentee(MenteeRole.builder().build()).build();
    private static final Person E2 =
            Person.builder("e2").mentee(MenteeRole.builder().build()).build();
    private static final Person M2 = mentor("m2", false);

    @Test
    void s19_blanketRefusal_leavesTheMentorWithoutCandidates() {
        Person m1 = mentor("m1", true);
        Screening screening = screening(register(m1));
        assertThat(candidates(screening, m1)).containsExactly("m2-e1", "m2-e2");
        assertThat(screening.refusals(m1, E1)).extracting(Object::toString).containsExactly("ACCESS_BLANKET_REFUSAL");
        assertThat(screening.refusals(m1, E2)).extracting(Object::toString).containsExactly("ACCESS_BLANKET_REFUSAL");
        assertThat(screening.refusals(M2, E1)).isEmpty();
    }

    @Test
    void s19_withdrawn_isACandidateAgain() {
        Person m1 = mentor("m1", false);
        Screening screening = screening(register(m1));
        assertThat(candidates(screening, m1)).containsExactly("m1-e1", "m1-e2", "m2-e1", "m2-e2");
    }

    @Test
    void s18_evaluatorWhomNobodyAcknowledged_isNoCandidateForTheEvaluated() {
        Person m1 = mentor("m1", false);
        EthicsRegister register = EthicsRegister.builder()
                .addAll(List.of(m1, M2, E1, E2))
                .addLines(ReportingLine.of(m1.id(), E1.id(), ReportingLine.Tie.EVALUATES))
                .build();
        Screening screening = screening(register);
        assertThat(candidates(screening, m1)).containsExactly("m1-e2", "m2-e1", "m2-e2");
        assertThat(screening.refusals(m1, E1)).extracting(Object::toString).containsExactly("CONFLICT_UNACKNOWLEDGED");
    }

    @Test
    void violationOfOneRuleOrAnother_refusesThePair() {
        Person m1 = mentor("m1", false);
        EthicsRegister register = EthicsRegister.builder()
                .addAll(List.of(m1, M2, E1, E2))
                .addConflicts(ConflictOfInterest.of(E1.id(), m1.id(), ConflictKind.MONEY))
                .addStatements(Statement.about(
                        m1.asMentor(),
                        E1.asMentee(),
                        ScreeningFacts.conflict(Side.MENTOR, ConflictKind.MONEY).id(),
                        Given.unknown()))
                .build();
        Screening screening = screening(register);
        assertThat(candidates(screening, m1)).containsExactly("m1-e2", "m2-e1", "m2-e2");
        assertThat(screening.refusals(m1, E1)).extracting(Object::toString).containsExactly("NEEDS_INFORMATION");
    }

    @Test
    void peers_areJudgedEitherWay_andOtherFellowsNotAtAll() {
        Person m1 = mentor("m1", false);
        EthicsRegister register = EthicsRegister.builder()
                .addAll(List.of(m1, M2, E1, E2))
                .addLines(ReportingLine.of(E2.id(), E1.id(), ReportingLine.Tie.EVALUATES))
                .build();
        Screening screening = Screening.standard().withAll(PairRules.ethics(ofPeers(register), DAY));
        for (List<Person> two : List.of(List.of(E1, E2), List.of(E2, E1))) {
            assertThat(screening.admitsPeers(two.get(0), two.get(1))).isFalse();
            assertThat(screening.refusalsOfPeers(two.get(0), two.get(1)))
                    .extracting(Object::toString)
                    .containsExactly("CONFLICT_UNACKNOWLEDGED");
            assertThat(screening.admitsFellows(two.get(0), two.get(1))).isTrue();
        }
        assertThat(screening.admitsPeers(m1, E1)).isTrue();
    }

    @Test
    void aPeerOutsideOneSideOfTheIndex_isNamed() {
        Screening screening =
                screening(EthicsRegister.builder().add(M2).add(E1).add(E2).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> screening.admitsPeers(E1, E2))
                .withMessage("mentor `e1` is not in the index; make one with all who may come together");
    }

    private static ScreeningIndex ofPeers(EthicsRegister register) {
        return EthicsScreen.under(MentoringPolicy.standard())
                .index(
                        register,
                        register.people().keySet().stream().map(MentorId::new).toList(),
                        register.people().keySet().stream().map(MenteeId::new).toList(),
                        MentoringFormat.PEER_GROUP,
                        LearningModel.MENTORSHIP);
    }

    @Test
    void somebodyOutsideTheIndex_isNamed() {
        Screening screening = screening(EthicsRegister.builder().add(M2).add(E1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> screening.admits(mentor("m9", false), E1))
                .withMessage("mentor `m9` is not in the index; make one with all who may come together");
    }

    private static List<String> candidates(Screening screening, Person m1) {
        MatchRound round = MatchRound.of(m1, M2, E1, E2).screenedBy(screening);
        return round.problem().graph().edgeSet().stream()
                .map(each -> each.mentor() + "-" + each.mentee())
                .sorted()
                .toList();
    }

    private static EthicsRegister register(Person m1) {
        return EthicsRegister.builder().addAll(List.of(m1, M2, E1, E2)).build();
    }

    private static Screening screening(EthicsRegister register) {
        ScreeningIndex index = EthicsScreen.under(MentoringPolicy.standard())
                .index(
                        register,
                        register.people().values().stream()
                                .filter(person -> person.mentor().isPresent())
                                .map(person -> new MentorId(person.id()))
                                .toList(),
                        register.people().values().stream()
                                .filter(person -> person.mentee().isPresent())
                                .map(person -> new MenteeId(person.id()))
                                .toList(),
                        MentoringFormat.DYAD,
                        LearningModel.MENTORSHIP);
        return Screening.standard()
                .without(PairRules.LACK_OF_MENTOR_EXPERTISE.id())
                .without(PairRules.commonAvailability(Screening.LEAST_MEETING).id())
                .withAll(PairRules.ethics(index, DAY));
    }

    private static Person mentor(String id, boolean excludesWomen) {
        MentorRole.Builder role = MentorRole.builder();
        if (excludesWomen) {
            role.addAttributeExclusions(new AttributeValue(PersonalAttribute.GENDER, "woman"));
        }
        return Person.builder(id).mentor(role.build()).build();
    }
}
