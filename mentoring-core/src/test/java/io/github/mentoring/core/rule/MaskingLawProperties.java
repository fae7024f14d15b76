package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.mentoring.core.finding.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What an audience is told of a verdict: the answer, and nothing of what it may not see. */
class MaskingLawProperties {

    private static final int ALL = 10_000;

    @Property(tries = 3_000)
    void what_an_audience_may_not_see_changes_nothing_it_is_told_but_the_answer(
            @ForAll("scenes") Scene scene, @ForAll("scenes") Scene other, @ForAll Audience audience) {
        Case changed = scene.given();
        for (Fact fact : scene.book().facts()) {
            if (!fact.terms().visibleTo().contains(audience)) {
                changed = changed.with(fact.id(), requireNonNull(other.told().get(fact.id())));
            }
        }
        Explanation one = explain(scene, audience);
        Explanation another = explain(scene.with(changed), audience);
        if (one.verdict().answer().equals(another.verdict().answer())) {
            assertThat(another).isEqualTo(one).hasToString(one.toString());
        }
    }

    @Property(tries = 3_000)
    void what_an_audience_is_told_is_so(@ForAll("scenes") Scene scene, @ForAll Audience audience) {
        Verdict whole = scene.verdict();
        Explanation told = explain(scene, audience);
        assertThat(told.audience()).isEqualTo(audience);
        assertThat(told.verdict().answer()).isEqualTo(whole.answer());
        assertThat(told.verdict().findings().all())
                .allMatch(finding -> whole.findings().all().stream().anyMatch(other -> tellsAtMost(finding, other)));
        assertThat(whole.duties()).containsAll(told.verdict().duties());
        assertThat(scene.unknown()).containsAll(told.verdict().missing());
        assertThat(defeated(whole)).containsAll(defeated(told.verdict()));
    }

    @Property(tries = 3_000)
    void no_reason_names_the_value_of_a_fact_that_the_audience_may_not_see(
            @ForAll("scenes") Scene scene, @ForAll Audience audience) {
        Verdict told = explain(scene, audience).verdict();
        Stream.of(
                        told.deciding().stream(),
                        told.others().stream(),
                        told.defeated().stream().map(Defeated::cited))
                .flatMap(cited -> cited)
                .flatMap(cited -> cited.because().stream())
                .filter(held -> held.value().isKnown())
                .map(held -> scene.book().fact(held.fact()).orElseThrow())
                .forEach(fact -> assertThat(fact.terms().visibleTo()).contains(audience));
    }

    @Property(tries = 1_000)
    void a_remedy_told_names_and_depends_on_nothing_that_the_audience_may_not_see(
            @ForAll("scenes") Scene scene, @ForAll("scenes") Scene other, @ForAll Audience audience) {
        Case changed = scene.given();
        for (Fact fact : hidden(scene, audience)) {
            changed = changed.with(fact.id(), requireNonNull(other.told().get(fact.id())));
        }
        Set<FactId> hidden = hidden(scene, audience).stream().map(Fact::id).collect(Collectors.toSet());
        for (Outcome wanted : scene.book().question().outcomes()) {
            ImmutableList<Remedy> told = remedies(scene, wanted, audience);
            assertThat(remedies(scene.with(changed), wanted, audience)).isEqualTo(told);
            assertThat(told)
                    .noneMatch(remedy -> remedy.changes().keySet().stream().anyMatch(hidden::contains));
        }
    }

    @Property(tries = 1_000)
    void the_remedies_told_are_those_of_a_case_that_mentions_only_what_the_audience_may_see(
            @ForAll("scenes") Scene scene, @ForAll Audience audience) {
        Set<Fact> hidden = hidden(scene, audience);
        Case seen = scene.given()
                .withFacts(Maps.filterKeys(
                        scene.given().facts(),
                        id -> hidden.stream().noneMatch(fact -> fact.id().equals(id))));
        Judge elsewhere = Judge.of(scene.book()
                .withFacts(scene.book().facts().stream()
                        .map(fact -> hidden.contains(fact) ? fixed(fact) : fact)
                        .toList()));
        for (Outcome wanted : scene.book().question().outcomes()) {
            assertThat(remedies(scene, wanted, audience)).isEqualTo(elsewhere.remedies(seen, wanted, ALL));
        }
    }

    private static Fact fixed(Fact fact) {
        Fact.Terms terms = new Fact.Terms(Changeability.FIXED, fact.terms().visibleTo());
        if (fact instanceof Fact.Flag flag) {
            return flag.with(terms);
        }
        return fact instanceof Fact.Choice choice ? choice.with(terms) : ((Fact.Quantity) fact).with(terms);
    }

    private static Set<Fact> hidden(Scene scene, Audience audience) {
        return scene.book().facts().stream()
                .filter(fact -> !fact.terms().visibleTo().contains(audience))
                .collect(Collectors.toSet());
    }

    private static ImmutableList<Remedy> remedies(Scene scene, Outcome wanted, Audience audience) {
        return Judge.of(scene.book()).remedies(scene.given(), wanted, ALL, audience);
    }

    @Property(tries = 2_000)
    void who_may_see_everything_is_told_everything(@ForAll("scenes") Scene scene, @ForAll Audience audience) {
        List<Fact> open = scene.book().facts().stream()
                .filter(fact -> fact.terms().visibleTo().contains(audience))
                .toList();
        Set<FactId> read = new HashSet<>();
        scene.book().rules().forEach(rule -> read.addAll(Scene.read(rule)));
        if (open.stream().map(Fact::id).collect(Collectors.toSet()).containsAll(read)) {
            Explanation told = explain(scene, audience);
            assertThat(told.verdict()).isEqualTo(scene.verdict());
            assertThat(told.withheld()).isFalse();
            for (Outcome wanted : scene.book().question().outcomes()) {
                assertThat(remedies(scene, wanted, audience))
                        .isEqualTo(Judge.of(scene.book()).remedies(scene.given(), wanted, ALL));
            }
        }
    }

    /** Returns whether two findings are the same but for facts that only the second names. */
    private static boolean tellsAtMost(Finding finding, Finding other) {
        return other.rule().equals(finding.rule())
                && other.severity() == finding.severity()
                && other.duty() == finding.duty()
                && other.subjects().equals(finding.subjects())
                && other.detail().arguments().containsAll(finding.detail().arguments());
    }

    private static Set<Object> defeated(Verdict verdict) {
        return verdict.defeated().stream()
                .map(defeated -> defeated.cited().rule())
                .collect(Collectors.toSet());
    }

    private static Explanation explain(Scene scene, Audience audience) {
        return Judge.of(scene.book()).explain(scene.given(), Scene.DAY, audience);
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return Scenes.any();
    }
}
