package io.github.mentoring.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.Availability;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.fixture.PeopleDomain;
import io.github.mentoring.matching.problem.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A fit is the weighted mean of what is known, rounded once. */
@Domain(PeopleDomain.class)
@Domain(DomainContext.Global.class)
class FitProperties {

    private static final List<Criterion> ALL = List.of(
            Criteria.INTERESTS,
            Criteria.PROFESSIONAL,
            Criteria.PERSONAL,
            Criteria.DYNAMICS,
            Criteria.SAME_DEPARTMENT,
            Criteria.SAME_DISCIPLINE,
            Criteria.EXPERTISE_LEAD,
            Criteria.levelGap(1));

    /** What one criterion says of every pair, and what it weighs; nothing if the denominator is zero. */
    record Voice(long numerator, long denominator, int weight) {

        Optional<Share> share() {
            return denominator == 0 ? Optional.empty() : Optional.of(Share.of(numerator, denominator));
        }
    }

    @Property(tries = 2_000)
    void the_score_is_the_mean_that_decimal_long_division_gives(
            @ForAll("voices") List<Voice> voices, @ForAll Person mentor, @ForAll Person mentee) {
        assertThat(fit(voices).score(mentor, mentee).score()).isEqualTo(oracle(voices));
    }

    @Property
    void who_is_silent_does_not_count(
            @ForAll("voices") List<Voice> voices, @ForAll Person mentor, @ForAll Person mentee) {
        List<Voice> heard =
                voices.stream().filter(voice -> voice.denominator() > 0).toList();
        assertThat(fit(voices).score(mentor, mentee).score())
                .isEqualTo(fit(heard).score(mentor, mentee).score());
        assertThat(fit(voices).score(mentor, mentee).parts())
                .hasSameSizeAs(
                        heard.stream().filter(voice -> voice.weight() > 0).toList());
    }

    @Property
    void weights_count_in_proportion_only(
            @ForAll("voices") List<Voice> voices, @ForAll Person mentor, @ForAll Person mentee) {
        List<Voice> louder = voices.stream()
                .map(voice -> new Voice(voice.numerator(), voice.denominator(), 7 * voice.weight()))
                .toList();
        assertThat(fit(louder).score(mentor, mentee).score())
                .isEqualTo(fit(voices).score(mentor, mentee).score());
    }

    @Property
    void the_order_of_criteria_does_not_change_the_score(@ForAll Person mentor, @ForAll Person mentee) {
        Fit forwards = Fit.none();
        Fit backwards = Fit.none();
        for (int k = 0; k < ALL.size(); k++) {
            forwards = forwards.with(ALL.get(k), k + 1);
            backwards = backwards.with(ALL.get(ALL.size() - 1 - k), ALL.size() - k);
        }
        assertThat(forwards.score(mentor, mentee).score())
                .isEqualTo(backwards.score(mentor, mentee).score());
    }

    @Property
    void a_score_lies_between_zero_and_one(@ForAll Person mentor, @ForAll Person mentee) {
        Fit fit = Fit.standard();
        for (Criterion criterion : ALL) {
            fit = fit.with(criterion, 1);
        }
        assertThat(fit.score(mentor, mentee).score()).isBetween(Score.ZERO, Score.parse("1"));
    }

    @Property
    void no_criterion_looks_at_seats_times_or_exclusions(@ForAll Person mentor, @ForAll Person mentee) {
        for (Criterion criterion : ALL) {
            assertThat(criterion.rate(otherwiseBusy(mentor), otherwiseBusy(mentee)))
                    .isEqualTo(criterion.rate(mentor, mentee));
        }
    }

    /** Returns the same person with other seats, another availability and another exclusion. */
    private static Person otherwiseBusy(Person person) {
        return Person.builder()
                .id(person.id())
                .level(person.level())
                .department(person.department())
                .discipline(person.discipline())
                .addAllInterests(person.interests())
                .putAllExpertise(person.expertise())
                .availability(Availability.builder().weekly().build())
                .addExclusions(PersonId.of("somebody"))
                .mentor(person.mentor()
                        .map(role -> MentorRole.builder()
                                .seats(Seats.of(99))
                                .putAllRatings(role.ratings())
                                .putAllTraitRatings(role.traitRatings())
                                .build()))
                .mentee(person.mentee())
                .build();
    }

    @Provide
    Arbitrary<List<Voice>> voices() {
        Arbitrary<Long> denominators = Arbitraries.of(0L, 1L, 2L, 3L, 7L, 16L, 10_000L, 20_000L, 1_000_000L, 1L << 61);
        Arbitrary<Integer> weights = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, Integer.MAX_VALUE / 7));
        return Combinators.combine(Arbitraries.longs().between(0, Long.MAX_VALUE), denominators, weights)
                .as((draw, denominator, weight) -> new Voice(draw % (denominator + 1), denominator, weight))
                .list()
                .ofMaxSize(6);
    }

    private static Fit fit(List<Voice> voices) {
        Fit fit = Fit.none();
        for (int k = 0; k < voices.size(); k++) {
            Voice voice = voices.get(k);
            fit = fit.with(Criterion.of("voice-" + k, (mentor, mentee) -> voice.share()), voice.weight());
        }
        return fit;
    }

    /** The mean over a common denominator, divided once and rounded half-up. */
    private static Score oracle(List<Voice> voices) {
        List<Voice> heard = new ArrayList<>(voices);
        heard.removeIf(voice -> voice.denominator() == 0 || voice.weight() == 0);
        if (heard.isEmpty()) {
            return Score.ZERO;
        }
        BigDecimal common = BigDecimal.ONE;
        BigDecimal weight = BigDecimal.ZERO;
        for (Voice voice : heard) {
            common = common.multiply(BigDecimal.valueOf(voice.denominator()));
            weight = weight.add(BigDecimal.valueOf(voice.weight()));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Voice voice : heard) {
            BigDecimal others = common.divideToIntegralValue(BigDecimal.valueOf(voice.denominator()));
            sum = sum.add(others.multiply(BigDecimal.valueOf(voice.numerator()))
                    .multiply(BigDecimal.valueOf(voice.weight())));
        }
        return Score.parse(
                sum.divide(common.multiply(weight), 4, RoundingMode.HALF_UP).toPlainString());
    }
}
