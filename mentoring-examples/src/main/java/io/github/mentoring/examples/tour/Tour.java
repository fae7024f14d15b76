package io.github.mentoring.examples.tour;

import io.github.mentoring.core.agreement.AgreementPolicy;
import io.github.mentoring.core.agreement.GroundRule;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.Lineup;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.format.Structure;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.goal.GoalPolicy;
import io.github.mentoring.core.goal.Offer;
import io.github.mentoring.core.goal.OfferAdvice;
import io.github.mentoring.core.goal.OfferKind;
import io.github.mentoring.core.goal.OfferTriage;
import io.github.mentoring.core.learning.CoachingCycle;
import io.github.mentoring.core.learning.CoachingTechnique;
import io.github.mentoring.core.learning.Score;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Lifecycle;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Ruling;
import io.github.mentoring.core.meeting.ChecklistItem;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.MeetingTopic;
import io.github.mentoring.core.meeting.MentorStance;
import io.github.mentoring.core.meeting.Preparation;
import io.github.mentoring.core.meeting.WrapUp;
import io.github.mentoring.core.obligation.DueItem;
import io.github.mentoring.core.obligation.ObligationCalendar;
import io.github.mentoring.core.person.CareerStage;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.programme.Benefit;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.core.schedule.OfficeHours;
import io.github.mentoring.core.schedule.Place;
import io.github.mentoring.core.schedule.Recurrence;
import io.github.mentoring.core.schedule.ReviewPolicy;
import io.github.mentoring.core.schedule.ReviewSchedule;
import io.github.mentoring.core.schedule.SchedulePolicy;
import io.github.mentoring.core.schedule.SettingKind;
import io.github.mentoring.core.search.MentorSearch;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The code of {@code docs/domain.md}, so that it is compiled and runs. */
public final class Tour {

    private Tour() {}

    /** Goes through all of it. */
    public static void main(String[] args) {
        findMentor();
        takeStockOfLineup();
        coach();
        agree();
        live();
        keepOfficeHours();
        meet();
        weighOffer();
        review();
    }

    /** People, and how a mentee finds a mentor. */
    private static void findMentor() {
        // spotless:off
        // region People, and how a mentee finds a mentor
        MentorId ada = MentorId.of("ada");
        MentorSearch search = MentorSearch.by(MenteeId.of("eve")).consider(ada).orElseThrow();
        Decision<MentorSearch> asked = search.ask(ada); // granted, with the advice to meet ada first
        MentorSearch agreed = asked.orElseThrow().accept(ada).orElseThrow();
        System.out.println(agreed.openObligations()); // [INFORM_COORDINATOR], which is the mentee's part
        // endregion
        // spotless:on
    }

    /** What kind of mentoring it is. */
    private static void takeStockOfLineup() {
        // spotless:off
        // region What kind of mentoring it is
        Person ada = Person.builder("ada").mentor(MentorRole.ofSeats(2)).build();
        List<Person> three = Stream.of("bob", "cem", "dia").map(id -> Person.builder(id).build()).toList();
        Lineup lineup = Lineup.of(MentoringFormat.GROUP, List.of(ada), three);
        Structure team = Structure.of(MentoringFormat.TEAM, 2, 11);

        System.out.println(lineup.findings(FormatPolicy.standard())); // [CAPACITY_EXCEEDED VIOLATION PROGRAMME [ada]]
        System.out.println(team.findings(FormatPolicy.standard()));
        // [TEAM_RATIO_EXCEEDED(limit 10, excess 1) VIOLATION PROGRAMME []]
        // endregion
        // spotless:on
    }

    /** Learning: models, coaching and functions. */
    private static void coach() {
        // spotless:off
        // region Learning: models, coaching and functions
        CoachingCycle before = CoachingCycle.of(PersonId.of("ada"), PersonId.of("bob"), Score.of(74));
        Decision<CoachingCycle> asked = before.perform(1, Score.of(60))
                .orElseThrow()
                .intervene(2, CoachingTechnique.QUESTIONING); // a session too late
        System.out.println(asked.findings()); // [COACH_FEEDBACK_NOT_IMMEDIATE WARNING MENTOR [ada]]
        // endregion
        // spotless:on
    }

    /** Agreements, relationships and phases. */
    private static void agree() {
        // spotless:off
        // region Agreements, relationships and phases
        MentorId ada = MentorId.of("ada");
        MenteeId bob = MenteeId.of("bob");
        PartnershipAgreement agreement = PartnershipAgreement.between(ada, bob)
                .start(LocalDate.of(2026, 9, 1))
                .addGroundRules(GroundRule.boundary("No calls on Sundays"))
                .build();
        Findings open = agreement.findings(AgreementPolicy.standard());
        System.out.println(open.all().first()); // CULTURE_NOT_SHARED WARNING BOTH [ada, bob]
        PartnershipAgreement draft = agreement.withVersion(2).withReviewOn(LocalDate.of(2027, 9, 1));
        Decision<PartnershipAgreement> next = agreement.revise(draft, List.of(ada.person()));
        System.out.println(next.findings()); // [CONSENT_MISSING(version 2) VIOLATION BOTH [bob]]
        // endregion
        // spotless:on
    }

    /** The life of a relationship, and what is owed in it. */
    private static void live() {
        // spotless:off
        // region The life of a relationship, and what is owed in it
        MentoringPolicy policy = MentoringPolicy.standard();
        Lifecycle lifecycle = Lifecycle.under(policy);
        LocalDate day = LocalDate.of(2026, 9, 1);
        Instant asOf = Instant.parse("2026-09-01T12:00:00Z");
        Parties parties = Parties.pair(MentorId.of("ada"), MenteeId.of("bob"));
        Move.Begin begin = Move.Begin.mentorship(RelationshipId.of("r-1"), parties, Arrangement.of(MentoringFormat.DYAD));
        Ruling begun = lifecycle.begin(Command.of("c-1", day, begin), asOf);
        Relationship now = begun.relationship().orElseThrow();

        Command advance = Command.of("c-2", day, new Move.Advance(Phase.ACQUAINT));
        Ruling ruling = lifecycle.decide(now, advance, asOf);
        System.out.println(ruling.findings().all().first()); // NOT_READY(REFLECTED_ON_PREPAREDNESS) VIOLATION MENTOR [ada]

        for (DueItem item : ObligationCalendar.under(policy).obligations(List.of(now), asOf)) {
            System.out.println(item.obligation().kind() + ", " + item.standing() + ", until " + item.obligation().due());
            // ANNUAL_REVIEW, UPCOMING, until 2027-09-01
        }
        // endregion
        // spotless:on
    }

    /** When people meet. */
    private static void keepOfficeHours() {
        // spotless:off
        // region When people meet
        SchedulePolicy policy = SchedulePolicy.standard();
        OfficeHours thursdays = OfficeHours.builder()
                .first(DayOfWeek.THURSDAY, LocalDate.of(2026, 2, 20))
                .start(LocalTime.of(16, 0))
                .end(LocalTime.of(16, 30))
                .zone(ZoneId.of("America/New_York"))
                .place(Place.of(SettingKind.VIRTUAL, "call"))
                .recurrence(Recurrence.WEEKLY)
                .build();
        thursdays.from(LocalDate.of(2026, 3, 6), policy)
                .limit(2)
                .map(occurrence -> occurrence.startIn(ZoneId.of("Europe/London")).toLocalTime())
                .forEach(System.out::println); // 20:00 twice: New York has changed its clocks, London has not
        // endregion
        // spotless:on
    }

    /** Meetings and feedback. */
    private static void meet() {
        // spotless:off
        // region Meetings and feedback
        MentorId ada = MentorId.of("ada");
        MenteeId bob = MenteeId.of("bob");
        MeetingPlan plan = MeetingPlan.builder(MeetingId.of("meeting-1"), LocalDate.of(2026, 3, 2), ada, bob)
                .putStances(ada, MentorStance.of(MentorStance.Role.ADVISER, MentorStance.Involvement.ACTIVE))
                .putPreparations(bob, Preparation.builder().addTopics(MeetingTopic.PROMOTION).build())
                .build();
        System.out.println(plan.findings()); // [MENTEE_NOT_PREPARED(NEEDS) WARNING MENTEE [bob]]

        Meeting meeting = Meeting.builder(plan)
                .addCovered(ChecklistItem.CHECK_IN, ChecklistItem.RESEARCH)
                .wrapUp(WrapUp.builder().nextMeeting(LocalDate.of(2026, 4, 6)).menteeHomework().build())
                .clearTo(plan.participants())
                .build();
        System.out.println(meeting.findings().reported()); // [WRAP_UP_INCOMPLETE(MENTOR_HOMEWORK) WARNING BOTH [ada, bob]]
        // endregion
        // spotless:on
    }

    /** Goals, offers and the network. */
    private static void weighOffer() {
        // spotless:off
        // region Goals, offers and the network
        MenteeId ada = MenteeId.of("ada");
        Goal publish = Goal.builder("g1")
                .text("publish the trial")
                .targetDate(LocalDate.of(2026, 9, 30))
                .addAcceptedBy(Side.MENTEE, Side.MENTOR)
                .build();
        GoalPlan plan = GoalPlan.of(ada, publish);
        Findings empty = plan.findings(LocalDate.of(2026, 1, 1), GoalPolicy.standard());
        System.out.println(empty); // [HORIZON_EMPTY(INTERMEDIATE) ADVISORY MENTEE [ada], HORIZON_EMPTY(LONG) ADVISORY MENTEE [ada]]

        Offer seat = Offer.builder()
                .kind(OfferKind.COMMITTEE)
                .hours(Hours.of(2))
                .addServesGoals(publish.id())
                .build();
        OfferAdvice advice = OfferTriage.builder()
                .plan(plan)
                .stage(CareerStage.EARLY)
                .freeHours(Hours.of(5))
                .build()
                .advise(seat, GoalPolicy.standard());
        System.out.println(advice instanceof OfferAdvice.ConsultMentor); // true: a junior mentee asks first
        // endregion
        // spotless:on
    }

    /** Programmes and what comes of them. */
    private static void review() {
        // spotless:off
        // region Programmes and what comes of them
        ReviewSchedule reviews = ReviewPolicy.standard().reviewsFrom(LocalDate.of(2025, 9, 1));
        System.out.println(reviews.nextAfter(LocalDate.of(2026, 9, 10))); // 2027-09-01

        AnnualReview review = AnnualReview.builder()
                .addSubjects(PersonId.of("ada"), PersonId.of("mentor-17"))
                .date(LocalDate.of(2026, 9, 10))
                .outcome(ReviewOutcome.CONTINUE)
                .addMentorBenefits(Benefit.GIVING_TO_THE_FIELD)
                .build();
        System.out.println(review.findings().reported()); // [NO_BENEFIT_RECORDED(MENTEE) ADVISORY BOTH [ada, mentor-17]]
        // endregion
        // spotless:on
    }
}
