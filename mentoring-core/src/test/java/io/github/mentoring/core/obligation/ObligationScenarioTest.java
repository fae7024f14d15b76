package io.github.mentoring.core.obligation;

import static io.github.mentoring.core.obligation.ObligationFixture.day;
import static io.github.mentoring.core.obligation.ObligationFixture.meetings;
import static io.github.mentoring.core.obligation.ObligationFixture.met;
import static io.github.mentoring.core.obligation.ObligationFixture.noon;
import static io.github.mentoring.core.obligation.ObligationFixture.review;
import static io.github.mentoring.core.obligation.ObligationFixture.texts;
import static io.github.mentoring.core.obligation.ObligationFixture.working;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MoreCollectors;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.fixture.Lives;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.lifecycle.CommandId;
import io.github.mentoring.core.lifecycle.Groundwork;
import io.github.mentoring.core.lifecycle.Newcomer;
import io.github.mentoring.core.lifecycle.Progress;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.StepKind;
import io.github.mentoring.core.lifecycle.Taken;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.schedule.Cadence;
import io.github.mentoring.core.schedule.EarlySignal;
import io.github.mentoring.core.schedule.QuarterBasis;
import io.github.mentoring.core.schedule.ReviewAnchor;
import io.github.mentoring.core.schedule.ReviewPolicy;
import io.github.mentoring.core.schedule.SchedulePolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The scenarios of time: reviews, quarters, first months, as a relationship reaches them. */
final class ObligationScenarioTest {

    private static final ObligationCalendar STANDARD = ObligationCalendar.under(MentoringPolicy.standard());

    private static List<String> reviews(Relationship relationship, String asOf) {
        return texts(STANDARD.signals(relationship, noon(asOf)), "ANNUAL_REVIEW_DUE", "ANNUAL_REVIEW_OVERDUE");
    }

    private static LocalDate nextReview(Relationship relationship, ObligationCalendar calendar) {
        return annualReview(relationship, calendar).due();
    }

    private static Obligation annualReview(Relationship relationship, ObligationCalendar calendar) {
        return calendar.obligations(List.of(relationship), noon(relationship.start())).stream()
                .map(DueItem::obligation)
                .filter(each -> each.kind() == ObligationKind.ANNUAL_REVIEW)
                .findFirst()
                .orElseThrow();
    }

    private static Progress reviewed(String on, ReviewOutcome outcome) {
        return Progress.builder().addReviews(review(on, outcome)).build();
    }

    @Test
    void s31_reviewIsDueOnTheDayAndOverdueAfterIt() {
        Relationship relationship = working("2025-09-01").build();
        assertThat(reviews(relationship, "2026-08-31")).isEmpty();
        assertThat(reviews(relationship, "2026-09-01")).containsExactly("ANNUAL_REVIEW_DUE INFO PROGRAMME [ada, bob]");
        assertThat(reviews(relationship, "2026-09-02"))
                .containsExactly("ANNUAL_REVIEW_OVERDUE(2026-09-01) WARNING PROGRAMME [ada, bob]");
        assertThat(STANDARD.signals(relationship, noon("2026-09-01")).reported().toString())
                .doesNotContain("ANNUAL_REVIEW");
    }

    @Test
    void s31_lateReviewMovesNoLaterOne() {
        Relationship relationship = working("2025-09-01")
                .progress(reviewed("2026-09-10", ReviewOutcome.CONTINUE))
                .build();
        assertThat(nextReview(relationship, STANDARD)).isEqualTo("2027-09-01");
        assertThat(reviews(relationship, "2026-09-11")).isEmpty();
        assertThat(reviews(relationship, "2027-08-31")).isEmpty();
        assertThat(reviews(relationship, "2027-09-01")).containsExactly("ANNUAL_REVIEW_DUE INFO PROGRAMME [ada, bob]");
        assertThat(reviews(relationship, "2027-09-02"))
                .containsExactly("ANNUAL_REVIEW_OVERDUE(2027-09-01) WARNING PROGRAMME [ada, bob]");
    }

    @Test
    void s31_leapDayCountsFromTheStartEachYear() {
        List<LocalDate> due = new ArrayList<>();
        Relationship relationship = working("2024-02-29").build();
        for (int year = 0; year < 4; year++) {
            LocalDate next = nextReview(relationship, STANDARD);
            due.add(next);
            relationship = working("2024-02-29")
                    .progress(reviewed(next.toString(), ReviewOutcome.CONTINUE))
                    .build();
        }
        assertThat(due).containsExactly(day("2025-02-28"), day("2026-02-28"), day("2027-02-28"), day("2028-02-29"));
    }

    @Test
    void s31_programmeDateIsTheFirstOneAfterTheStart() {
        ObligationCalendar calendar = ObligationCalendar.under(MentoringPolicy.builder()
                .reviews(ReviewPolicy.builder()
                        .anchor(ReviewAnchor.programmeDate(MonthDay.of(6, 30)))
                        .build())
                .build());
        assertThat(nextReview(working("2025-09-01").build(), calendar)).isEqualTo("2026-06-30");
        assertThat(nextReview(working("2026-06-30").build(), calendar)).isEqualTo("2027-06-30");
    }

    @Test
    void s31_everyOutcomeSettlesTheReview() {
        assertThat(ReviewOutcome.values())
                .containsExactly(
                        ReviewOutcome.CONTINUE,
                        ReviewOutcome.CHANGE_PARTNER,
                        ReviewOutcome.REDEFINE,
                        ReviewOutcome.END);
        for (ReviewOutcome outcome : ReviewOutcome.values()) {
            Relationship relationship = working("2025-09-01")
                    .progress(reviewed("2026-09-01", outcome))
                    .build();
            assertThat(reviews(relationship, "2026-09-02")).isEmpty();
        }
    }

    @Test
    @DisplayName("D-PH-17 a review shortly before its day does for it, one long before does not")
    void reviewHeldEarly_countsForTheNextDayIfThatIsNear() {
        assertThat(nextReview(reviewedOn("2026-08-17"), STANDARD)).isEqualTo("2026-09-01");
        assertThat(nextReview(reviewedOn("2026-08-18"), STANDARD)).isEqualTo("2027-09-01"); // fourteen days ahead
        assertThat(annualReview(reviewedOn("2026-08-18"), STANDARD).since()).isEqualTo("2026-08-18");
        assertThat(nextReview(reviewedOn("2025-09-01"), STANDARD)).isEqualTo("2026-09-01");
        ObligationCalendar onTheDay = ObligationCalendar.under(MentoringPolicy.builder()
                .reviews(ReviewPolicy.builder().lead(Period.ZERO).build())
                .build());
        assertThat(nextReview(reviewedOn("2026-08-31"), onTheDay)).isEqualTo("2026-09-01");
        assertThat(nextReview(reviewedOn("2026-09-01"), onTheDay)).isEqualTo("2027-09-01");
    }

    @Test
    @DisplayName("D-PH-17, S-31 a review many months late does for none that is still to come")
    void s31_reviewThatIsVeryLate_movesNoLaterOne() {
        assertThat(nextReview(reviewedOn("2027-04-01"), STANDARD)).isEqualTo("2027-09-01");
        assertThat(annualReview(reviewedOn("2027-04-01"), STANDARD).since()).isEqualTo("2026-09-01");
        assertThat(nextReview(reviewedOn("2029-09-10"), STANDARD)).isEqualTo("2030-09-01"); // and all before
        assertThat(reviews(reviewedOn("2027-04-01"), "2027-09-02"))
                .containsExactly("ANNUAL_REVIEW_OVERDUE(2027-09-01) WARNING PROGRAMME [ada, bob]");
    }

    @Test
    @DisplayName("D-PH-17 a review of one pair leaves the others of a committee to be looked at")
    void reviewOfOnePair_doesForThatPairAlone() {
        AnnualReview ofOne = review("2026-08-30", ReviewOutcome.CONTINUE);
        AnnualReview ofOther = reviewOf("2026-09-20", "bob", "cem");
        assertThat(nextReview(committee().progress(looked(ofOne)).build(), STANDARD))
                .isEqualTo("2026-09-01");
        Relationship both = committee().progress(looked(ofOne, ofOther)).build();
        assertThat(nextReview(both, STANDARD)).isEqualTo("2027-09-01");
        assertThat(annualReview(both, STANDARD).since()).isEqualTo("2026-09-01");
    }

    @Test
    @DisplayName("D-PH-17 who comes in later was not to be named, which says nothing of those who were there")
    void reviewHeldBeforeSomebodyCame_doesForThatOneAlone() {
        AnnualReview ofOne = review("2026-08-30", ReviewOutcome.CONTINUE);
        AnnualReview ofAll = reviewOf("2026-08-30", "ada", "bob", "cem"); // eve is still to come
        for (String came : List.of("2026-08-30", "2026-10-01")) {
            assertThat(nextReview(joinedBy("eve", came, ofOne), STANDARD))
                    .as("cem was there and not looked at")
                    .isEqualTo("2026-09-01");
            assertThat(nextReview(joinedBy("eve", came, ofAll), STANDARD)).isEqualTo("2027-09-01");
        }
        assertThat(nextReview(joinedBy("eve", "2026-08-29", ofAll), STANDARD)).isEqualTo("2026-09-01");
        Relationship back = committee()
                .addNewcomers(
                        new Newcomer(MentorId.of("cem"), day("2026-10-01")),
                        new Newcomer(MentorId.of("cem"), day("2026-03-01"))) // told later
                .progress(looked(ofOne))
                .build();
        assertThat(nextReview(back, STANDARD)).as("cem was away").isEqualTo("2027-09-01");
    }

    private static Relationship joinedBy(String who, String on, AnnualReview... reviews) {
        return working("2025-09-01", Lives.guided(List.of("ada", "cem", who), List.of("bob")))
                .addNewcomers(new Newcomer(MentorId.of(who), day(on)))
                .addTaken(new Taken(CommandId.of("c-9"), day(on), StepKind.JOIN))
                .progress(looked(reviews))
                .build();
    }

    @Test
    @DisplayName("D-TEAM-13 a review of some does not do for what all have to look at")
    void reviewOfSome_leavesTheAgreementAndTheProjectToTheOthers() {
        AnnualReview ofOne = review("2026-03-02", ReviewOutcome.CONTINUE);
        AnnualReview ofOther = reviewOf("2026-03-01", "bob", "cem");
        AnnualReview ofOtherBefore = reviewOf("2026-02-28", "bob", "cem");
        assertThat(lookedAtByAll()).containsExactly("REVIEW_AGREEMENT", "PROJECT_COMPLETE_REVIEW");
        assertThat(lookedAtByAll(ofOne)).containsExactly("REVIEW_AGREEMENT", "PROJECT_COMPLETE_REVIEW");
        assertThat(lookedAtByAll(ofOtherBefore, ofOne)).containsExactly("REVIEW_AGREEMENT", "PROJECT_COMPLETE_REVIEW");
        assertThat(lookedAtByAll(ofOther, ofOne)).isEmpty();
    }

    /** Returns what is left to be looked at of an agreement and a project, both as of the first of March. */
    private static List<String> lookedAtByAll(AnnualReview... reviews) {
        Relationship relationship = committee()
                .groundwork(Groundwork.builder()
                        .agreement(PartnershipAgreement.builder()
                                .addMentors(MentorId.of("ada"), MentorId.of("cem"))
                                .addMentees(ObligationFixture.BOB)
                                .start(day("2025-09-01"))
                                .reviewOn(day("2026-03-01"))
                                .build())
                        .build())
                .progress(Progress.builder()
                        .projectCompletedOn(day("2026-03-01"))
                        .addReviews(reviews)
                        .build())
                .build();
        DueList due = STANDARD.of(relationship, noon("2026-03-05"));
        return Stream.concat(
                        due.items().stream()
                                .map(each -> each.obligation().kind().name()),
                        due.signals(relationship.id()).all().stream()
                                .map(each -> each.rule().code()))
                .filter(List.of("REVIEW_AGREEMENT", "PROJECT_COMPLETE_REVIEW")::contains)
                .toList();
    }

    private static Relationship.Builder committee() {
        return working("2025-09-01", Lives.guided(List.of("ada", "cem"), List.of("bob")));
    }

    private static AnnualReview reviewOf(String on, String... who) {
        return AnnualReview.builder()
                .addAllSubjects(Stream.of(who).map(PersonId::of).toList())
                .date(day(on))
                .outcome(ReviewOutcome.CONTINUE)
                .build();
    }

    private static Progress looked(AnnualReview... reviews) {
        return Progress.builder().addReviews(reviews).build();
    }

    private static Relationship reviewedOn(String day) {
        return working("2025-09-01")
                .progress(reviewed(day, ReviewOutcome.CONTINUE))
                .build();
    }

    @Test
    @DisplayName("D-ETH-09, D-AMB-14 an answer is owed by whom it was asked of, up to the day of the longest delay")
    void reply_isOwedUntilItIsReported() {
        for (Side to : Side.values()) {
            Relationship asked = working("2026-01-15")
                    .addConduct(asked(to, Optional.empty()))
                    .build();
            Obligation owed = replies(asked, "2026-03-02").stream()
                    .collect(MoreCollectors.onlyElement())
                    .obligation();
            assertThat(owed.bearer()).isEqualTo(DutyBearer.of(to));
            assertThat(owed.people()).containsExactly(PersonId.of(to == Side.MENTOR ? "ada" : "bob"));
            assertThat(owed.detail()).isEqualTo(Detail.ofIds(List.of("ada", "bob")));
            assertThat(owed.since()).isEqualTo("2026-03-02");
            assertThat(owed.due()).isEqualTo("2026-03-07");
            assertThat(replies(asked, "2026-03-01")).isEmpty();
            assertThat(replies(asked, "2026-03-07"))
                    .extracting(DueItem::standing)
                    .containsExactly(Standing.DUE);
            assertThat(replies(asked, "2026-03-08"))
                    .extracting(DueItem::standing)
                    .containsExactly(Standing.OVERDUE);
            Relationship answered = working("2026-01-15")
                    .addConduct(asked(to, Optional.of(noon("2026-03-04"))))
                    .build();
            assertThat(replies(answered, "2026-03-03")).hasSize(1);
            assertThat(replies(answered, "2026-03-04")).isEmpty();
            assertThat(replies(
                            ObligationFixture.in(Phase.ENDED, "2026-01-15", "2026-03-03")
                                    .addConduct(asked(to, Optional.empty()))
                                    .build(),
                            "2026-03-03"))
                    .isEmpty();
            assertThat(STANDARD.nextChange(asked, noon("2026-03-06")))
                    .contains(day("2026-03-07").atStartOfDay().toInstant(ZoneOffset.UTC));
        }
    }

    private static ConductLog asked(Side to, Optional<Instant> answered) {
        return ConductLog.between(ObligationFixture.ADA, ObligationFixture.BOB, day("2026-01-15"))
                .addCommitments(new Commitment.MessageSent(to, noon("2026-03-02"), answered))
                .build();
    }

    private static List<DueItem> replies(Relationship relationship, String asOf) {
        return STANDARD.of(relationship, noon(asOf)).items().stream()
                .filter(each -> each.obligation().kind() == ObligationKind.REPLY)
                .toList();
    }

    @Test
    void s33_colleaguesAreNeverToldOfQuartersGoalsOrReviews() {
        Goal goal = Goal.builder("g")
                .text("secret-goal")
                .targetDate(day("2026-03-01"))
                .addAcceptedBy(Side.MENTOR, Side.MENTEE)
                .build();
        Groundwork goals = Groundwork.builder()
                .putGoals(ObligationFixture.BOB, GoalPlan.of(ObligationFixture.BOB, goal))
                .build();
        Relationship before = working("2026-01-15").groundwork(goals).build();
        assertThat(STANDARD.signals(before, noon("2027-05-01")).toString())
                .contains("BELOW_QUARTERLY_MINIMUM", "GOAL_OVERDUE", "ANNUAL_REVIEW_OVERDUE");
        Relationship colleagues = ObligationFixture.in(Phase.REDEFINED, "2026-01-15", "2026-06-01")
                .groundwork(goals)
                .redefinition(Redefinition.COLLEAGUES)
                .build();
        for (String asOf : List.of("2026-06-01", "2026-07-15", "2027-01-15", "2027-01-16", "2036-01-15")) {
            assertThat(STANDARD.of(colleagues, noon(asOf)))
                    .isEqualTo(new DueList(ImmutableSortedSet.of(), ImmutableSortedMap.of()));
        }
        assertThat(STANDARD.nextChange(colleagues, noon("2026-06-01"))).isEmpty();
    }

    @Test
    void s24_quartersOfTheRelationship() {
        Relationship relationship = met("2026-01-15", "2026-01-20", "2026-04-10", "2026-07-16");
        assertThat(quarters(relationship, STANDARD, "2026-10-15"))
                .containsExactly("BELOW_QUARTERLY_MINIMUM(2026-04-15) WARNING BOTH [ada, bob]");
        assertThat(quarters(relationship, STANDARD, "2026-07-14")).isEmpty();
        Relationship more = met("2026-01-15", "2026-01-20", "2026-04-10", "2026-04-15", "2026-07-16");
        assertThat(quarters(more, STANDARD, "2026-10-15")).isEmpty();
        assertThat(HealthCheck.under(MentoringPolicy.standard())
                        .of(relationship, Set.of(), noon("2026-10-15"))
                        .quarters())
                .extracting(quarter -> quarter.start() + " " + quarter.meetings())
                .containsExactly("2026-01-15 2", "2026-04-15 0", "2026-07-15 1");
    }

    @Test
    void s24_calendarQuartersWhollyInside() {
        ObligationCalendar calendar = ObligationCalendar.under(quarterly(QuarterBasis.CALENDAR));
        Relationship relationship = met("2026-01-15", "2026-01-20", "2026-04-10", "2026-07-16");
        assertThat(quarters(relationship, calendar, "2026-10-15")).isEmpty();
        assertThat(calendar.of(met("2026-01-15"), noon("2026-02-01")).items())
                .extracting(each -> each.obligation().kind())
                .containsExactly(ObligationKind.ANNUAL_REVIEW); // no quarter lies wholly inside yet
        assertThat(quarters(met("2026-01-15"), calendar, "2026-10-15"))
                .containsExactly(
                        "BELOW_QUARTERLY_MINIMUM(2026-04-01) WARNING BOTH [ada, bob]",
                        "BELOW_QUARTERLY_MINIMUM(2026-07-01) WARNING BOTH [ada, bob]");
    }

    @Test
    void s24_whileTheyPrepare_nobodyIsAskedForMeetings_andQuartersCountAllTheSame() {
        Relationship preparing =
                ObligationFixture.in(Phase.PREPARE, "2026-01-15", "2026-01-15").build();
        assertThat(quarters(preparing, STANDARD, "2026-05-01")).isEmpty();
        assertThat(STANDARD.of(preparing, noon("2026-05-01")).items())
                .extracting(each -> each.obligation().kind())
                .containsExactly(ObligationKind.ANNUAL_REVIEW);
        Relationship acquainting =
                ObligationFixture.in(Phase.ACQUAINT, "2026-01-15", "2026-05-01").build();
        assertThat(quarters(acquainting, STANDARD, "2026-05-01"))
                .containsExactly("BELOW_QUARTERLY_MINIMUM(2026-01-15) WARNING BOTH [ada, bob]");
        assertThat(quarter(acquainting, "2026-05-01").since()).isEqualTo("2026-04-15");
    }

    @Test
    void s24_quartersDoNotDrift() {
        Relationship relationship = met("2025-11-30");
        assertThat(Stream.of("2025-12-01", "2026-03-01", "2026-06-01", "2026-08-29")
                        .map(asOf -> quarter(relationship, asOf).since() + " "
                                + quarter(relationship, asOf).due()))
                .containsExactly(
                        "2025-11-30 2026-02-27",
                        "2026-02-28 2026-05-29",
                        "2026-05-30 2026-08-29",
                        "2026-05-30 2026-08-29");
        assertThat(quarter(relationship, "2026-08-30").since()).isEqualTo("2026-08-30");
    }

    private static MentoringPolicy quarterly(QuarterBasis basis) {
        return MentoringPolicy.builder()
                .schedule(SchedulePolicy.builder().quarterBasis(basis).build())
                .build();
    }

    private static List<String> quarters(Relationship relationship, ObligationCalendar calendar, String asOf) {
        return texts(calendar.signals(relationship, noon(asOf)), "BELOW_QUARTERLY_MINIMUM");
    }

    private static Obligation quarter(Relationship relationship, String asOf) {
        return STANDARD.of(relationship, noon(asOf)).items().stream()
                .map(DueItem::obligation)
                .filter(each -> each.kind() == ObligationKind.MEET_IN_QUARTER)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void s25_firstMonths() {
        assertThat(early(
                        Cadence.MONTHLY,
                        "2026-04-01",
                        "2026-01-05",
                        "2026-01-07",
                        "2026-01-12",
                        "2026-01-14",
                        "2026-01-20",
                        "2026-01-28"))
                .isEqualTo("1/3 6 POOR [EARLY_CONSISTENCY_POOR WARNING BOTH [ada, bob]]");
        assertThat(early(Cadence.MONTHLY, "2026-04-01", "2026-01-08", "2026-02-05", "2026-03-05"))
                .isEqualTo("3/3 3 GOOD []");
        assertThat(early(Cadence.MONTHLY, "2026-04-01", "2026-01-08", "2026-02-05"))
                .isEqualTo("2/3 2 MIXED []");
        assertThat(early(Cadence.MONTHLY, "2026-01-20", "2026-01-08")).isEqualTo("0/0 1 NOT_YET []");
        String[] thursdays = Stream.iterate(day("2026-01-01"), each -> each.plusWeeks(1))
                .limit(13)
                .map(LocalDate::toString)
                .toArray(String[]::new);
        assertThat(early(Cadence.WEEKLY, "2026-04-01", thursdays)).isEqualTo("12/12 13 GOOD []");
    }

    private static String early(Cadence cadence, String asOf, String... held) {
        Relationship relationship = working("2026-01-01")
                .progress(meetings(held))
                .groundwork(Groundwork.builder()
                        .agreement(PartnershipAgreement.between(ObligationFixture.ADA, ObligationFixture.BOB)
                                .start(day("2026-01-01"))
                                .cadence(cadence)
                                .build())
                        .build())
                .build();
        Health health = HealthCheck.under(MentoringPolicy.standard()).of(relationship, Set.of(), noon(asOf));
        Findings signals = STANDARD.signals(relationship, noon(asOf));
        assertThat(health.earlySignal() == EarlySignal.POOR)
                .isEqualTo(!texts(signals, "EARLY_CONSISTENCY_POOR").isEmpty());
        return health.early().kept() + "/" + health.early().elapsed() + " "
                + health.early().frequency() + " " + health.earlySignal() + " "
                + texts(signals, "EARLY_CONSISTENCY_POOR");
    }

    @Test
    void s06_finishedProjectIsTalkedOverUntilAReviewHasDoneSo() {
        Progress completed =
                Progress.builder().projectCompletedOn(day("2026-11-30")).build();
        Relationship relationship = working("2026-01-15").progress(completed).build();
        assertThat(projects(relationship, STANDARD))
                .containsExactly("PROJECT_COMPLETE_REVIEW ADVISORY BOTH [ada, bob]");
        ObligationCalendar proposing = ObligationCalendar.under(MentoringPolicy.builder()
                .format(FormatPolicy.builder()
                        .projectCompletion(FormatPolicy.ProjectCompletion.PROPOSE_END)
                        .build())
                .build());
        assertThat(projects(relationship, proposing))
                .containsExactly(
                        "END_PROPOSED ADVISORY BOTH [ada, bob]", "PROJECT_COMPLETE_REVIEW ADVISORY BOTH [ada, bob]");
        assertThat(projects(reviewedAfter("2026-11-29"), STANDARD)).isNotEmpty();
        assertThat(projects(reviewedAfter("2026-11-30"), STANDARD)).isEmpty();
    }

    private static Relationship reviewedAfter(String day) {
        return working("2026-01-15")
                .progress(Progress.builder()
                        .projectCompletedOn(day("2026-11-30"))
                        .addReviews(review(day, ReviewOutcome.CONTINUE))
                        .build())
                .build();
    }

    private static List<String> projects(Relationship relationship, ObligationCalendar calendar) {
        return texts(calendar.signals(relationship, noon("2026-12-01")), "PROJECT_COMPLETE_REVIEW", "END_PROPOSED");
    }

    @Test
    void nextChange_untilTheReview_namesTheStartOfItsDay() {
        Relationship relationship = met("2025-09-01", "2026-06-10");
        assertThat(STANDARD.nextChange(relationship, noon("2026-08-30")))
                .isEqualTo(Optional.of(day("2026-09-01").atStartOfDay().toInstant(ZoneOffset.UTC)));
    }
}
