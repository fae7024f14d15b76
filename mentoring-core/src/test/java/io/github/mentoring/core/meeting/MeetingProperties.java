package io.github.mentoring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.fixture.MeetingDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(MeetingDomain.class)
@Domain(DomainContext.Global.class)
class MeetingProperties {

    @Property(tries = 500)
    void an_agenda_is_in_the_order_that_picking_the_most_pressing_item_gives(@ForAll List<AgendaItem> items) {
        List<AgendaItem> left = new ArrayList<>(items);
        List<AgendaItem> picked = new ArrayList<>();
        while (!left.isEmpty()) {
            AgendaItem first = left.get(0);
            for (AgendaItem other : left) {
                first = isMorePressing(other, first) ? other : first;
            }
            left.remove(first);
            picked.add(first);
        }
        assertThat(Agenda.of(items.toArray(AgendaItem[]::new)).items()).isEqualTo(picked);
    }

    private static boolean isMorePressing(AgendaItem one, AgendaItem other) {
        if (one.urgent() != other.urgent()) {
            return one.urgent();
        }
        boolean isNew = one.origin() == AgendaItem.Origin.NEW_ISSUE;
        if (isNew != (other.origin() == AgendaItem.Origin.NEW_ISSUE)) {
            return !isNew;
        }
        return switch (one.priority()) {
            case HIGH -> other.priority() != AgendaItem.Priority.HIGH;
            case NORMAL -> other.priority() == AgendaItem.Priority.LOW;
            case LOW -> false;
        };
    }

    @Property(tries = 300)
    void the_next_agenda_holds_all_that_was_open_and_all_that_is_planned(
            @ForAll Agenda last, @ForAll List<AgendaItem> planned) {
        List<AgendaItem> expected = new ArrayList<>(planned);
        last.items().stream()
                .filter(AgendaItem::open)
                .forEach(item -> expected.add(item.withOrigin(AgendaItem.Origin.FOLLOW_UP)));
        assertThat(last.next(planned).items()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 300)
    void what_is_settled_is_not_followed_up(@ForAll Agenda agenda, @ForAll AgendaItem issue) {
        Agenda settled = agenda.withNewIssue(issue).withSettled(issue.topic());
        assertThat(settled.followUps()).noneMatch(item -> item.topic().equals(issue.topic()));
        assertThat(settled.items()).hasSize(agenda.items().size() + 1);
    }

    @Property(tries = 500)
    void an_item_is_covered_or_uncovered_and_the_review_is_covered_by_any_of_its_parts(@ForAll Meeting meeting) {
        List<ChecklistItem> expected = new ArrayList<>();
        for (ChecklistItem item : ChecklistItem.values()) {
            boolean itself = meeting.covered().contains(item);
            boolean clinical = !meeting.clinicalAreas().isEmpty();
            boolean anyPart = clinical
                    || meeting.covered().stream()
                            .anyMatch(each -> each.parent()
                                    .filter(ChecklistItem.REVIEW::equals)
                                    .isPresent());
            boolean covered = switch (item) {
                case REVIEW -> itself || anyPart;
                case CLINICAL -> itself || clinical;
                default -> itself;
            };
            if (!covered) {
                expected.add(item);
            }
        }
        assertThat(meeting.uncovered()).isEqualTo(expected);
    }

    @Property(tries = 500)
    void no_finding_about_a_meeting_forbids_anything_or_is_about_a_stranger(@ForAll Meeting meeting) {
        for (Finding finding : meeting.findings().and(meeting.plan().findings()).all()) {
            assertThat(finding.severity()).isNotEqualTo(Severity.VIOLATION);
            assertThat(meeting.plan().participants()).containsAll(finding.subjects());
            assertThat(finding.subjects()).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void stating_what_is_missing_leaves_no_finding(@ForAll MeetingPlan plan) {
        MeetingPlan.Builder ready = MeetingPlan.builder()
                .id(plan.id())
                .date(plan.date())
                .addAllMentors(plan.mentors())
                .addAllMentees(plan.mentees());
        MentorStance stance = MentorStance.of(MentorStance.Role.ADVISER, MentorStance.Involvement.ACTIVE);
        plan.mentors().forEach(mentor -> ready.putStances(mentor, stance));
        Preparation prepared = Preparation.builder()
                .addTopics(MeetingTopic.PROMOTION)
                .addNeeds("advice")
                .build();
        plan.mentees().forEach(mentee -> ready.putPreparations(mentee, prepared));
        assertThat(ready.build().findings().all()).isEmpty();
    }

    @Property(tries = 300)
    void homework_is_overdue_from_the_day_after_its_last_day_until_it_is_done(@ForAll Homework homework) {
        homework.due().ifPresent(due -> {
            assertThat(homework.isOverdue(due)).isFalse();
            assertThat(homework.isOverdue(due.plusDays(1))).isEqualTo(!homework.done());
        });
        assertThat(homework.withDone(true).isOverdue(homework.due().orElse(LocalDate.EPOCH)))
                .isFalse();
    }

    @Property(tries = 300)
    void each_activity_answers_one_question(@ForAll PriorityAnswers answers) {
        for (PriorityQuestion question : PriorityQuestion.values()) {
            assertThat(answers.to(question))
                    .allSatisfy(
                            activity -> assertThat(answers.questionOf(activity)).contains(question));
        }
    }

    @Property
    void meeting_ids_and_topics_are_ordered_by_their_text(
            @ForAll MeetingId a, @ForAll MeetingId b, @ForAll MeetingTopic one, @ForAll MeetingTopic other) {
        assertThat(a.compareTo(b)).isEqualTo(a.value().compareTo(b.value()));
        assertThat(one.compareTo(other)).isEqualTo(one.name().compareTo(other.name()));
        assertThat(a).hasToString(a.value());
        assertThat(one).hasToString(one.name());
    }
}
