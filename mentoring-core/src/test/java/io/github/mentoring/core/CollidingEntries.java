package io.github.mentoring.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.AgreementPolicy;
import io.github.mentoring.core.agreement.MenteeResponsibility;
import io.github.mentoring.core.agreement.MentorResponsibility;
import io.github.mentoring.core.agreement.Misunderstanding;
import io.github.mentoring.core.agreement.MisunderstandingLog;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.feedback.FeedbackLog;
import io.github.mentoring.core.feedback.FeedbackPolicy;
import io.github.mentoring.core.feedback.FeedbackSetting;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.TransitionRule;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.Lineup;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalId;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.goal.GoalPolicy;
import io.github.mentoring.core.goal.Offer;
import io.github.mentoring.core.goal.OfferKind;
import io.github.mentoring.core.goal.OfferTriage;
import io.github.mentoring.core.goal.OfferView;
import io.github.mentoring.core.learning.FunctionCoverage;
import io.github.mentoring.core.learning.LearningArrangement;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.MentorStance;
import io.github.mentoring.core.meeting.Preparation;
import io.github.mentoring.core.meeting.WrapUp;
import io.github.mentoring.core.network.Introduction;
import io.github.mentoring.core.network.IntroductionChannel;
import io.github.mentoring.core.network.MenteeNetwork;
import io.github.mentoring.core.network.NetworkPolicy;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.Interest;
import io.github.mentoring.core.person.InterestKind;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.relationship.CommitteePolicy;
import io.github.mentoring.core.relationship.CommitteeSeat;
import io.github.mentoring.core.relationship.HealthReport;
import io.github.mentoring.core.relationship.MentorCommittee;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipPolicy;
import io.github.mentoring.core.schedule.Booking;
import io.github.mentoring.core.schedule.MeetingHistory;
import io.github.mentoring.core.schedule.Place;
import io.github.mentoring.core.schedule.SchedulePolicy;
import io.github.mentoring.core.schedule.SettingKind;
import io.github.mentoring.core.search.MentorSearch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** What takes many ids, each with how many of the colliding ones come out of it again; all of them should. */
public final class CollidingEntries {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    private static final List<PersonId> IDS = CollidingIds.all();
    private static final List<MentorId> MENTORS =
            IDS.stream().map(MentorId::new).toList();
    private static final List<MenteeId> MENTEES =
            IDS.stream().map(MenteeId::new).toList();
    private static final int HALF = IDS.size() / 2;
    private static final List<MentorId> HALF_MENTORS = MENTORS.subList(0, HALF);
    private static final List<MenteeId> OTHER_MENTEES = MENTEES.subList(HALF, IDS.size());

    private CollidingEntries() {}

    /** Returns the entries by what they make of the ids. */
    public static Map<String, LongSupplier> all() {
        Map<String, LongSupplier> entries = new LinkedHashMap<>();
        entries.put("exclusions", CollidingEntries::exclusions);
        entries.put("wishes and dynamics of a mentee", CollidingEntries::wishesOfMentee);
        entries.put("wishes of a mentor", CollidingEntries::wishesOfMentor);
        entries.put("subjects of a finding", CollidingEntries::subjects);
        entries.put("findings about one each", CollidingEntries::findings);
        entries.put("health report", CollidingEntries::health);
        entries.put("shortlist", CollidingEntries::shortlist);
        entries.put("meeting", CollidingEntries::meeting);
        entries.put("homework", CollidingEntries::homework);
        entries.put("agreement", CollidingEntries::agreement);
        entries.put("misunderstanding", CollidingEntries::misunderstanding);
        entries.put("supervision", CollidingEntries::supervision);
        entries.put("functions offered", CollidingEntries::functions);
        entries.put("facilitated peers", CollidingEntries::facilitatedPeers);
        entries.put("peer group", CollidingEntries::peerGroup);
        entries.put("booking", CollidingEntries::booking);
        entries.put("meeting history", CollidingEntries::history);
        entries.put("committee", CollidingEntries::committee);
        entries.put("guided parties", CollidingEntries::guided);
        entries.put("circle of peers", CollidingEntries::circle);
        entries.put("network", CollidingEntries::network);
        entries.put("annual review", CollidingEntries::annualReview);
        entries.put("feedback", CollidingEntries::feedback);
        entries.put("goals", CollidingEntries::goals);
        entries.put("goals that an offer serves", CollidingEntries::servedGoals);
        entries.put("mentors' views of an offer", CollidingEntries::views);
        return entries;
    }

    private static long exclusions() {
        return Person.builder("ada").addAllExclusions(IDS).build().exclusions().size();
    }

    private static long wishesOfMentee() {
        MenteeRole.Builder role = MenteeRole.builder().addAllWishes(MENTORS);
        MENTORS.forEach(mentor -> role.putDynamics(mentor, Rating.parse("1")));
        MenteeRole built = role.build();
        return Math.min(built.wishes().size(), built.dynamics().size());
    }

    private static long wishesOfMentor() {
        return MentorRole.builder().addAllWishes(MENTEES).build().wishes().size();
    }

    private static long subjects() {
        return TransitionRule.ILLEGAL_TRANSITION
                .finding(Detail.none(), IDS)
                .subjects()
                .size();
    }

    private static Findings aboutEach() {
        return IDS.stream().map(TransitionRule.ILLEGAL_TRANSITION::finding).collect(Findings.toFindings());
    }

    private static long findings() {
        Findings each = aboutEach();
        return each.and(each).all().size();
    }

    private static long health() {
        return HealthReport.of(
                        new Parties.Circle(ImmutableSortedSet.copyOf(IDS), ImmutableSortedSet.of()),
                        Set.of(),
                        aboutEach(),
                        RelationshipPolicy.standard())
                .heads()
                .values()
                .stream()
                .flatMap(found -> found.all().stream())
                .filter(finding -> finding.rule().equals(TransitionRule.ILLEGAL_TRANSITION.id()))
                .count();
    }

    private static long shortlist() {
        MentorSearch search =
                MentorSearch.by(MenteeId.of("eve")).consider(MENTORS).value().orElseThrow();
        return search.ask(MENTORS.get(5)).value().orElseThrow().shortlist().size();
    }

    private static MeetingPlan plan() {
        MeetingPlan.Builder plan = MeetingPlan.builder()
                .id(MeetingId.of("m1"))
                .date(DAY)
                .addAllMentors(HALF_MENTORS)
                .addAllMentees(OTHER_MENTEES);
        MentorStance stance = MentorStance.of(MentorStance.Role.SOUNDING_BOARD, MentorStance.Involvement.PASSIVE);
        HALF_MENTORS.forEach(mentor -> plan.putStances(mentor, stance));
        OTHER_MENTEES.forEach(mentee -> plan.putPreparations(mentee, Preparation.none()));
        return plan.build();
    }

    private static long meeting() {
        MeetingPlan plan = plan();
        plan.findings();
        Meeting meeting = Meeting.builder(plan).clearTo(IDS).build();
        meeting.findings();
        return Math.min(
                meeting.tasksClearTo().size(), meeting.nextTopicsClearTo().size());
    }

    private static long homework() {
        WrapUp wrapUp = WrapUp.builder()
                .mentorHomework(HALF_MENTORS.stream()
                        .map(mentor ->
                                Homework.builder().bearer(mentor).task("read").build())
                        .collect(ImmutableList.toImmutableList()))
                .menteeHomework(OTHER_MENTEES.stream()
                        .map(mentee ->
                                Homework.builder().bearer(mentee).task("read").build())
                        .collect(ImmutableList.toImmutableList()))
                .build();
        Meeting meeting = Meeting.builder(plan())
                .wrapUp(wrapUp.withDone(wrapUp.homework().get(0)))
                .build();
        meeting.overdueHomework(DAY);
        return meeting.wrapUp().homework().size();
    }

    private static long agreement() {
        PartnershipAgreement.Builder draft = PartnershipAgreement.builder()
                .addAllMentors(HALF_MENTORS)
                .addAllMentees(OTHER_MENTEES)
                .addAllGoals(goalIds())
                .start(DAY);
        HALF_MENTORS.forEach(mentor -> draft.acknowledged(mentor, MentorResponsibility.values()));
        OTHER_MENTEES.forEach(mentee -> draft.acknowledged(mentee, MenteeResponsibility.values()));
        IDS.forEach(party -> draft.putExpectations(party, "patience").shared(party, PersonalAttribute.CULTURE));
        PartnershipAgreement agreement = draft.build();
        agreement.findings(AgreementPolicy.standard());
        return agreement
                .revise(agreement.withVersion(2), IDS)
                .value()
                .orElseThrow()
                .parties()
                .size();
    }

    private static long misunderstanding() {
        return MisunderstandingLog.of(Misunderstanding.builder()
                        .addAllBetween(IDS)
                        .raisedOn(DAY)
                        .text("when to meet")
                        .build())
                .findings(DAY)
                .all()
                .first()
                .subjects()
                .size();
    }

    private static int supervision() {
        LearningArrangement.Builder plan = LearningArrangement.builder(LearningModel.SUPERVISION)
                .addAllGuides(IDS.subList(0, HALF))
                .addAllLearners(IDS.subList(HALF, IDS.size()))
                .addAllCredentialed(IDS.subList(0, HALF))
                .addAllAccepted(IDS);
        for (int i = 0; i < IDS.size(); i++) {
            plan.putLevels(IDS.get(i), Level.of(i < HALF ? 2 : 1));
        }
        LearningArrangement arrangement = plan.build();
        return arrangement.accepted().size()
                + arrangement.findings().all().size()
                + arrangement.awaited().size();
    }

    private static int functions() {
        FunctionCoverage.Builder coverage = FunctionCoverage.builder("eve").addNeeds(MentoringFunction.SPONSORSHIP);
        IDS.forEach(mentor -> coverage.putOffers(mentor, ImmutableSortedSet.of(MentoringFunction.SPONSORSHIP)));
        FunctionCoverage built = coverage.build();
        return built.offers().size() + built.findings().all().size();
    }

    private static Person peer(int number) {
        return Person.builder()
                .id(IDS.get(number))
                .level(Level.of(number < HALF ? 2 : 1))
                .addInterests(Interest.in(InterestKind.RESEARCH, Topic.of("law")))
                .build();
    }

    private static int facilitatedPeers() {
        Lineup lineup = Lineup.of(
                MentoringFormat.FACILITATED_PEER,
                IntStream.range(0, HALF).mapToObj(CollidingEntries::peer).toList(),
                IntStream.range(HALF, IDS.size())
                        .mapToObj(CollidingEntries::peer)
                        .toList());
        lineup.findings(FormatPolicy.standard());
        return lineup.mentors().size() + lineup.mentees().size();
    }

    private static long peerGroup() {
        Lineup lineup = Lineup.of(
                MentoringFormat.PEER_GROUP,
                List.of(),
                IntStream.range(0, IDS.size()).mapToObj(CollidingEntries::peer).toList());
        lineup.findings(FormatPolicy.standard());
        return lineup.mentees().size();
    }

    private static long booking() {
        Booking booking = Booking.builder()
                .addAllParties(IDS)
                .addAllAgreedBy(IDS)
                .addAllUnsuitableTo(IDS)
                .bookedAt(Instant.EPOCH)
                .start(Instant.EPOCH)
                .length(Duration.ofHours(1))
                .place(Place.of(SettingKind.PUBLIC, "room 1"))
                .build();
        return booking.decide(SchedulePolicy.standard())
                .value()
                .orElseThrow()
                .agreedBy()
                .size();
    }

    private static long history() {
        MeetingHistory history = MeetingHistory.builder()
                .start(DAY)
                .addHeld(DAY.plusDays(2), DAY)
                .addAllPeople(IDS)
                .build();
        history.earlyFindings(DAY.plusYears(1), SchedulePolicy.standard());
        return history.quarterFindings(DAY.plusYears(1), SchedulePolicy.standard())
                .all()
                .first()
                .subjects()
                .size();
    }

    private static long committee() {
        MentorCommittee committee = MentorCommittee.builder()
                .mentee(MenteeId.of("eve"))
                .addAllSeats(MENTORS.stream()
                        .map(mentor -> CommitteeSeat.of(mentor, MentoringFunction.SPONSORSHIP))
                        .toList())
                .build();
        committee.findings(
                List.of(MentoringFunction.values()),
                DAY,
                CommitteePolicy.builder().build());
        return committee.memberFor(MentoringFunction.SPONSORSHIP, DAY).size();
    }

    private static long guided() {
        Parties parties =
                new Parties.Guided(ImmutableSortedSet.copyOf(HALF_MENTORS), ImmutableSortedSet.copyOf(OTHER_MENTEES));
        return IDS.stream().filter(parties::include).count();
    }

    private static long circle() {
        Parties parties = new Parties.Circle(
                ImmutableSortedSet.copyOf(IDS.subList(0, HALF)),
                ImmutableSortedSet.copyOf(IDS.subList(HALF, IDS.size())));
        return IDS.stream().filter(parties::include).count();
    }

    private static long network() {
        MenteeNetwork.Builder draft =
                MenteeNetwork.builder().mentee(MenteeId.of("eve")).mentoredSince(DAY);
        MENTORS.forEach(mentor -> draft.mentor(mentor)
                .addIntroductions(Introduction.builder()
                        .mentor(MentorId.of("ada"))
                        .mentee(MenteeId.of("eve"))
                        .contact(mentor.person())
                        .date(DAY)
                        .channel(IntroductionChannel.EMAIL)
                        .outsideNetwork(true)
                        .build()));
        MenteeNetwork network = draft.build();
        network.findings(DAY.plusYears(2), NetworkPolicy.standard());
        network.newContacts();
        return network.reach().size();
    }

    private static long annualReview() {
        return AnnualReview.builder()
                .addAllSubjects(IDS)
                .date(DAY)
                .outcome(ReviewOutcome.CONTINUE)
                .build()
                .findings()
                .all()
                .first()
                .subjects()
                .size();
    }

    private static long feedback() {
        FeedbackLog log = new FeedbackLog(MENTEES.stream()
                .map(mentee -> Feedback.builder()
                        .from(mentee)
                        .to(MentorId.of("ada"))
                        .date(DAY)
                        .setting(FeedbackSetting.AMONG_PEERS)
                        .critical(true)
                        .build())
                .collect(ImmutableList.toImmutableList()));
        log.reviewOf(MENTEES.get(0), Timeframe.of(DAY, DAY));
        return log.findings(FeedbackPolicy.standard(), MentoringFormat.GROUP)
                .all()
                .size();
    }

    private static List<GoalId> goalIds() {
        return IDS.stream().map(id -> GoalId.of(id.value())).toList();
    }

    private static GoalPlan goalPlan() {
        return GoalPlan.builder()
                .mentee(MenteeId.of("eve"))
                .addAllGoals(goalIds().stream()
                        .map(id -> Goal.builder()
                                .id(id)
                                .text("read more")
                                .targetDate(DAY)
                                .build())
                        .toList())
                .build();
    }

    private static long goals() {
        GoalPlan plan = goalPlan();
        GoalPlan revised = plan.revise(plan.goals().get(7)).value().orElseThrow();
        return revised.findings(DAY.plusDays(1), GoalPolicy.standard()).all().stream()
                .filter(finding -> finding.toString().contains("GOAL_OVERDUE"))
                .count();
    }

    private static OfferTriage.Builder triage(GoalPlan plan) {
        return OfferTriage.builder().plan(plan).freeHours(Hours.of(1));
    }

    private static Offer.Builder offer() {
        return Offer.builder().kind(OfferKind.COMMITTEE).hours(Hours.of(2));
    }

    private static long servedGoals() {
        Offer offer = offer().addAllServesGoals(goalIds()).build();
        triage(goalPlan()).build().advise(offer, GoalPolicy.standard());
        return offer.servesGoals().size();
    }

    private static long views() {
        Offer.Builder offer = offer().requesterLevel(Level.of(3));
        OfferTriage.Builder triage = triage(GoalPlan.of(MenteeId.of("eve"))).level(Level.of(0));
        MENTORS.forEach(mentor -> {
            offer.putMentorViews(mentor, OfferView.DECLINE);
            triage.putMentorLevels(mentor, Level.of(1));
        });
        OfferTriage built = triage.build();
        Offer asked = offer.build();
        built.advise(asked, GoalPolicy.standard());
        return built.declineNote(asked).findings().all().size();
    }
}
