package io.github.mentoring.examples.life;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.lifecycle.Step;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.wording.Wording;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Says of a step whom and what it is about: ids, constants, days and answers. What may hold a text of somebody's own is
 * left out.
 */
record StepParts(Wording wording) {

    /** What is shown by its text form, which is an id or a day. */
    private static final Set<Class<?>> IDS =
            Set.of(PersonId.class, RelationshipId.class, MeetingId.class, RuleId.class, FactId.class, LocalDate.class);

    ImmutableList<String> of(Step step) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        for (RecordComponent part : step.getClass().getRecordComponents()) {
            Object value = read(step, part);
            if (value instanceof Boolean holds) {
                parts.add(answer(part.getName(), holds));
            } else {
                parts.addAll(shown(value));
            }
        }
        return parts.build();
    }

    private ImmutableList<String> shown(Object value) {
        if (value instanceof Enum<?> constant) {
            return ImmutableList.of(wording.of(constant));
        } else if (value instanceof ParticipantId || IDS.contains(value.getClass())) {
            return ImmutableList.of(value.toString());
        } else if (value instanceof Optional<?> maybe) {
            return maybe.map(this::shown).orElse(ImmutableList.of());
        } else if (value instanceof Collection<?> several) {
            return several.stream().flatMap(each -> shown(each).stream()).collect(ImmutableList.toImmutableList());
        } else if (value instanceof Parties parties) {
            return shown(parties.people());
        } else if (value instanceof MeetingPlan plan) {
            return shown(plan.id());
        } else if (value instanceof Meeting meeting) {
            return shown(meeting.plan());
        } else if (value instanceof GoalPlan plan) {
            return shown(plan.mentee());
        }
        return ImmutableList.of();
    }

    private static String answer(String asked, boolean holds) {
        String words = Ascii.toLowerCase(asked.replaceAll("(?=[A-Z])", " "));
        return words.equals("yes") ? (holds ? "yes" : "no") : (holds ? words : "not " + words);
    }

    private static Object read(Step step, RecordComponent part) {
        try {
            return part.getAccessor().invoke(step);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError("accessors of public records can be called", e);
        }
    }
}
