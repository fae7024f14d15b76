package io.github.mentoring.core.goal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.internal.Labels;
import io.github.mentoring.core.person.MenteeId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The questions that a mentee was asked to put to themselves, with the answers they chose to write down.
 *
 * <p>Any question may be left open; that is never held against anybody. The answers stay out of the text form.
 */
@Value.Immutable
public abstract class SelfQuestionnaire {

    SelfQuestionnaire() {} // only the generated class extends this type

    /** Returns who is asked. */
    public abstract MenteeId mentee();

    /** Returns the day on which the questions were last shown to the mentee, or empty if they never were. */
    public abstract Optional<LocalDate> presentedOn();

    /** Returns whether the mentee plans on promotion, which brings one more question; no unless stated. */
    @Value.Default
    @Value.Redacted
    public boolean promotionPlanned() {
        return false;
    }

    /** Returns the answers that there are, none of them blank; nothing unless the questions were shown. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedMap<SelfQuestion, String> answers();

    /** Returns the questions that are put to this mentee, in order. */
    public ImmutableList<SelfQuestion> questions() {
        return SelfQuestion.asked(promotionPlanned());
    }

    /** Returns the questions that are put to this mentee and left open, in order. */
    public ImmutableList<SelfQuestion> unanswered() {
        return questions().stream()
                .filter(question -> !answers().containsKey(question))
                .collect(toImmutableList());
    }

    /** Returns whether the questions were used: a finding only if they were never shown. */
    public Findings findings() {
        return presentedOn().isPresent()
                ? Findings.none()
                : Findings.of(GoalRule.SELF_QUESTIONS_NOT_USED.finding(mentee().person()));
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                presentedOn().isPresent() || answers().isEmpty(),
                "self-questionnaire of mentee `%s` has answers but was never presented; state the day",
                mentee());
        checkArgument(
                answers().values().stream().noneMatch(Labels::isBlank),
                "self-questionnaire of mentee `%s` has a blank answer; leave the question out instead",
                mentee());
    }

    /** Builds {@link SelfQuestionnaire} values. */
    public static final class Builder extends ImmutableSelfQuestionnaire.Builder {
        Builder() {}

        @Override
        public SelfQuestionnaire build() {
            return DuplicateKeys.refuse(
                    super::build, "self-questionnaire", "answers one question twice; give each question one answer");
        }
    }
}
