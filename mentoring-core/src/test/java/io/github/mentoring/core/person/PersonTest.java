package io.github.mentoring.core.person;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Person ADA = Person.builder("ada").build();

    @Test
    void build_withoutId_isRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Person.builder().build())
                .withMessage("Cannot build Person, some of required attributes are not set [id]");
    }

    @Test
    void build_withIdAlone_statesNothingElse() {
        assertThat(ADA.level()).isEmpty();
        assertThat(ADA.exclusions()).isEmpty();
        assertThat(ADA.availability()).isEqualTo(Availability.unrestricted());
        assertThat(ADA.mentor()).isEmpty();
        assertThat(ADA.mentee()).isEmpty();
    }

    @Test
    void build_excludingThemselves_isRefusedWithTheRemedy() {
        Person.Builder builder = Person.builder("ada").addExclusions(PersonId.of("ada"));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "person `ada` excludes themselves; nobody is ever paired with themselves, so leave it out");
    }

    @Test
    void build_withOneTopicTwice_isRefusedWithoutShowingIt() {
        assertRefusedAsTwice(
                Person.builder("ada").knows("trauma", ExpertiseLevel.EXPERT).knows("trauma", ExpertiseLevel.NOVICE));
        assertRefusedAsTwice(Person.builder("ada")
                .putExpertise(Topic.of("trauma"), ExpertiseLevel.EXPERT)
                .putExpertise(Map.entry(Topic.of("trauma"), ExpertiseLevel.EXPERT)));
        assertRefusedAsTwice(Person.builder("ada")
                .putAllExpertise(Map.of(Topic.of("trauma"), ExpertiseLevel.EXPERT))
                .putAllExpertise(Map.of(Topic.of("trauma"), ExpertiseLevel.NOVICE)));
    }

    private static void assertRefusedAsTwice(Person.Builder builder) {
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(
                        "person states expertise in one topic or involvement in one field twice; give each one level")
                .withNoCause();
    }

    @Test
    void knows_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Person.builder("ada").knows("trauma", nothing()))
                .withMessage("level");
    }

    @Test
    void expertiseIn_topicNotNamed_isNone() {
        Person person =
                Person.builder("ada").knows("law", ExpertiseLevel.EXPERT).build();
        assertThat(person.expertiseIn(Topic.of("law"))).isEqualTo(ExpertiseLevel.EXPERT);
        assertThat(person.expertiseIn(Topic.of("graphs"))).isEqualTo(ExpertiseLevel.NONE);
    }

    @Test
    void expertiseIn_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> ADA.expertiseIn(nothing()))
                .withMessage("topic");
    }

    @Test
    void excludes_declaredByEitherSide_holdsForBoth() {
        Person bob = Person.builder("bob").addExclusions(PersonId.of("ada")).build();
        assertThat(bob.excludes(ADA)).isTrue();
        assertThat(ADA.excludes(bob)).isTrue();
        assertThat(ADA.excludes(Person.builder("cem").build())).isFalse();
    }

    @Test
    void excludes_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> ADA.excludes(nothing()))
                .withMessage("other");
    }

    @Test
    void id_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Person.builder().id(nothing()))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Person.builder(nothing()))
                .withMessage("value");
    }

    @Test
    void expertiseLevels_runFromNothingToMastery() {
        assertThat(ExpertiseLevel.values())
                .containsExactly(
                        ExpertiseLevel.NONE,
                        ExpertiseLevel.NOVICE,
                        ExpertiseLevel.COMPETENT,
                        ExpertiseLevel.PROFICIENT,
                        ExpertiseLevel.EXPERT);
    }

    @Test
    void asMentor_andAsMentee_areTheIdInThatRole() {
        assertThat(ADA.asMentor()).isEqualTo(new MentorId(ADA.id()));
        assertThat(ADA.asMentee()).isEqualTo(new MenteeId(ADA.id()));
    }
}
