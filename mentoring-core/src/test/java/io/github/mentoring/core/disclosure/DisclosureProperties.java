package io.github.mentoring.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.fixture.ConductDomain;
import io.github.mentoring.core.fixture.DisclosureDomain;
import io.github.mentoring.core.meeting.ContactChannel;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Answer;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.Remedy;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DisclosureDomain.class)
@Domain(DomainContext.Global.class)
class DisclosureProperties {

    private static final DisclosureJudge STANDARD = DisclosureJudge.under(MentoringPolicy.standard());
    private static final DisclosureJudge FLOOR = DisclosureJudge.by(DisclosureRules.floor());

    private static List<Answer> answers(DisclosureJudge judge, DisclosureRequest request) {
        return judge.decide(request, ConductDomain.LATER).items().stream()
                .map(each -> each.verdict().answer())
                .toList();
    }

    private static DisclosureRequest.Builder alike(DisclosureRequest request) {
        return DisclosureRequest.builder()
                .mentor(request.mentor())
                .mentee(request.mentee())
                .addAllItems(request.items())
                .addAllBreaches(request.breaches())
                .wellnessAtRisk(request.wellnessAtRisk())
                .to(request.to())
                .day(request.day());
    }

    @Property(tries = 300)
    void neither_channel_nor_phase_nor_side_changes_an_answer(
            @ForAll DisclosureRequest request, @ForAll ContactChannel channel, @ForAll Phase phase, @ForAll Side side) {
        DisclosureRequest other =
                alike(request).channel(channel).phase(phase).by(side).build();
        assertThat(answers(STANDARD, other)).isEqualTo(answers(STANDARD, request));
    }

    @Property(tries = 300)
    void items_are_decided_as_if_each_were_alone(@ForAll DisclosureRequest request) {
        DisclosureDecision together = STANDARD.decide(request, ConductDomain.LATER);
        for (DisclosureItem item : request.items()) {
            assertThat(STANDARD.decide(only(request, item), ConductDomain.LATER).on(item.id()))
                    .isEqualTo(together.on(item.id()));
        }
    }

    private static DisclosureRequest only(DisclosureRequest request, DisclosureItem item) {
        return only(request, item, request.to());
    }

    private static DisclosureRequest only(DisclosureRequest request, DisclosureItem item, Recipient to) {
        return DisclosureRequest.builder()
                .mentor(request.mentor())
                .mentee(request.mentee())
                .by(request.by())
                .addItems(item)
                .addAllBreaches(request.breaches())
                .wellnessAtRisk(request.wellnessAtRisk())
                .to(to)
                .channel(request.channel())
                .phase(request.phase())
                .day(request.day())
                .build();
    }

    @Property(tries = 300)
    void an_alternative_is_allowed_and_offered_only_where_something_is_prohibited(@ForAll DisclosureRequest request) {
        for (DisclosureDecision.OfItem each :
                STANDARD.decide(request, ConductDomain.LATER).items()) {
            Optional<DisclosureDecision.Alternative> other = each.alternative();
            if (other.isPresent()) {
                assertThat(each.verdict().answer()).isEqualTo(new Answer.Decided(Outcome.PROHIBITED));
                DisclosureRequest instead = DisclosureRequest.builder()
                        .mentor(request.mentor())
                        .mentee(request.mentee())
                        .by(request.by())
                        .addItems(other.get().item())
                        .addAllBreaches(request.breaches())
                        .wellnessAtRisk(request.wellnessAtRisk())
                        .to(other.get().to())
                        .day(request.day())
                        .build();
                assertThat(answers(STANDARD, instead)).containsExactly(new Answer.Decided(Outcome.PERMITTED));
                assertThat(other.get().item().content())
                        .isLessThanOrEqualTo(each.item().content());
            }
        }
    }

    @Property(tries = 300)
    void a_remedy_lets_it_be_passed_on_and_an_alternative_is_one(@ForAll DisclosureRequest request) {
        DisclosureDecision decision = STANDARD.decide(request, ConductDomain.LATER);
        for (DisclosureDecision.OfItem each : decision.items()) {
            ImmutableList<Remedy> remedies =
                    STANDARD.remedies(request, each.item().id(), 99);
            boolean prohibited = each.verdict().answer().equals(new Answer.Decided(Outcome.PROHIBITED));
            assertThat(remedies.get(0).changes().isEmpty()).isNotEqualTo(prohibited);
            for (Remedy remedy : remedies) {
                ContentClass content = changed(remedy, DisclosureFacts.CONTENT)
                        .map(ContentClass::valueOf)
                        .orElse(each.item().content());
                Recipient to = changed(remedy, DisclosureFacts.RECIPIENT)
                        .map(Recipient::valueOf)
                        .orElse(request.to());
                boolean own = each.item().own() && content == ContentClass.SURVEY_ANSWER;
                DisclosureRequest instead = only(request, new DisclosureItem("i", content, own), to);
                assertThat(answers(STANDARD, instead)).containsExactly(new Answer.Decided(Outcome.PERMITTED));
            }
            each.alternative()
                    .ifPresent(other -> assertThat(remedies)
                            .anyMatch(remedy -> remedy.changes().size() == 1
                                    && (changed(remedy, DisclosureFacts.RECIPIENT)
                                                    .filter(other.to().name()::equals)
                                                    .isPresent()
                                            || changed(remedy, DisclosureFacts.CONTENT)
                                                    .filter(other.item()
                                                            .content()
                                                            .name()::equals)
                                                    .isPresent())));
        }
    }

    private static Optional<String> changed(Remedy remedy, Fact.Choice fact) {
        return Optional.ofNullable(remedy.changes().get(fact.id())).map(value -> ((Given.Constant) value).name());
    }

    @Property(tries = 300)
    void what_the_programme_decides_is_the_truth_table(@ForAll DisclosureRequest request) {
        List<Outcome> expected = request.items().stream()
                .map(item -> expected(request, item) ? Outcome.PERMITTED : Outcome.PROHIBITED)
                .toList();
        assertThat(answers(STANDARD, request))
                .isEqualTo(ImmutableList.copyOf(
                        expected.stream().map(Answer.Decided::new).toList()));
        assertThat(answers(FLOOR, request)).isEqualTo(answers(STANDARD, request));
    }

    private static boolean expected(DisclosureRequest request, DisclosureItem item) {
        return switch (request.to()) {
            case PROGRAMME_COORDINATOR -> item.content() == ContentClass.EXISTENCE || item.own();
            case TRUSTED_COLLEAGUE, LEADERSHIP -> !request.reasons().isEmpty();
            case ANYONE_ELSE -> false;
        };
    }
}
