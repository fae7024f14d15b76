package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(whole.findings().all()).containsAll(told.verdict().findings().all());
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

    @Property(tries = 2_000)
    void who_may_see_everything_is_told_everything(@ForAll("scenes") Scene scene, @ForAll Audience audience) {
        List<Fact> open = scene.book().facts().stream()
                .filter(fact -> fact.terms().visibleTo().contains(audience))
                .toList();
        Set<FactId> read = new HashSet<>();
        scene.book().rules().forEach(rule -> read.addAll(rule.when().reads()));
        if (open.stream().map(Fact::id).collect(Collectors.toSet()).containsAll(read)) {
            Explanation told = explain(scene, audience);
            assertThat(told.verdict()).isEqualTo(scene.verdict());
            assertThat(told.withheld()).isFalse();
        }
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
