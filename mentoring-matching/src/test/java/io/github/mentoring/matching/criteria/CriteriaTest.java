package io.github.mentoring.matching.criteria;

import static io.github.mentoring.core.person.Characteristic.AVAILABILITY;
import static io.github.mentoring.core.person.Characteristic.COMPETENCE;
import static io.github.mentoring.core.person.Characteristic.EMOTIONAL_INTELLIGENCE;
import static io.github.mentoring.core.person.Characteristic.INSIGHT;
import static io.github.mentoring.core.person.Characteristic.KNOWLEDGE;
import static io.github.mentoring.core.person.Characteristic.TRACK_RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.InterestKind;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.core.trait.MentorTrait;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each criterion by a table: what is known of the two, and the share; {@code -} stands for nothing. */
class CriteriaTest {

    private final Person.Builder mentor = Person.builder("ada");
    private final Person.Builder mentee = Person.builder("eve");

    @Test
    void interests_ofAnotherKind_areNotShared() {
        mentor.interestedIn(InterestKind.RESEARCH, "trauma").interestedIn("law");
        mentee.interestedIn(InterestKind.TEACHING, "trauma").interestedIn(InterestKind.CLINICAL, "law");
        assertRated(Criteria.INTERESTS, mentor.build(), mentee.build(), "1/2");
    }

    @Test
    void personal_isTheMeanOfCharacteristicsAndTraits() {
        mentor.mentor(MentorRole.builder()
                .rating(INSIGHT, "0.9")
                .rating(MentorTrait.EMPOWERS, "0.3")
                .rating(MentorTrait.UNBIASED, "0.6")
                .rating(KNOWLEDGE, "0.1")
                .build());
        assertRated(Criteria.PERSONAL, mentor.build(), mentee.build(), "3/5");
        assertRated(Criteria.PROFESSIONAL, mentor.build(), mentee.build(), "1/10");
    }

    @ParameterizedTest
    @CsvSource({
        "a b c, a b,   1/1",
        "a,     a b,   1/2",
        "a c d, a b,   1/2", // what the mentee does not share is no loss
        "c,     a b,   0/1",
        "-,     a b c, 0/1",
        "a,     -,     -",
        "-,     -,     -"
    })
    void interests_countTheMenteesThatTheMentorShares(String offered, String wanted, String share) {
        known(offered).ifPresent(topics -> topics(topics).forEach(mentor::interestedIn));
        known(wanted).ifPresent(topics -> topics(topics).forEach(mentee::interestedIn));
        assertRated(Criteria.INTERESTS, mentor.build(), mentee.build(), share);
    }

    @ParameterizedTest
    @CsvSource({
        "0.6, 0.9, 0.3, 3/5",
        "1,   1,   1,   1/1",
        "0.6, -,   -,   3/5",
        "0.5, 0.7, -,   3/5",
        "0,   0,   0,   0/1",
        "-,   -,   -,   -"
    })
    void professional_isTheMeanOfTheRatingsThatAreKnown(
            String knowledge, String competence, String record, String share) {
        MentorRole.Builder role = MentorRole.builder()
                .rating(INSIGHT, "0.123456")
                .rating(AVAILABILITY, "0.1")
                .rating(EMOTIONAL_INTELLIGENCE, "0.2"); // none of which counts
        known(knowledge).ifPresent(rating -> role.rating(KNOWLEDGE, rating));
        known(competence).ifPresent(rating -> role.rating(COMPETENCE, rating));
        known(record).ifPresent(rating -> role.rating(TRACK_RECORD, rating));
        assertRated(Criteria.PROFESSIONAL, mentor.mentor(role.build()).build(), mentee.build(), share);
    }

    @ParameterizedTest
    @CsvSource({"0.6, 0.9, 0.3, 3/5", "0.000001, -, -, 1/1000000", "0, 0.000001, -, 1/2000000", "-, -, -, -"})
    void personal_isTheMeanOfTheRatingsThatAreKnown(String feeling, String insight, String reach, String share) {
        MentorRole.Builder role = MentorRole.builder()
                .rating(KNOWLEDGE, "0.1")
                .rating(COMPETENCE, "0.2")
                .rating(TRACK_RECORD, "0.3");
        known(feeling).ifPresent(rating -> role.rating(EMOTIONAL_INTELLIGENCE, rating));
        known(insight).ifPresent(rating -> role.rating(INSIGHT, rating));
        known(reach).ifPresent(rating -> role.rating(AVAILABILITY, rating));
        assertRated(Criteria.PERSONAL, mentor.mentor(role.build()).build(), mentee.build(), share);
    }

    @Test
    void professional_ofSomebodyWhoDoesNotMentor_isUnknown() {
        assertRated(Criteria.PROFESSIONAL, mentor.build(), mentee.build(), "-");
        assertRated(Criteria.PERSONAL, mentor.build(), mentee.build(), "-");
    }

    @ParameterizedTest
    @CsvSource({"ada, 0.25, 1/4", "ada, 0, 0/1", "ada, 1, 1/1", "ben, 0.25, -"})
    void dynamics_isTheMenteesRatingOfThisMentor(String rated, String rating, String share) {
        mentee.mentee(MenteeRole.builder()
                .putDynamics(MentorId.of(rated), Rating.parse(rating))
                .build());
        assertRated(Criteria.DYNAMICS, mentor.build(), mentee.build(), share);
    }

    @Test
    void dynamics_ofSomebodyWhoIsNoMentee_isUnknown() {
        assertRated(Criteria.DYNAMICS, mentor.build(), mentee.build(), "-");
    }

    @ParameterizedTest
    @CsvSource({"east, east, 1/1", "east, west, 0/1", "east, -, -", "-, west, -", "-, -, -"})
    void sameDepartment_needsBothToBeKnown(String one, String other, String share) {
        known(one).ifPresent(name -> mentor.department(Department.of(name)));
        known(other).ifPresent(name -> mentee.department(Department.of(name)));
        assertRated(Criteria.SAME_DEPARTMENT, mentor.build(), mentee.build(), share);
    }

    @ParameterizedTest
    @CsvSource({"logic, logic, 1/1", "logic, music, 0/1", "logic, -, -", "-, music, -", "-, -, -"})
    void sameDiscipline_needsBothToBeKnown(String one, String other, String share) {
        known(one).ifPresent(name -> mentor.discipline(Discipline.of(name)));
        known(other).ifPresent(name -> mentee.discipline(Discipline.of(name)));
        assertRated(Criteria.SAME_DISCIPLINE, mentor.build(), mentee.build(), share);
    }

    @ParameterizedTest
    @CsvSource({
        "EXPERT,     NONE,       1/1",
        "EXPERT,     NOVICE,     3/4",
        "EXPERT,     COMPETENT,  1/2",
        "PROFICIENT, COMPETENT,  1/4",
        "COMPETENT,  COMPETENT,  0/1",
        "NOVICE,     EXPERT,     0/1" // being behind is no less than being even
    })
    void expertiseLead_countsTheStepsBetweenTheTwo(ExpertiseLevel ahead, ExpertiseLevel behind, String share) {
        mentor.knows("graphs", ahead).knows("music", ExpertiseLevel.EXPERT); // which is not wanted
        mentee.knows("graphs", behind).mentee(MenteeRole.wanting(Topic.of("graphs")));
        assertRated(Criteria.EXPERTISE_LEAD, mentor.build(), mentee.build(), share);
    }

    @Test
    void expertiseLead_isAveragedOverTheTopicsWanted() {
        mentor.knows("graphs", ExpertiseLevel.EXPERT).knows("logic", ExpertiseLevel.NOVICE);
        mentee.knows("logic", ExpertiseLevel.EXPERT);
        mentee.mentee(MenteeRole.wanting(Topic.of("graphs"), Topic.of("logic")));
        assertRated(Criteria.EXPERTISE_LEAD, mentor.build(), mentee.build(), "1/2");
    }

    @Test
    void expertiseLead_withoutATopicWanted_isUnknown() {
        mentor.knows("graphs", ExpertiseLevel.EXPERT);
        assertRated(Criteria.EXPERTISE_LEAD, mentor.build(), mentee.build(), "-");
        mentee.mentee(MenteeRole.wanting());
        assertRated(Criteria.EXPERTISE_LEAD, mentor.build(), mentee.build(), "-");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 3, 2,  1/1",
        "5, 3, 1,  1/2",
        "5, 3, 3,  1/2",
        "5, 3, 0,  1/3",
        "3, 5, -2, 1/1",
        "3, 5, 2,  1/5",
        "-, 5, 0,  -",
        "5, -, 0,  -",
        "2147483647, -2147483648, -2147483648, 1/6442450944"
    })
    void levelGap_isTheLessTheFartherFromTheIdeal(String upper, String lower, int ideal, String share) {
        known(upper).ifPresent(level -> mentor.level(Level.of(Integer.parseInt(level))));
        known(lower).ifPresent(level -> mentee.level(Level.of(Integer.parseInt(level))));
        assertRated(Criteria.levelGap(ideal), mentor.build(), mentee.build(), share);
    }

    @Test
    void share_equalParts_areEqual() {
        assertThat(Share.of(2, 4)).isEqualTo(Share.of(1, 2)).hasToString("1/2");
        assertThat(Share.of(0, 7)).isEqualTo(Share.NONE);
        assertThat(Share.of(7, 7)).isEqualTo(Share.ALL);
        assertThat(Share.of(true)).isEqualTo(Share.ALL);
        assertThat(Share.of(false)).isEqualTo(Share.NONE);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "-1, 2", "3, 2", "0, -1", "-9223372036854775808, 1", "0, 0"})
    void share_outsideOfZeroToOne_isRefused(long numerator, long denominator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(numerator, denominator))
                .withMessage("share must lie between 0 and 1: " + numerator + " / " + denominator);
    }

    private static void assertRated(Criterion criterion, Person mentor, Person mentee, String share) {
        assertThat(criterion.rate(mentor, mentee).map(Share::toString)).isEqualTo(known(share));
    }

    private static Optional<String> known(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(text);
    }

    private static List<Topic> topics(String names) {
        return Splitter.on(' ').splitToStream(names).map(Topic::of).toList();
    }
}
