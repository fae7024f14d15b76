package io.github.mentoring.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.TransitionRule;
import io.github.mentoring.core.fixture.SearchDomain;
import io.github.mentoring.core.fixture.SearchDomain.Step;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Laws of the search, over whatever steps are tried; the stages that may follow each other stand here once more. */
@Domain(SearchDomain.class)
class MentorSearchProperties {

    private static final Map<SearchStage, Set<SearchStage>> NEXT = Map.of(
            SearchStage.EXPLORING, Set.of(SearchStage.SHORTLISTED, SearchStage.APPROACHED, SearchStage.REGISTERED),
            SearchStage.SHORTLISTED,
                    Set.of(
                            SearchStage.EXPLORING,
                            SearchStage.SHORTLISTED,
                            SearchStage.APPROACHED,
                            SearchStage.REGISTERED),
            SearchStage.APPROACHED,
                    Set.of(
                            SearchStage.APPROACHED,
                            SearchStage.SHORTLISTED,
                            SearchStage.EXPLORING,
                            SearchStage.AGREED,
                            SearchStage.REGISTERED),
            SearchStage.AGREED, Set.of(SearchStage.REGISTERED),
            SearchStage.REGISTERED, Set.of());

    @Property
    void no_step_leaves_the_graph_of_stages(@ForAll MentorSearch search, @ForAll Step step) {
        step.take()
                .apply(search)
                .value()
                .ifPresent(next -> assertThat(NEXT.get(search.stage())).contains(next.stage()));
    }

    @Property
    void a_refused_step_says_that_it_is_illegal_here_and_nothing_else(@ForAll MentorSearch search, @ForAll Step step) {
        Decision<MentorSearch> decision = step.take().apply(search);
        if (decision.value().isEmpty()) {
            assertThat(decision.findings().all()).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo(TransitionRule.ILLEGAL_TRANSITION.id());
                assertThat(finding.detail()).hasToString(search.stage().name());
                assertThat(finding.subjects()).contains(search.mentee().person());
            });
        }
    }

    @Property
    void there_is_a_mentor_exactly_once_everybody_agreed(@ForAll MentorSearch search) {
        boolean agreed = search.approach()
                .map(approach -> approach.agreedBy().size() == 2)
                .orElse(false);
        assertThat(search.agreedMentor().isPresent())
                .isEqualTo(agreed)
                .isEqualTo(search.stage().compareTo(SearchStage.AGREED) >= 0);
    }

    @Property
    void a_step_keeps_who_searches_and_why(@ForAll MentorSearch search, @ForAll Step step) {
        step.take().apply(search).value().ifPresent(next -> {
            assertThat(next.mentee()).isEqualTo(search.mentee());
            assertThat(next.reason()).isEqualTo(search.reason());
        });
    }
}
