package io.github.mentoring.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.fixture.LifeSteps;
import io.github.mentoring.core.fixture.Lives;
import io.github.mentoring.core.fixture.Played;
import io.github.mentoring.core.fixture.Told;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.ContextPart;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.Parties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/** The engine against {@link SlowLifecycle}, step by step. */
class SlowLifecycleProperties {

    @Property(tries = 300)
    void engine_and_model_agree_on_every_step(@ForAll("sessions") ActionChain<Session> session) {
        session.run();
    }

    /** The same life in both. */
    static final class Session {
        private final Parties parties;
        private final SlowLifecycle model;
        private Played played;
        private LocalDate today = Lives.START;

        Session(Parties parties) {
            this.parties = parties;
            model = new SlowLifecycle(parties, Lives.START);
            played = Played.nothing(Lives.STANDARD).and(Lives.beginning(Lives.begin(parties)));
        }

        Session tell(int gap, int back, Function<LocalDate, Step> what) {
            today = today.plusDays(gap);
            return tell(what.apply(today.minusDays(back)), today.minusDays(back));
        }

        Session all(List<Step> steps) {
            steps.forEach(step -> tell(step, today));
            return this;
        }

        private Session tell(Step step, LocalDate day) {
            Command command = Command.of("c" + played.turns().size(), day, step);
            played = played.and(new Told(command, Lives.noon(today)));
            Set<String> against = model.take(step, day, today);
            Ruling ruling = played.rulings().get(played.rulings().size() - 1);
            assertThat(unmet(ruling))
                    .as("%s on %s, told on %s", step, day, today)
                    .isEqualTo(against);
            Relationship now = played.relationship();
            assertThat(now.phase().name()).isEqualTo(model.phase);
            assertThat(texts(now.parties().people().stream()))
                    .isEqualTo(texts(Stream.concat(model.mentors.stream(), model.mentees.stream())));
            assertThat(now.arrangement().format().name()).isEqualTo(model.format());
            assertThat(now.ending().map(each -> each.reason().name()).orElse(""))
                    .isEqualTo(model.reason);
            assertThat(texts(now.seeking().stream())).isEqualTo(model.seeking);
            assertThat(texts(now.excludedPairs().stream().map(pair -> pair.mentor() + " " + pair.mentee())))
                    .isEqualTo(model.excluded);
            return this;
        }

        private static Set<String> unmet(Ruling ruling) {
            return ruling instanceof Ruling.Refused refused
                    ? texts(refused.unmet().stream().map(each -> text(each.finding())))
                    : Set.of();
        }

        private static String text(Finding finding) {
            String constants = finding.detail().arguments().stream()
                    .filter(Detail.Constant.class::isInstance)
                    .map(each -> " " + ((Detail.Constant) each).name())
                    .collect(Collectors.joining());
            return finding.rule() + constants + (finding.subjects().isEmpty() ? "" : " " + finding.subjects());
        }

        private static Set<String> texts(Stream<?> values) {
            return values.map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public String toString() {
            return played.relationship() + " of " + parties;
        }
    }

    @Provide
    Arbitrary<ActionChain<Session>> sessions() {
        return Lives.parties()
                .flatMap(parties -> ActionChain.startWith(() -> new Session(parties))
                        .withAction(2, told("get ready", session -> session.all(LifeSteps.readiness(session.parties))))
                        .withAction(
                                2,
                                told(
                                        "get acquainted",
                                        session -> session.all(LifeSteps.acquaintance(session.parties, session.today))))
                        .withAction(3, step(advances()))
                        .withAction(2, step(leaving()))
                        .withAction(2, step(talks()))
                        .withAction(1, step(redefinitions()))
                        .withAction(1, step(reports()))
                        .withMaxTransformations(20));
    }

    private static Action.Independent<Session> told(String what, Function<Session, Session> telling) {
        return () -> Arbitraries.just(Transformer.transform(what, telling));
    }

    private static Action.Independent<Session> step(Arbitrary<Function<LocalDate, Step>> steps) {
        Arbitrary<Integer> back = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(-1, 12)));
        return () -> Combinators.combine(Arbitraries.integers().between(0, 9), back, steps)
                .as((gap, before, what) -> Transformer.transform(
                        "after " + gap + " days, of " + before + " days ago: " + what.apply(Lives.START),
                        session -> session.tell(gap, before, what)));
    }

    private static Arbitrary<Function<LocalDate, Step>> advances() {
        return Arbitraries.of(Phase.ACQUAINT, Phase.APPLY, Phase.APPLY, Phase.PREPARE, Phase.ENDED)
                .map(phase -> day -> new Move.Advance(phase));
    }

    private static Arbitrary<Function<LocalDate, Step>> leaving() {
        Arbitrary<Step> end = Combinators.combine(people(), Arbitraries.of(Move.End.Wish.class))
                .as((by, wish) -> new Move.End(by, wish, true));
        Arbitrary<Step> change = Combinators.combine(mentors(), mentees(), Arbitraries.of(true, false))
                .as((mentor, mentee, first) -> new Move.RequestChange(mentor, mentee, first ? mentor : mentee, true));
        return Arbitraries.oneOf(end, change).map(step -> day -> step);
    }

    private static Arbitrary<Function<LocalDate, Step>> redefinitions() {
        return Combinators.combine(Arbitraries.of(Redefinition.class), LifeSteps.people())
                .as((as, by) -> day -> new Move.Redefine(as, by));
    }

    private static Arbitrary<Function<LocalDate, Step>> reports() {
        return Combinators.combine(mentors(), mentees(), Arbitraries.of(true, false))
                .as((mentor, mentee, breach) -> day -> Report.ReportConduct.of(
                        mentor,
                        mentee,
                        breach
                                ? ConductEvent.BoundaryBreached.by(
                                        day, Side.MENTOR, BoundaryBreach.PERCEIVED_HARASSMENT)
                                : new ConductEvent.ExpectationsReviewed(day, ExpectationReview.FAILED)));
    }

    private static Arbitrary<Function<LocalDate, Step>> talks() {
        Arbitrary<PersonId> person = Arbitraries.of("ada", "bob", "cem", "dia").map(PersonId::of);
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<Step> ready = Combinators.combine(person, Arbitraries.of(ReadinessItem.class), either)
                .as(Talk.AnswerReadiness::new);
        Arbitrary<Step> settle = Combinators.combine(
                        Arbitraries.of(AcquaintItem.INTRODUCTIONS, AcquaintItem.FEEDBACK_EXPECTATIONS), either)
                .as(Talk.Settle::new);
        Arbitrary<Step> context = Combinators.combine(mentees(), Arbitraries.of(ContextPart.class), either)
                .as(Talk.DescribeContext::new);
        Arbitrary<Step> available = Combinators.combine(person, either).as(Talk.StateAvailability::new);
        Arbitrary<Step> open = Arbitraries.just(new Talk.SetTimeframe(Optional.empty()));
        Arbitrary<Function<LocalDate, Step>> goals =
                mentees().map(mentee -> day -> new Talk.KeepGoals(LifeSteps.goals(mentee, day)));
        Arbitrary<Function<LocalDate, Step>> others = Arbitraries.oneOf(
                        List.of(ready, settle, context, available, open))
                .map(step -> day -> step);
        return Arbitraries.frequencyOf(Tuple.of(5, others), Tuple.of(1, goals));
    }

    private static Arbitrary<ImmutableSortedSet<PersonId>> people() {
        return Arbitraries.of("ada", "bob", "cem", "dia")
                .map(PersonId::of)
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(ImmutableSortedSet::copyOf);
    }

    private static Arbitrary<MentorId> mentors() {
        return Arbitraries.of("ada", "cem").map(MentorId::of);
    }

    private static Arbitrary<MenteeId> mentees() {
        return Arbitraries.of("bob", "dia").map(MenteeId::of);
    }
}
