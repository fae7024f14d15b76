package io.github.mentoring.examples.tour;

import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.core.relationship.CommitteePolicy;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.CommitteeResult;
import io.github.mentoring.matching.CommitteeRound;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.committee.Committee;
import io.github.mentoring.matching.committee.CommitteeCandidate;
import io.github.mentoring.matching.committee.CommitteeChoice;
import io.github.mentoring.matching.committee.CommitteeExplanation;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeMentor;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeProblemBuilder;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.committee.CommitteeVerification;
import io.github.mentoring.matching.committee.Committees;
import io.github.mentoring.matching.committee.Group;
import io.github.mentoring.matching.committee.MentorPair;
import io.github.mentoring.matching.committee.Role;
import io.github.mentoring.matching.committee.SoftPrices;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The code of {@code docs/committees.md}, so that it is compiled and runs. */
public final class CommitteesTour {

    private CommitteesTour() {}

    /** Chooses committees from people, then by other rules, with limits to hours, by prices, once more, and from numbers. */
    @SuppressWarnings("SystemOut") // so that a reader sees what comes of it
    public static void main(String[] args) {
        // spotless:off
        // region From people
        MentorId ben = MentorId.of("ben");
        MentorId cleo = MentorId.of("cleo");
        MenteeId eve = MenteeId.of("eve");
        MenteeId finn = MenteeId.of("finn");
        MenteeId gus = MenteeId.of("gus");
        MenteeId hana = MenteeId.of("hana");

        Department biology = Department.of("biology");
        Department physics = Department.of("physics");
        List<Person> people = new ArrayList<>();
        for (String mentor : List.of("ada", "ben", "cleo", "dan")) {
            boolean isAda = mentor.equals("ada");
            people.add(Person.builder(mentor)
                    .department(isAda ? biology : physics)
                    .knows("graphs", ExpertiseLevel.EXPERT)
                    .mentor(MentorRole.ofSeats(isAda ? 1 : 2))
                    .build());
        }
        for (MenteeId mentee : List.of(eve, finn, gus, hana)) {
            people.add(Person.builder(mentee.toString())
                    .department(mentee.equals(hana) ? Department.of("chemistry") : biology)
                    .mentee(MenteeRole.wanting(Topic.of("graphs")))
                    .build());
        }
        Person zoe = Person.builder("zoe").department(biology).build();

        CommitteeRound round = CommitteeRound.of(
                        MatchRound.of(people), CommitteePolicy.standard(), HeadCount.of(2), HeadCount.of(3))
                .guidedBy(eve, zoe)                              // who mentors eve already, and will go on
                .affinity(ben, cleo, Score.parse("0.1"))         // who work well together
                .ruledBy(hana, CommitteeRules.ofSize(2).inside(Strictness.REQUIRE));
        CommitteeResult result = Matchmaker.chooseCommittees(round).orElseThrow();
        for (MenteeId mentee : List.of(eve, finn, gus)) {
            System.out.println(mentee + ": " + result.committee(mentee).orElseThrow().members());
            System.out.println("    findings: " + result.findings(mentee).all());
        }
        System.out.println(hana + ": " + result.choice().cause(hana));
        System.out.println("    findings: " + result.findings(hana).all());
        System.out.println("proved best: " + result.choice().verify().isBest());
        // endregion

        // region Rules
        Group seniors = Group.of("seniors");
        CommitteeRules chaired = CommitteeRules.of(CommitteePolicy.standard(), HeadCount.of(2), HeadCount.of(2))
                .role(Role.of("chair", seniors));                // a senior, and another member
        CommitteeRound ruled = round
                .grouped(seniors, ben, cleo)
                .ruledBy(chaired)                                // all who have no rules of their own
                .ruledBy(gus, chaired.apart(MentorPair.of(ben, cleo)));
        for (Committee committee : Matchmaker.chooseCommittees(ruled).orElseThrow().choice().committees().values()) {
            System.out.println(committee.mentee() + ": " + committee.members() + ", roles " + committee.roles());
        }
        // endregion

        // region Hours
        CommitteeRound timed = round
                .budgeted(ben, Hours.of(5))                      // a month
                .taking((mentor, mentee) -> Hours.of(4));        // a month, too
        System.out.println("hours: " + Matchmaker.chooseCommittees(timed).orElseThrow().choice().hours());
        // endregion

        // region Prices
        CommitteeRound priced = round.pricedAt(SoftPrices.NONE.inside(Score.parse("0.2")).function(Score.parse("0.1")));
        CommitteeExplanation explained = Matchmaker.chooseCommittees(priced).orElseThrow().choice().explain(gus);
        System.out.println(explained.scores().keySet() + " together add " + explained.affinities().values());
        System.out.println(explained.rules().get(0));
        // endregion

        // region Another round
        CommitteeRound again = round
                .ruledBy(hana, CommitteeRules.of(CommitteePolicy.standard(), HeadCount.of(2), HeadCount.of(3)))
                .leftOutFirst(result.choice().unserved())
                .keeping(result.choice().committees().values());
        CommitteeChoice second = Matchmaker.chooseCommittees(again).orElseThrow().choice();
        for (Committee committee : second.committees().values()) {
            System.out.println(committee.mentee() + ": " + committee.members());
        }
        System.out.println("left out: " + second.unserved() + ", members kept: " + second.value().kept());
        // endregion

        // region Numbers
        Group lawyers = Group.of("lawyers");
        CommitteeProblemBuilder numbers = CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(ben, Seats.of(2)).of(Discipline.of("law")).in(lawyers))
                .mentor(CommitteeMentor.of(cleo, Seats.of(2)).of(Discipline.of("economics")).having(Hours.of(6)));
        CommitteeRules rules = CommitteeRules.ofSize(2)
                .multidisciplinary(Strictness.REQUIRE, HeadCount.of(2))
                .atLeast(HeadCount.of(1), lawyers);
        for (MenteeId mentee : List.of(eve, finn)) {
            numbers.mentee(CommitteeMentee.of(mentee, rules))
                    .candidate(ben, mentee, Score.parse("0.6"))
                    .candidate(mentee, new CommitteeCandidate(cleo, Score.parse("0.8"), 0).spending(Hours.of(4)));
        }
        long deadline = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        Run run = Run.plain().withStop(() -> System.nanoTime() > deadline);
        CommitteeChoice chosen = Committees.choose(numbers.build(), 100_000, run); // branches at most
        CommitteeVerification check = chosen.verify();
        System.out.println(chosen.committees().keySet() + " served, objections " + check.objections());
        System.out.println("served too few by at most " + check.gap().served() + ", total short by at most " + check.gap().total());
        System.out.println(finn + ": " + chosen.cause(finn));
        // endregion
        // spotless:on
    }
}
