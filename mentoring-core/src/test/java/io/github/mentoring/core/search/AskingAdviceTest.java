package io.github.mentoring.core.search;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.person.Characteristic;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.core.trait.MentorTrait;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AskingAdviceTest {

    private static final Person STRANGER =
            Person.builder("eve").mentee(MenteeRole.wanting()).build();
    private static final Person ACQUAINTANCE = Person.builder("eve")
            .mentee(MenteeRole.builder()
                    .putDynamics(MentorId.of("ada"), Rating.parse("0.2"))
                    .build())
            .build();

    @Test
    @DisplayName("S-12 asking someone without any informal contact is advised against")
    void s12_notMet_isAdvisedAgainst() {
        Person known = mentor(
                MentorRole.builder().rating(Characteristic.KNOWLEDGE, "0.6").rating(Characteristic.INSIGHT, "0.6"));
        assertThat(AskingAdvice.before(STRANGER, known).all())
                .singleElement()
                .hasToString("NO_INFORMAL_CONTACT ADVISORY MENTEE [ada, eve]");
        assertThat(AskingAdvice.before(ACQUAINTANCE, known).all()).isEmpty();
        assertThat(AskingAdvice.before(Person.builder("eve").build(), known).all())
                .hasSize(1);
    }

    @Test
    @DisplayName("D-SEL-03 both kinds of traits should be known, of which a mentor's traits are personal")
    void before_blockMissing_isNamed() {
        assertThat(AskingAdvice.before(ACQUAINTANCE, mentor(MentorRole.builder()))
                        .all())
                .singleElement()
                .hasToString("CANDIDATE_INFO_INCOMPLETE(PROFESSIONAL, PERSONAL) ADVISORY MENTEE [ada, eve]");
        assertThat(AskingAdvice.before(ACQUAINTANCE, mentor(MentorRole.builder().rating(MentorTrait.UNBIASED, "1")))
                        .all())
                .singleElement()
                .hasToString("CANDIDATE_INFO_INCOMPLETE(PROFESSIONAL) ADVISORY MENTEE [ada, eve]");
        assertThat(AskingAdvice.before(ACQUAINTANCE, Person.builder("ada").build())
                        .all())
                .hasSize(1);
    }

    @Test
    void before_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> AskingAdvice.before(nothing(), STRANGER))
                .withMessage("mentee");
        assertThatNullPointerException()
                .isThrownBy(() -> AskingAdvice.before(STRANGER, nothing()))
                .withMessage("mentor");
    }

    private static Person mentor(MentorRole.Builder role) {
        return Person.builder("ada").mentor(role.build()).build();
    }
}
