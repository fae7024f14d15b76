package io.github.mentoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnnualReviewTest {

    private static AnnualReview.Builder review() {
        return AnnualReview.builder()
                .addSubjects(PersonId.of("ada"), PersonId.of("bob"))
                .date(LocalDate.of(2026, 9, 10))
                .outcome(ReviewOutcome.CONTINUE);
    }

    @Test
    @DisplayName("D-OUT-08: a side that gains nothing is named")
    void findings_withoutBenefits_namesEachSide() {
        assertThat(review().build().findings().reported())
                .map(Object::toString)
                .containsExactly(
                        "NO_BENEFIT_RECORDED(MENTOR) ADVISORY BOTH [ada, bob]",
                        "NO_BENEFIT_RECORDED(MENTEE) ADVISORY BOTH [ada, bob]");
    }

    @Test
    @DisplayName("D-OUT-08: the other side's gain does not make up for it")
    void findings_withBenefitsOfOneSide_namesTheOther() {
        AnnualReview review =
                review().addMentorBenefits(Benefit.GIVING_TO_THE_FIELD).build();
        assertThat(review.findings().all())
                .map(Object::toString)
                .containsExactly("NO_BENEFIT_RECORDED(MENTEE) ADVISORY BOTH [ada, bob]");
    }

    @Test
    @DisplayName("D-OUT-02: a benefit open to both may be recorded for both")
    void findings_withBenefitsOfBoth_findsNothing() {
        AnnualReview review = review().addMentorBenefits(Benefit.PERSONAL_GROWTH)
                .addMenteeBenefits(Benefit.PERSONAL_GROWTH)
                .build();
        assertThat(review.findings().all()).isEmpty();
        assertThat(review.benefits(Side.MENTOR)).isEqualTo(review.benefits(Side.MENTEE));
    }

    @Test
    void relationship_isKnownOnlyIfNamed() {
        RelationshipId id = RelationshipId.of("r-1");
        assertThat(review().build().relationship()).isEmpty();
        assertThat(review().relationship(id).build().relationship()).contains(id);
    }

    @Test
    @DisplayName("D-OUT-01: the caller rates the effects by area")
    void outcomeRatings_areByArea() {
        AnnualReview review = review().putOutcomeRatings(OutcomeArea.RESEARCH_PRODUCTIVITY, Rating.parse("0.4"))
                .putOutcomeRatings(OutcomeArea.CAREER_PROGRESS, Rating.parse("0.7"))
                .build();
        assertThat(review.outcomeRatings().keySet())
                .containsExactly(OutcomeArea.CAREER_PROGRESS, OutcomeArea.RESEARCH_PRODUCTIVITY);
        assertThat(OutcomeArea.values())
                .containsExactly(
                        OutcomeArea.CAREER_PROGRESS,
                        OutcomeArea.PERSONAL_DEVELOPMENT,
                        OutcomeArea.PERFORMANCE_EVALUATIONS,
                        OutcomeArea.RESEARCH_PRODUCTIVITY);
    }

    @Test
    void build_withAreaRatedTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review().putOutcomeRatings(OutcomeArea.CAREER_PROGRESS, Rating.parse("0.4"))
                        .putOutcomeRatings(OutcomeArea.CAREER_PROGRESS, Rating.parse("0.7"))
                        .build())
                .withMessage("annual review rates one outcome area twice; give each area one rating");
    }

    @Test
    void build_withBenefitOfTheOtherSide_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> review().addMenteeBenefits(Benefit.POWER_TO_HELP).build())
                .withMessage("annual review on 2026-09-10 records a benefit that is not open to that side:"
                        + " POWER_TO_HELP for MENTEE");
    }

    @Test
    void build_withOnePerson_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnualReview.builder()
                        .addSubjects(PersonId.of("ada"))
                        .date(LocalDate.of(2026, 9, 10))
                        .outcome(ReviewOutcome.END)
                        .build())
                .withMessage("annual review on 2026-09-10 names too few people: 1; name all of the relationship");
    }

    @Test
    void text_doesNotShowWhatWasGained() {
        AnnualReview review = review().addMenteeBenefits(Benefit.VALIDATION).build();
        assertThat(review).hasToString("AnnualReview[[ada, bob], 2026-09-10, CONTINUE]");
    }
}
