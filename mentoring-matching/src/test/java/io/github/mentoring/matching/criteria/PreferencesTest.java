package io.github.mentoring.matching.criteria;

import static io.github.mentoring.core.person.PersonalAttribute.CULTURE;
import static io.github.mentoring.core.person.PersonalAttribute.GENDER;
import static io.github.mentoring.matching.fixture.Nulls.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.programme.MatchingPolicy;
import io.github.mentoring.core.programme.MatchingPolicy.AttributeExclusion;
import io.github.mentoring.core.programme.MentoringPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {

    private static final Person CHOOSY = Person.builder("eve")
            .mentee(MenteeRole.builder()
                    .addAttributePreferences(AttributeValue.of(GENDER, "woman"), AttributeValue.of(CULTURE, "deaf"))
                    .addAttributeExclusions(AttributeValue.of(GENDER, "man"))
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource({"woman, 0, 1, 2", "man, 0, 0, 0", ", 0, 0, 1"})
    @DisplayName("D-ACC-11, D-ACC-12 what a mentee would like counts, and what they exclude where that is softened")
    void met_countsWhatIsStated(String gender, int none, int stated, int softened) {
        Person.Builder mentor = Person.builder("ada");
        if (gender != null) {
            mentor.background(GENDER, gender);
        }
        assertThat(Preferences.NONE.met(mentor.build(), CHOOSY)).isEqualTo(none);
        assertThat(Preferences.STATED.met(mentor.build(), CHOOSY)).isEqualTo(stated);
        assertThat(Preferences.STATED_AND_SOFTENED.met(mentor.build(), CHOOSY)).isEqualTo(softened);
    }

    @Test
    void met_severalAtOnce_countEach() {
        Person mentor = Person.builder("ada")
                .background(GENDER, "woman")
                .background(CULTURE, "deaf")
                .build();
        assertThat(Preferences.STATED.met(mentor, CHOOSY)).isEqualTo(2);
        assertThat(Preferences.STATED.met(mentor, Person.builder("fay").build()))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"SOFTEN, STATED_AND_SOFTENED", "REJECT, STATED", "ALLOW, STATED"})
    void under_aPolicy_isWhatItCounts(AttributeExclusion exclusion, Preferences counted) {
        assertThat(Preferences.under(MentoringPolicy.builder()
                        .matching(MatchingPolicy.builder()
                                .menteeAttributeExclusion(exclusion)
                                .build())
                        .build()))
                .isEqualTo(counted);
    }

    @Test
    void met_null_namesTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> Preferences.STATED.met(nothing(), CHOOSY))
                .withMessage("mentor");
        assertThatNullPointerException()
                .isThrownBy(() -> Preferences.STATED.met(CHOOSY, nothing()))
                .withMessage("mentee");
        assertThatNullPointerException()
                .isThrownBy(() -> Preferences.under(nothing()))
                .withMessage("policy");
    }
}
