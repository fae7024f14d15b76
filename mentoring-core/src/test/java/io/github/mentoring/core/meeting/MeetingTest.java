package io.github.mentoring.core.meeting;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MeetingId ID = MeetingId.of("meeting-1");
    private static final MentorId ADA = MentorId.of("ada");
    private static final MenteeId BOB = MenteeId.of("bob");
    private static final MentorStance LISTENS =
            MentorStance.of(MentorStance.Role.SOUNDING_BOARD, MentorStance.Involvement.PASSIVE);
    private static final Preparation PREPARED = Preparation.builder()
            .addTopics(MeetingTopic.PROMOTION)
            .addNeeds("a second opinion")
            .build();
    private static final MeetingPlan PLAN = MeetingPlan.builder(ID, DAY, ADA, BOB)
            .putStances(ADA, LISTENS)
            .putPreparations(BOB, PREPARED)
            .build();

    @Test
    @DisplayName("D-MEET-01, D-MTE-18 both items missing are two findings about the mentee")
    void findings_menteeNotNamedAmongPreparations_isPreparedInNothing() {
        MeetingPlan plan =
                MeetingPlan.builder(ID, DAY, ADA, BOB).putStances(ADA, LISTENS).build();
        assertThat(plan.findings())
                .hasToString("[MENTEE_NOT_PREPARED(TOPICS) WARNING MENTEE [bob],"
                        + " MENTEE_NOT_PREPARED(NEEDS) WARNING MENTEE [bob]]");
    }

    @Test
    @DisplayName("D-MEET-02, D-FUNC-10 a mentor whose part is not stated is not clear; a stated one is")
    void findings_stanceOfOneOfTwoMentorsMissing_namesThatMentor() {
        assertThat(PLAN.findings().all()).isEmpty();
        MeetingPlan plan = MeetingPlan.builder(ID, DAY, ADA, BOB)
                .addMentors(MentorId.of("mentor-17"))
                .putStances(ADA, LISTENS)
                .putPreparations(BOB, PREPARED)
                .build();
        assertThat(plan.findings()).hasToString("[STANCE_NOT_CLEAR WARNING BOTH [mentor-17]]");
    }

    @Test
    @DisplayName("D-FUNC-10 a stance is a sounding board or an adviser, passive or active")
    void stances_areFour() {
        assertThat(MentorStance.Role.values()).hasSize(2);
        assertThat(MentorStance.Involvement.values()).hasSize(2);
        assertThat(LISTENS.role()).isEqualTo(MentorStance.Role.SOUNDING_BOARD);
        assertThatNullPointerException()
                .isThrownBy(() -> MentorStance.of(nothing(), MentorStance.Involvement.ACTIVE))
                .withMessage("role");
    }

    @Test
    @DisplayName("D-MEET-03 a summary is optional, and is slides or a text, before the meeting, in it, or both")
    void findings_withoutSummary_saysNothingOfSummaries() {
        assertThat(PREPARED.missingSections()).isEmpty();
        assertThat(SummaryDocument.Kind.values()).hasSize(2);
        assertThat(SummaryDocument.Delivery.values()).hasSize(3);
    }

    @Test
    @DisplayName("D-MEET-04 what no summary of the mentee shows is listed in order, as good practice not met")
    void findings_summariesWithGaps_listsWhatNoneOfThemShows() {
        Preparation gaps = Preparation.builder()
                .addAllTopics(PREPARED.topics())
                .addAllNeeds(PREPARED.needs())
                .addSummaries(summary(SummarySection.PROGRESS), summary(SummarySection.GOALS))
                .build();
        MeetingPlan plan = MeetingPlan.builder(ID, DAY, ADA, BOB)
                .putStances(ADA, LISTENS)
                .putPreparations(BOB, gaps)
                .build();
        assertThat(plan.findings())
                .hasToString("[SUMMARY_SECTIONS_MISSING(SUCCESSES, FAILURES, BARRIERS) ADVISORY MENTEE [bob]]");
    }

    @Test
    void missingSections_summaryShowsAllFive_isEmpty() {
        Preparation whole = Preparation.builder()
                .addSummaries(summary(SummarySection.values()))
                .build();
        assertThat(whole.missingSections()).isEmpty();
    }

    @Test
    @DisplayName("D-MEET-06 what is not clear to everybody is named, about those to whom it is not clear")
    void findings_nextTopicsClearToOneOnly_isUnclearToTheOther() {
        Meeting meeting = Meeting.builder(PLAN)
                .wrapUp(settled())
                .addAllTasksClearTo(PLAN.participants())
                .addNextTopicsClearTo(PersonId.of("bob"))
                .build();
        assertThat(meeting.findings().reported())
                .hasToString("[BETWEEN_MEETINGS_UNCLEAR(NEXT_TOPICS) WARNING BOTH [ada]]");
    }

    @Test
    @DisplayName("D-MEET-06 nothing recorded after a meeting is unclear to both")
    void findings_nothingStated_reportsAllThatIsMissing() {
        assertThat(Meeting.builder(PLAN).build().findings().reported())
                .hasToString("[BETWEEN_MEETINGS_UNCLEAR(TASKS_UNTIL_NEXT, NEXT_TOPICS) WARNING BOTH [ada, bob],"
                        + " WRAP_UP_INCOMPLETE(NEXT_MEETING, MENTEE_HOMEWORK, MENTOR_HOMEWORK) WARNING BOTH"
                        + " [ada, bob]]");
    }

    @Test
    @DisplayName("D-MEET-09 balance may be left out without a finding")
    void findings_onlyBalanceLeftOut_areNone() {
        Meeting meeting =
                Meeting.builder(PLAN).addCovered(ChecklistItem.values()).build();
        assertThat(meeting.uncovered()).isEmpty();
        Meeting withoutBalance = Meeting.builder(PLAN)
                .addAllCovered(List.of(ChecklistItem.values()).stream()
                        .filter(item -> item != ChecklistItem.WORK_LIFE_BALANCE)
                        .toList())
                .wrapUp(settled())
                .clearTo(PLAN.participants())
                .build();
        assertThat(withoutBalance.uncovered()).containsExactly(ChecklistItem.WORK_LIFE_BALANCE);
        assertThat(withoutBalance.findings().all()).isEmpty();
    }

    @Test
    @DisplayName("D-MEET-08 a note on what was left out is for those who ask")
    void findings_itemsLeftOut_areOfLeastWeight() {
        assertThat(MeetingRule.CHECKLIST_ITEMS_UNCOVERED.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void covers_clinicalAreaAlone_coversClinicalAndTheReview() {
        Meeting meeting =
                Meeting.builder(PLAN).addClinicalAreas(ClinicalArea.ON_CALL).build();
        assertThat(meeting.covers(ChecklistItem.CLINICAL)).isTrue();
        assertThat(meeting.covers(ChecklistItem.REVIEW)).isTrue();
        assertThat(meeting.covers(ChecklistItem.RESEARCH)).isFalse();
    }

    @Test
    void covers_reviewItself_doesNotCoverItsParts() {
        Meeting meeting = Meeting.builder(PLAN).addCovered(ChecklistItem.REVIEW).build();
        assertThat(meeting.covers(ChecklistItem.REVIEW)).isTrue();
        assertThat(meeting.uncovered()).containsAll(ChecklistItem.REVIEW.parts());
    }

    @Test
    void parts_ofTheReview_areSix() {
        assertThat(ChecklistItem.REVIEW.parts())
                .containsExactly(
                        ChecklistItem.ADMINISTRATION,
                        ChecklistItem.CLINICAL,
                        ChecklistItem.RESEARCH,
                        ChecklistItem.TEACHING,
                        ChecklistItem.WORK_LIFE_BALANCE,
                        ChecklistItem.CAREER_GUIDANCE)
                .allSatisfy(part -> assertThat(part.parent()).contains(ChecklistItem.REVIEW));
        assertThat(ChecklistItem.CHECK_IN.parent()).isEmpty();
    }

    @Test
    @DisplayName("D-DISC-06 each kind of duty has its place in the review")
    void workDomains_areReviewed() {
        assertThat(WorkDomain.values())
                .extracting(WorkDomain::reviewedUnder)
                .containsExactly(
                        ChecklistItem.CLINICAL,
                        ChecklistItem.RESEARCH,
                        ChecklistItem.ADMINISTRATION,
                        ChecklistItem.TEACHING);
    }

    @Test
    @DisplayName("D-MEET-16, D-MEET-17 homework is overdue after its last day, unless it is done")
    void overdueHomework_onTheLastDayAndAfter() {
        Homework mine = homework(DAY.plusDays(7), false);
        Meeting meeting = Meeting.builder(PLAN)
                .wrapUp(WrapUp.builder()
                        .menteeHomework(mine, homework(DAY.plusDays(3), true))
                        .mentorHomework(
                                Homework.builder().bearer(ADA).task("write").build())
                        .build())
                .build();
        assertThat(meeting.overdueHomework(DAY.plusDays(7))).isEmpty();
        assertThat(meeting.overdueHomework(DAY.plusDays(8))).containsExactly(mine);
        assertThat(mine.withDone(true).isOverdue(DAY.plusDays(8))).isFalse();
    }

    @Test
    void withDone_homeworkThatIsListed_isNoLongerOverdue() {
        Homework mine = homework(DAY.plusDays(7), false);
        Homework other = homework(DAY.plusDays(3), false);
        Meeting meeting = Meeting.builder(PLAN)
                .wrapUp(WrapUp.builder().menteeHomework(mine, other).build())
                .build();
        WrapUp done = meeting.wrapUp().withDone(mine);
        assertThat(meeting.withWrapUp(done).overdueHomework(DAY.plusDays(9))).containsExactly(other);
        assertThat(done.missing()).isEqualTo(meeting.wrapUp().missing());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> done.withDone(mine))
                .withMessage("wrap-up does not list the homework of `bob`; pass it as it is listed");
        assertThatNullPointerException()
                .isThrownBy(() -> done.withDone(nothing()))
                .withMessage("homework");
    }

    @Test
    @DisplayName("D-MEET-18 only a meeting counts as one")
    void contactChannels_onlyMeetingCounts() {
        assertThat(ContactChannel.values())
                .filteredOn(ContactChannel::isMeeting)
                .containsExactly(ContactChannel.MEETING);
    }

    @Test
    void findings_peersByThemselves_needNeitherStanceNorMentorHomework() {
        MeetingPlan plan = MeetingPlan.builder()
                .id(ID)
                .date(DAY)
                .addMentees(BOB, MenteeId.of("cem"))
                .putPreparations(BOB, PREPARED)
                .putPreparations(MenteeId.of("cem"), PREPARED)
                .build();
        assertThat(plan.findings().all()).isEmpty();
        WrapUp wrapUp = WrapUp.builder().nextMeeting(DAY).menteeHomework().build();
        assertThat(Meeting.builder(plan)
                        .wrapUp(wrapUp)
                        .clearTo(plan.participants())
                        .build()
                        .findings()
                        .reported())
                .isEmpty();
    }

    @Test
    void plan_peopleWhoCannotBe_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MeetingPlan.builder().id(ID).date(DAY).addMentors(ADA).build())
                .withMessage("meeting `meeting-1` has no mentee; name who is mentored");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MeetingPlan.builder().id(ID).date(DAY).addMentees(BOB).build())
                .withMessage("meeting `meeting-1` has one participant only: `bob`; name at least two");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MeetingPlan.builder(ID, DAY, ADA, MenteeId.of("ada")).build())
                .withMessage("meeting `meeting-1` has `ada` both as mentor and as mentee;"
                        + " one person holds one role in a meeting");
    }

    @Test
    void plan_putOffOrPrepared_isOtherwiseAsItWas() {
        MeetingPlan plan =
                MeetingPlan.builder(ID, DAY, ADA, BOB).putStances(ADA, LISTENS).build();
        assertThat(plan.withDate(DAY.plusDays(7)).withDate(DAY).withPreparations(Map.of(BOB, PREPARED)))
                .isEqualTo(PLAN);
        assertThat(plan.withDate(DAY.plusDays(7)).date()).isEqualTo(DAY.plusDays(7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withPreparations(Map.of(MenteeId.of("cem"), PREPARED)))
                .withMessageContaining("add the mentee");
    }

    @Test
    void plan_statementsAboutStrangers_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeetingPlan.builder(ID, DAY, ADA, BOB)
                        .putStances(MentorId.of("cem"), LISTENS)
                        .build())
                .withMessage("meeting `meeting-1` states the part of `cem`, who is not one of its mentors;"
                        + " add the mentor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeetingPlan.builder(ID, DAY, ADA, BOB)
                        .putPreparations(MenteeId.of("cem"), PREPARED)
                        .build())
                .withMessage("meeting `meeting-1` states how `cem` prepared, who is not one of its mentees;"
                        + " add the mentee");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeetingPlan.builder(ID, DAY, ADA, BOB)
                        .putStances(ADA, LISTENS)
                        .putStances(ADA, LISTENS)
                        .build())
                .withMessage("meeting names one person twice among stances or preparations; give each one only");
    }

    @Test
    void meeting_thatContradictsItsPlan_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meeting.builder(PLAN)
                        .wrapUp(WrapUp.builder().nextMeeting(DAY.minusDays(1)).build())
                        .build())
                .withMessage("meeting `meeting-1` of 2026-03-02 fixes the next one before itself: 2026-03-01;"
                        + " give a later day");
        Homework strange =
                Homework.builder().bearer(MenteeId.of("cem")).task("read").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meeting.builder(PLAN)
                        .wrapUp(WrapUp.builder().menteeHomework(strange).build())
                        .build())
                .withMessage("meeting `meeting-1` gives homework to `cem`, who did not take part in that role;"
                        + " leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Meeting.builder(PLAN)
                        .addTasksClearTo(PersonId.of("cem"))
                        .build())
                .withMessage("meeting `meeting-1` says what is clear to `cem`, who did not take part; leave it out");
    }

    @Test
    void wrapUp_homeworkOfTheOtherSide_isRefused() {
        Homework ofMentor = Homework.builder().bearer(ADA).task("write").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WrapUp.builder().menteeHomework(ofMentor).build())
                .withMessage("wrap-up counts homework of mentor `ada` as that of a mentee; list it as mentor homework");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        WrapUp.builder().mentorHomework(homework(DAY, false)).build())
                .withMessage("wrap-up counts homework of mentee `bob` as that of a mentor; list it as mentee homework");
    }

    @Test
    void texts_thatSayNothing_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Preparation.builder().addNeeds(" ").build())
                .withMessage("preparation names a blank need; leave it out instead");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Homework.builder().bearer(BOB).task("").build())
                .withMessage("homework of `bob` has a blank task; say what is to be done");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreedGoal.undated(""))
                .withMessage("agreed goal has a blank aim; say what is to be reached");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SummaryDocument.builder()
                        .kind(SummaryDocument.Kind.SLIDES)
                        .delivery(SummaryDocument.Delivery.BOTH)
                        .reference(" ")
                        .build())
                .withMessage("summary document has a blank reference; say where the document is");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeetingTopic.of(""))
                .withMessage("meeting topic must not be blank; give it a character that can be seen");
    }

    @Test
    void arguments_null_areRefusedByName() {
        Meeting meeting = Meeting.builder(PLAN).build();
        assertThatNullPointerException()
                .isThrownBy(() -> meeting.covers(nothing()))
                .withMessage("item");
        assertThatNullPointerException()
                .isThrownBy(() -> meeting.overdueHomework(nothing()))
                .withMessage("asOf");
        assertThatNullPointerException()
                .isThrownBy(() -> Meeting.builder(nothing()))
                .withMessage("plan");
        assertThatNullPointerException()
                .isThrownBy(() -> homework(DAY, false).isOverdue(nothing()))
                .withMessage("asOf");
    }

    @Test
    void rules_nameTheWorkTheyRestOn() {
        assertThat(MeetingRule.values()).allSatisfy(rule -> {
            assertThat(rule.id().code()).isEqualTo(rule.name());
            assertThat(rule.source().work()).isEqualTo("Ten tips for a productive mentoring relationship");
        });
    }

    private static Homework homework(LocalDate due, boolean done) {
        return Homework.builder().bearer(BOB).task("read").due(due).done(done).build();
    }

    private static SummaryDocument summary(SummarySection... sections) {
        return SummaryDocument.builder()
                .kind(SummaryDocument.Kind.SUMMARY)
                .delivery(SummaryDocument.Delivery.BEFORE)
                .reference("page 3")
                .addSections(sections)
                .build();
    }

    private static WrapUp settled() {
        return WrapUp.builder()
                .nextMeeting(DAY.plusMonths(1))
                .menteeHomework()
                .mentorHomework()
                .build();
    }
}
