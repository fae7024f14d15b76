package io.github.mentoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ServicePortfolioTest {

    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final LocalDate END = LocalDate.of(2026, 8, 31);
    private static final ServicePortfolioEntry RUNNING =
            starting(MentoringFormat.DYAD).build();
    private static final ServicePortfolioEntry ENDED =
            starting(MentoringFormat.DYAD).until(END).build();
    private static final ServicePortfolioEntry TEAM =
            starting(MentoringFormat.TEAM).build();

    private static ServicePortfolioEntry.Builder starting(MentoringFormat format) {
        return ServicePortfolioEntry.builder().from(START).format(format).role(Side.MENTOR);
    }

    private static ServicePortfolio listing(ServicePortfolioEntry... entries) {
        return new ServicePortfolio(PersonId.of("mentor-17"), ImmutableList.copyOf(entries));
    }

    @Test
    @DisplayName("D-PROG-05: a relationship that is not listed is advised about, without the other party")
    void findings_ofWhatIsNotListed_advises() {
        assertThat(listing(TEAM).findings(ImmutableList.of(RUNNING, TEAM)).all())
                .map(Object::toString)
                .containsExactly(
                        "NOT_IN_SERVICE_PORTFOLIO(2025-09-01, DYAD, MENTOR, missing 1) ADVISORY MENTOR [mentor-17]");
    }

    @Test
    @DisplayName("D-PROG-05: two that look alike are listed each")
    void findings_ofTwoAlike_countsThem() {
        assertThat(listing(RUNNING)
                        .findings(ImmutableList.of(RUNNING, RUNNING, ENDED))
                        .all())
                .map(Object::toString)
                .containsExactly(
                        "NOT_IN_SERVICE_PORTFOLIO(2025-09-01, DYAD, MENTOR, missing 2) ADVISORY MENTOR [mentor-17]");
    }

    @Test
    void findings_ofWhatHasEndedSince_findsNothing() {
        assertThat(listing(RUNNING).findings(ImmutableList.of(ENDED)).all()).isEmpty();
        assertThat(listing(ENDED).findings(ImmutableList.of(RUNNING)).all()).isEmpty();
    }

    @Test
    void findings_ofNothing_findsNothing() {
        assertThat(listing(RUNNING).findings(ImmutableList.of()).all()).isEmpty();
    }

    @Test
    void entries_areInOrder_whateverTheCallerHad() {
        assertThat(listing(TEAM, RUNNING, ENDED)).isEqualTo(listing(RUNNING, ENDED, TEAM));
        assertThat(listing(TEAM, RUNNING, ENDED).entries()).containsExactly(ENDED, RUNNING, TEAM);
    }

    @Test
    void entry_thatEndsBeforeItBegins_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        starting(MentoringFormat.DYAD).until(START.minusDays(1)).build())
                .withMessage("service portfolio entry ends before it begins: 2025-09-01 to 2025-08-31; swap the days");
    }
}
