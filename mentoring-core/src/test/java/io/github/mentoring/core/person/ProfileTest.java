package io.github.mentoring.core.person;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.trait.MentorTrait;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileTest {

    private static final Topic TRAUMA = Topic.of("trauma");

    @ParameterizedTest
    @EnumSource
    @DisplayName("D-MTR-02, D-SEL-01 people of any career stage and level, or of none, hold either role")
    void build_anyCareerStage_mayMentorAndBeMentored(CareerStage stage) {
        Person unknown = Person.builder("ada")
                .mentor(MentorRole.ofSeats(1))
                .mentee(MenteeRole.wanting())
                .build();
        Person known = Person.builder("bob")
                .career(stage)
                .level(Level.of(0))
                .mentor(MentorRole.ofSeats(1))
                .mentee(MenteeRole.wanting())
                .build();
        assertThat(List.of(unknown, known))
                .allMatch(each -> each.mentor().isPresent() && each.mentee().isPresent());
    }

    @Test
    @DisplayName("D-MTE-02 no profession is excluded, nor is a person without one")
    void build_anyProfession_mayBeMentored() {
        Person person = Person.builder("ada")
                .profession(Profession.of("bee keeping"))
                .mentee(MenteeRole.wanting(TRAUMA))
                .build();
        assertThat(person.profession()).contains(Profession.of("bee keeping"));
    }

    @Test
    @DisplayName("D-MTR-27 seats and availability are always known, and bound what a mentor can take")
    void build_mentorWithNothingStated_hasSeatsAndAvailability() {
        Person mentor =
                Person.builder("ada").mentor(MentorRole.builder().build()).build();
        assertThat(mentor.mentor().orElseThrow().freeSeats()).isEqualTo(Seats.of(1));
        assertThat(mentor.availability()).isEqualTo(Availability.unrestricted());
    }

    @ParameterizedTest
    @CsvSource({
        "-,        trauma, -,        trauma, true",
        "RESEARCH, trauma, -,        trauma, true",
        "-,        trauma, RESEARCH, trauma, true",
        "RESEARCH, trauma, RESEARCH, trauma, true",
        "RESEARCH, trauma, TEACHING, trauma, false",
        "-,        trauma, -,        law,    false",
        "RESEARCH, trauma, RESEARCH, law,    false"
    })
    @DisplayName("D-DISC-02 interests meet in the topic, and in the kind where both name one")
    void shares_interest_meetsInTopicAndKind(String mine, String topic, String theirs, String other, boolean shared) {
        Interest one = interest(mine, topic);
        Interest another = interest(theirs, other);
        assertThat(one.meets(another)).isEqualTo(shared);
        assertThat(Person.builder("ada").addInterests(one).build().shares(another))
                .isEqualTo(shared);
    }

    private static Interest interest(String kind, String topic) {
        return kind.equals("-")
                ? Interest.in(Topic.of(topic))
                : Interest.in(InterestKind.valueOf(kind), Topic.of(topic));
    }

    @Test
    void interestedIn_allForms_addToOneSet() {
        Person person = Person.builder("ada")
                .interestedIn("trauma")
                .interestedIn(InterestKind.RESEARCH, "trauma")
                .interestedIn(TRAUMA, Topic.of("law"))
                .build();
        assertThat(person.interests())
                .containsExactly(
                        Interest.in(Topic.of("law")), Interest.in(TRAUMA), Interest.in(InterestKind.RESEARCH, TRAUMA));
        assertThat(person.interests()).first().hasToString("Interest{}");
        assertThat(person.interests()).last().hasToString("Interest{kind=RESEARCH}");
    }

    @Test
    void background_severalValuesOfOneAttribute_areKept() {
        Person person = Person.builder("ada")
                .background(PersonalAttribute.CULTURE, "coast")
                .background(PersonalAttribute.CULTURE, "city")
                .background(PersonalAttribute.AGE, "40")
                .build();
        assertThat(person.background()).extracting(AttributeValue::value).containsExactly("40", "city", "coast");
        assertThat(person.background()).first().hasToString("AttributeValue[...]");
    }

    @Test
    @DisplayName("D-ACC-07, D-CUL-01 six perspectives and five dimensions are named, and any other may be added")
    void personalAttributes_namedSets_areOpen() {
        assertThat(PersonalAttribute.CULTURAL_PERSPECTIVES).hasSize(6).contains(PersonalAttribute.GENDER);
        assertThat(PersonalAttribute.DIVERSITY_DIMENSIONS).hasSize(5).contains(PersonalAttribute.GENDER);
        assertThat(PersonalAttribute.of("dialect")).isNotIn(PersonalAttribute.CULTURAL_PERSPECTIVES);
    }

    @Test
    void attributeValue_blank_isRefusedWithoutShowingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttributeValue.of(PersonalAttribute.AGE, "40 "))
                .withMessage("value of a personal attribute must not begin or end with a blank;"
                        + " strip it before it becomes a key");
        assertThatNullPointerException()
                .isThrownBy(() -> AttributeValue.of(nothing(), "40"))
                .withMessage("attribute");
    }

    @Test
    void involved_asText_isKept() {
        Person person =
                Person.builder("ada").involved(Involvement.TEACHING, "0.5").build();
        assertThat(person.involvement()).containsOnlyKeys(Involvement.TEACHING);
    }

    @Test
    void ratings_ofPersonalKind_includeTraits() {
        MentorRole role = MentorRole.builder()
                .rating(Characteristic.KNOWLEDGE, "0.1")
                .rating(Characteristic.INSIGHT, "0.2")
                .rating(MentorTrait.EMPOWERS, "0.3")
                .build();
        assertThat(role.ratings(Characteristic.Kind.PROFESSIONAL)).containsExactly(Rating.parse("0.1"));
        assertThat(role.ratings(Characteristic.Kind.PERSONAL))
                .containsExactly(Rating.parse("0.2"), Rating.parse("0.3"));
    }

    @Test
    void wishes_inOrder_areKeptAndNamedOnce() {
        MenteeRole.Builder mentee = MenteeRole.builder().addWishes(MentorId.of("bob"), MentorId.of("ada"));
        assertThat(mentee.build().wishes()).containsExactly(MentorId.of("bob"), MentorId.of("ada"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mentee.addWishes(MentorId.of("bob")).build())
                .withMessage("mentee role names somebody twice among the wishes: `bob`; keep one place");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentorRole.builder()
                        .addWishes(MenteeId.of("eve"), MenteeId.of("eve"))
                        .build())
                .withMessage("mentor role names somebody twice among the wishes: `eve`; keep one place");
    }

    @Test
    void wishes_forThemselves_areRefused() {
        MentorRole mentor = MentorRole.builder().addWishes(MenteeId.of("ada")).build();
        MenteeRole mentee = MenteeRole.builder().addWishes(MentorId.of("ada")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder("ada").mentor(mentor).build())
                .withMessage("person `ada` wishes for themselves as a mentee; leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder("ada").mentee(mentee).build())
                .withMessage("person `ada` wishes for themselves as a mentor; leave it out");
    }

    @Test
    @DisplayName("D-NET-09, D-ACC-10 a mentee says what they are willing to do and what is to be spoken up for")
    void mentee_withNothingStated_claimsNothing() {
        MenteeRole role = MenteeRole.builder().build();
        assertThat(role.willingToSpeak()).isFalse();
        assertThat(role.advocacyTopics()).isEmpty();
        assertThat(role.neededFunctions()).isEmpty();
    }

    @Test
    void hours_negative_areRefused() {
        assertThat(Hours.of(0)).hasToString("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hours.of(-1))
                .withMessage("number of hours must not be negative: -1; give zero or more");
    }
}
