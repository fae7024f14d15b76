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
        List<ImmutableList<ScoredMentor>> found = Chunks.work(
                mentees.size(),
                mentee -> fit.best(
                        mentee,
                        oneMoreThan(round.keptBy(mentees.get(mentee))),
                        admission.possible(mentee),
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
            MenteeId id = mentees.get(mentee).asMentee();
            problem.mentee(
                    id,
                    HeadCount.of(0),
                    mentees.get(mentee).mentee().map(MenteeRole::mentors).orElseThrow());
            int most = round.keptBy(mentees.get(mentee));
            cut.set(mentee, found.get(mentee).size() > most);
            found.get(mentee).stream()
                    .limit(most)
                    .forEach(mentor -> problem.candidate(mentorIds.get(mentor.mentor()), id, mentor.score()));
        }
        return new Candidates(problem.build(), cut);
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
