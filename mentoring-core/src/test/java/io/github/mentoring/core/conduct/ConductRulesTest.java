package io.github.mentoring.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mentoring.core.disclosure.DisclosureRules;
import io.github.mentoring.core.programme.ConductPolicy;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.RelationshipPolicy;
import io.github.mentoring.core.rule.Changeability;
import io.github.mentoring.core.rule.Parameter;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.core.schedule.SchedulePolicy;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConductRulesTest {

    /** Written by hand, from the table of findings; where the duty depends on the case, after a slash the fact that tells. */
    private static final String CATALOGUE = """
            ADVICE_NOT_PRACTICAL VIOLATION MENTOR
            BOUNDARY_BREACH VIOLATION MENTOR/actor
            BOUNDARY_CROSSED VIOLATION MENTOR
            BOUNDARY_RISK WARNING MENTOR
            CHECK_GENUINE_AGREEMENT INFO MENTOR
            CULTURE_NOT_SHARED WARNING BOTH
            DIVERSE_GOAL_REFUSED VIOLATION BOTH/actor
            FAILED_RELATIONSHIP_MUST_END VIOLATION BOTH
            IP_NOT_ACKNOWLEDGED VIOLATION BOTH/actor
            MENTEE_GOAL_OVERRIDDEN VIOLATION MENTOR
            MENTOR_ABSENT WARNING MENTOR
            MORE_MENTORS_SUGGESTED ADVISORY BOTH
            POWER_ABUSE VIOLATION BOTH/actor
            POWER_IMBALANCE INFO BOTH
            PREFER_ONE_TO_ONE_FEEDBACK ADVISORY MENTOR
            RELIABILITY_LAPSE WARNING BOTH/actor
            REVIEW_EXPECTATIONS WARNING BOTH
            TORMENTOR_SIGN WARNING MENTOR
            TORMENTOR_SIGN VIOLATION MENTOR
            UNREALISTIC_EXPECTATIONS VIOLATION BOTH/actor
            """;

    private static final Rulebook STANDARD = ConductRules.rulebook(MentoringPolicy.standard());

    @Test
    void standard_weighsWhatTheTableOfFindingsSays() {
        assertThat(STANDARD.rules().stream()
                        .map(rule -> rule.code() + " " + rule.severity() + " " + rule.duty()
                                + rule.dutyOf().map(fact -> "/" + fact).orElse("")))
                .containsExactlyElementsOf(CATALOGUE.lines().toList());
    }

    @Test
    void everyRule_hasASource() {
        assertThat(Stream.of(STANDARD, DisclosureRules.rulebook(MentoringPolicy.standard()))
                        .flatMap(book -> book.rules().stream())
                        .map(Rule::source))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.section()).isNotEmpty());
    }

    @Test
    void figures_areThoseOfThePolicy() {
        Rulebook book = ConductRules.rulebook(MentoringPolicy.builder()
                .conduct(ConductPolicy.builder()
                        .patternThreshold(3)
                        .reviewWithin(Period.ofDays(7))
                        .build())
                .schedule(SchedulePolicy.builder().missedMeetingsUntilReview(4).build())
                .relationship(
                        RelationshipPolicy.builder().agreementCheckAfter(5).build())
                .build());
        assertThat(book.parameters())
                .extracting(Parameter::name, Parameter::value)
                .containsExactly(
                        tuple("culture.agreementCheckAfter", 5),
                        tuple("noShow.reviewThreshold", 4),
                        tuple("reliability.patternThreshold", 3));
        assertThat(book.rules().stream().filter(rule -> rule.id().code().equals("REVIEW_EXPECTATIONS")))
                .singleElement()
                .extracting(Rule::within)
                .isEqualTo(Period.ofDays(7));
    }

    @Test
    void floor_holdsPowerAndAttraction() {
        assertThat(ConductRules.floor().rules())
                .extracting(rule -> rule.id().code())
                .containsExactly("BOUNDARY_CROSSED", "BOUNDARY_RISK", "POWER_ABUSE");
    }

    @Test
    void noRule_readsASetting() {
        assertThat(STANDARD.rules().stream().flatMap(rule -> rule.when().reads().stream()))
                .doesNotContain(ConductFacts.SETTING.id());
    }

    @Test
    @DisplayName("S-36, D-ETH-15: the same in every format and for any mix of genders, since no fact tells either")
    void s36_noFact_tellsAFormatOrATrait() {
        assertThat(ConductFacts.all())
                .noneMatch(fact -> fact.terms().change() == Changeability.PROTECTED)
                .extracting(fact -> fact.id().name())
                .noneMatch(name -> name.contains("format") || name.contains("gender"));
    }
}
