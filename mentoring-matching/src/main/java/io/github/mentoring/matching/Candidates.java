package io.github.mentoring.matching;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.criteria.FitIndex;
import io.github.mentoring.matching.criteria.ScoredMentor;
import io.github.mentoring.matching.internal.Chunks;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.run.Progress.Stage;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.screening.AdmissionIndex;
import java.util.BitSet;
import java.util.List;

/** A round as numbers, and where it keeps less than there is. */
final class Candidates {

    private final MatchingProblem problem;
    private final BitSet cut; // the numbers of the mentees who keep fewer candidates than they have

    private Candidates(MatchingProblem problem, BitSet cut) {
        this.problem = problem;
        this.cut = cut;
    }

    /** Returns the candidates of a round, found on the calling thread and those of the executor. */
    static Candidates of(MatchRound round, Run run) {
        ImmutableList<Person> mentees = round.mentees();
        FitIndex fit = round.fit().index(round.mentors(), mentees);
        AdmissionIndex admission = round.screening().index(fit.mentors(), mentees);
        BitSet seated = withFreeSeat(fit.mentors());
        List<ImmutableList<ScoredMentor>> found = Chunks.work(
                mentees.size(),
                mentee -> fit.best(
                        mentee,
                        oneMoreThan(round.keptBy(mentees.get(mentee))),
                        both(admission.possible(mentee), seated),
                        mentor -> admission.confirms(mentor, mentee)),
                run.executor(),
                done -> run.progress().update(Stage.CANDIDATES, done, mentees.size()));
        BitSet cut = new BitSet();
        MatchingProblemBuilder problem = MatchingProblem.builder();
        ImmutableList<MentorId> mentorIds =
                fit.mentors().stream().map(Person::asMentor).collect(ImmutableList.toImmutableList());
        for (Person mentor : fit.mentors()) {
            problem.mentor(
                    mentor.asMentor(),
                    mentor.mentor().map(MentorRole::freeSeats).orElseThrow());
        }
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            Person person = mentees.get(mentee);
            MenteeId id = person.asMentee();
            problem.mentee(
                    id,
                    HeadCount.of(0),
                    person.mentee().map(MenteeRole::mentors).orElseThrow());
            int most = round.keptBy(person);
            cut.set(mentee, found.get(mentee).size() > most);
            found.get(mentee).stream()
                    .limit(most)
                    .forEach(mentor -> problem.candidate(
                            mentorIds.get(mentor.mentor()),
                            id,
                            mentor.score(),
                            round.preferences().met(fit.mentors().get(mentor.mentor()), person)));
        }
        return new Candidates(problem.build(), cut);
    }

    /** Returns the numbers of the mentors who can take anybody: zero seats are no availability, whatever the rules say. */
    private static BitSet withFreeSeat(ImmutableList<Person> mentors) {
        BitSet seated = new BitSet();
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            seated.set(
                    mentor,
                    mentors.get(mentor)
                                    .mentor()
                                    .map(MentorRole::freeSeats)
                                    .orElseThrow()
                                    .count()
                            > 0);
        }
        return seated;
    }

    private static BitSet both(BitSet own, BitSet others) {
        own.and(others);
        return own;
    }

    private static int oneMoreThan(int most) {
        return most == Integer.MAX_VALUE ? most : most + 1;
    }

    MatchingProblem problem() {
        return problem;
    }

    /** Returns whether some mentee keeps fewer candidates than they have. */
    boolean isCut() {
        return !cut.isEmpty();
    }

    /** Returns whether a mentee keeps fewer candidates than they have. */
    boolean isCut(MenteeId mentee) {
        int number = problem.graph().indexOf(mentee);
        return number >= 0 && cut.get(number);
    }
}
