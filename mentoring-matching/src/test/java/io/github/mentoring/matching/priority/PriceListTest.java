package io.github.mentoring.matching.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.matching.fixture.Variations;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import org.junit.jupiter.api.Test;

class PriceListTest {

    /** To serve dan costs cleo ada, and to serve finn costs even more. */
    private static final MatchingProblem THREE = PriorityTest.problem(
            "ada 1, ben 1, eve 1", "cleo, dan, finn", "ada cleo 9, ben cleo 7, ada dan 1, ben finn -6, eve cleo 2");

    @Test
    void served_hasARowForEachNumber() {
        PriceList list =
                PriceList.of(THREE, new Aim.MostServed(), new Aim.BestTotal()).orElseThrowPrices();
        assertThat(rows(list)).isEqualTo("3 for -3, 2 for 8, 1 for 9");
        assertThat(list.rows().get(1).pairs()).hasToString("[(ben, cleo), (ada, dan)]");
        assertThat(list.isComplete()).isTrue();
        assertThat(list.verify().objections()).isEmpty();
    }

    @Test
    void kept_tellsThatChoicesBetweenMayBeMissing() {
        MatchingProblem problem = PriorityTest.problem(
                "ada 1, ben 1, eve 1",
                "cleo, dan, finn",
                "ada cleo 10, ben cleo 5, eve cleo 9, ada dan 0, ben dan 10, eve dan 3, ada finn 0, ben finn 4, eve finn 10");
        Aim.MostKept kept = new Aim.MostKept(ImmutableSortedSet.of(
                Candidate.of("ben", "cleo"), Candidate.of("eve", "dan"), Candidate.of("ada", "finn")));
        PriceList list = PriceList.of(problem, kept, new Aim.BestTotal()).orElseThrowPrices();
        assertThat(rows(list)).startsWith("3 for 8").endsWith("0 for 30");
        assertThat(list.verify().objections()).isEmpty();
        assertThat(list.isComplete()).isEqualTo(list.rows().size() == 4);
    }

    @Test
    void list_whoseRowsWereChanged_isRefused() {
        PriceList list =
                PriceList.of(THREE, new Aim.MostServed(), new Aim.BestTotal()).orElseThrowPrices();
        PriceRow row = list.rows().get(1);
        assertThat(with(list, new PriceRow(row.pairs(), 2, 9, row.scale(), row.price(), row.proof())))
                .containsExactly("row 0: worth 2 and 8, not 2 and 9");
        assertThat(with(list, new PriceRow(row.pairs(), 2, 8, row.scale(), row.price() + 100, row.proof())))
                .containsExactly("row 0: the potentials do not prove it best at its price");
        assertThat(with(list, new PriceRow(row.pairs(), 2, 8, row.scale(), Long.MAX_VALUE, row.proof())))
                .isNotEmpty();
        assertThat(with(
                        list,
                        new PriceRow(ImmutableSortedSet.of(Candidate.of("ida", "cleo")), 2, 8, 1, 1, row.proof())))
                .containsExactly("row 0: mentor `ida` and mentee `cleo` are no candidate pair");
        assertThat(with(
                        list,
                        new PriceRow(
                                ImmutableSortedSet.of(Candidate.of("ada", "cleo"), Candidate.of("ada", "dan")),
                                2,
                                10,
                                1,
                                1,
                                row.proof())))
                .containsExactly("row 0: somebody has an illegal number of partners");
        assertThat(with(list, row, row))
                .containsExactly("row 1 does not count fewer for a greater sum than the row before");
    }

    @Test
    void list_ofWhatMakesNoSense_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceList.of(THREE, new Aim.MostPlaces(), new Aim.MostPlaces()))
                .withMessage("priorities name the aim `most places` twice; name it once");
        MatchingProblem huge = Variations.withScores(THREE, pair -> 1L << 54);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceList.of(huge, new Aim.MostServed(), new Aim.BestTotal()))
                .withMessageStartingWith("a price list of 5 candidate pairs takes scores up to ")
                .withMessageEndingWith(
                        " ten-thousandths, but there is one of 18014398509481984; scale all scores down");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PriceList(THREE, new Aim.MostServed(), new Aim.BestTotal(), ImmutableList.of(), true))
                .withMessage("a price list must have at least one row");
        PriceRow row = PriceList.of(THREE, new Aim.MostServed(), new Aim.BestTotal())
                .orElseThrowPrices()
                .rows()
                .get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceRow(row.pairs(), 3, 3, 0, 1, row.proof()))
                .withMessage("price row has a scale below 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PriceRow(row.pairs(), 3, 3, 1, -1, row.proof()))
                .withMessage("price row has a negative price: -1");
    }

    private static ImmutableList<String> with(PriceList list, PriceRow... rows) {
        return new PriceList(list.problem(), list.counting(), list.adding(), ImmutableList.copyOf(rows), false)
                .verify()
                .objections();
    }

    private static String rows(PriceList list) {
        return String.join(
                ", ",
                list.rows().stream()
                        .map(row -> row.counted() + " for " + row.summed())
                        .toList());
    }
}
