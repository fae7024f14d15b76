package io.github.mentoring.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.Characteristic;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.matching.fixture.PeopleDomain;
import io.github.mentoring.matching.fixture.PeopleDomain.Crowd;
import io.github.mentoring.matching.fixture.Population;
import io.github.mentoring.matching.problem.Score;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The index says what the fit says of each two, whatever the fit. */
@Domain(PeopleDomain.class)
@Domain(DomainContext.Global.class)
class FitIndexProperties {

    private static final Criterion OWN = Criterion.of(
            "own",
            (mentor, mentee) -> (mentor.hashCode() ^ mentee.hashCode()) % 3 == 0
                    ? Optional.empty()
                    : Optional.of(Share.of(
                            Math.floorMod(
                                    mentor.id().hashCode() * 31 + mentee.id().hashCode(), 8),
                            7)));

    @Property(tries = 400)
    void every_score_is_that_of_the_fit(@ForAll Crowd crowd, @ForAll("fits") Fit fit) {
        assertScoresAgree(fit, crowd.people());
    }

    @Property(tries = 40)
    void every_score_is_that_of_the_fit_in_a_large_organisation(
            @ForAll @IntRange(min = 1, max = 140) int mentors, @ForAll("fits") Fit fit, @ForAll long seed) {
        assertScoresAgree(fit, Population.of(mentors, 12, seed));
    }

    /** Means of two ratings in hundred-thousandths lie half-way between two scores as often as not. */
    @Property(tries = 200)
    void scores_that_lie_half_way_are_rounded_as_the_fit_does(
            @ForAll Crowd crowd, @ForAll("fits") Fit fit, @ForAll Random random) {
        assertScoresAgree(
                fit,
                crowd.people().stream()
                        .map(person -> person.mentor().isEmpty()
                                ? person
                                : Person.builder()
                                        .id(person.id())
                                        .addAllInterests(person.interests())
                                        .mentee(person.mentee())
                                        .mentor(MentorRole.builder()
                                                .putRatings(Characteristic.INSIGHT, fine(random))
                                                .putRatings(Characteristic.KNOWLEDGE, fine(random))
                                                .build())
                                        .build())
                        .toList());
    }

    @Property(tries = 400)
    void the_best_are_those_of_a_full_sort(
            @ForAll Crowd crowd,
            @ForAll("fits") Fit fit,
            @ForAll @IntRange(min = 1, max = 8) int most,
            @ForAll Random random) {
        assertBestAgree(fit, crowd.people(), most, random);
    }

    @Property(tries = 40)
    void the_best_are_those_of_a_full_sort_in_a_large_organisation(
            @ForAll @IntRange(min = 1, max = 200) int mentors,
            @ForAll("fits") Fit fit,
            @ForAll @IntRange(min = 1, max = 40) int most,
            @ForAll Random random) {
        assertBestAgree(fit, Population.of(mentors, 12, random.nextLong()), most, random);
    }

    private static void assertScoresAgree(Fit fit, List<Person> people) {
        FitIndex index = index(fit, people);
        int[] scores = new int[index.mentors().size()];
        for (int mentee = 0; mentee < index.mentees().size(); mentee++) {
            index.scores(mentee, scores);
            for (int mentor = 0; mentor < scores.length; mentor++) {
                assertThat(scores[mentor])
                        .isEqualTo((int) score(index, mentor, mentee).tenThousandths());
            }
        }
    }

    private static void assertBestAgree(Fit fit, List<Person> people, int most, Random random) {
        FitIndex index = index(fit, people);
        for (int mentee = 0; mentee < index.mentees().size(); mentee++) {
            BitSet among = some(index.mentors().size(), random);
            BitSet admitted = some(index.mentors().size(), random);
            int to = mentee;
            assertThat(index.best(mentee, most, among, admitted::get))
                    .isEqualTo(IntStream.range(0, index.mentors().size())
                            .filter(mentor -> among.get(mentor) && admitted.get(mentor))
                            .mapToObj(mentor -> new ScoredMentor(mentor, score(index, mentor, to)))
                            .sorted(Comparator.comparing(ScoredMentor::score)
                                    .reversed()
                                    .thenComparing(scored ->
                                            index.mentors().get(scored.mentor()).id()))
                            .limit(most)
                            .toList());
        }
    }

    private static FitIndex index(Fit fit, List<Person> people) {
        return fit.index(
                people.stream().filter(person -> person.mentor().isPresent()).toList(),
                people.stream().filter(person -> person.mentee().isPresent()).toList());
    }

    private static Score score(FitIndex index, int mentor, int mentee) {
        return index.fit()
                .score(index.mentors().get(mentor), index.mentees().get(mentee))
                .score();
    }

    /** Three quarters of the numbers, or all of them. */
    private static BitSet some(int size, Random random) {
        boolean all = random.nextBoolean();
        return IntStream.range(0, size)
                .filter(number -> all || random.nextInt(4) > 0)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static Rating fine(Random random) {
        return new Rating(10 * random.nextInt(Rating.ONE / 10));
    }

    /** The standard fit, others of its criteria, coarse ones that leave many ties, and some with criteria of any kind. */
    @Provide
    Arbitrary<Fit> fits() {
        Arbitrary<Integer> weight = Arbitraries.of(0, 1, 1, 2, 1_000_000, Integer.MAX_VALUE);
        Arbitrary<Fit> indexed = Combinators.combine(weight, weight, weight, weight)
                .as((interests, professional, personal, dynamics) -> Fit.none()
                        .with(Criteria.INTERESTS, interests)
                        .with(Criteria.PROFESSIONAL, professional)
                        .with(Criteria.PERSONAL, personal)
                        .with(Criteria.DYNAMICS, dynamics));
        Arbitrary<Fit> mixed = Combinators.combine(
                        indexed, weight, weight, Arbitraries.integers().between(0, 3))
                .as((fit, own, department, gap) -> fit.with(OWN, own)
                        .with(Criteria.SAME_DEPARTMENT, department)
                        .with(Criteria.levelGap(1), gap));
        return Arbitraries.oneOf(Arbitraries.just(Fit.standard()), indexed, mixed);
    }
}
