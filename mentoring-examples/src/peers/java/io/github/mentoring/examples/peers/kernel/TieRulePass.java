package io.github.mentoring.examples.peers.kernel;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.assignment.Assignment;
import io.github.mentoring.matching.assignment.Matching;
import io.github.mentoring.matching.bar.PlainInstance;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Progress;
import io.github.mentoring.matching.run.Run;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What makes the kernel's answer the one that the tie rule names: people get ids, {@link Assignment} solves, and the time taken is
 * that from where it says that it begins with the ties to where it says that they are done.
 */
final class TieRulePass implements Progress {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static @Nullable PlainInstance last;
    private static @Nullable MatchingProblem lastProblem;

    private long begun = -1;
    private long done = -1;

    private TieRulePass() {}

    /** Returns the answer, and the time of the pass alone. */
    static Timed time(PlainInstance instance) {
        TieRulePass pass = new TieRulePass();
        Matching matching = Assignment.solve(
                        problem(instance),
                        Objective.MOST_PLACES_THEN_TOTAL,
                        Run.plain().withProgress(pass))
                .orElseThrow();
        if (pass.begun < 0 || pass.done < pass.begun) {
            throw new IllegalStateException("the tie rule did not say when it began and ended");
        }
        return new Timed(
                new Answer(matching.pairs().size(), matching.value().total().tenThousandths()), pass.done - pass.begun);
    }

    @Override
    public void update(Stage stage, long settled, long all) {
        if (stage == Stage.TIES && settled == 0) {
            begun = THREADS.getCurrentThreadCpuTime();
        }
        if (stage == Stage.TIES && settled == all) {
            done = THREADS.getCurrentThreadCpuTime();
        }
    }

    /** Returns the instance with ids, which sort as the numbers do; the same again for the same instance. */
    private static MatchingProblem problem(PlainInstance instance) {
        MatchingProblem problem = lastProblem;
        if (problem == null || last != instance) {
            problem = build(instance);
            last = instance;
            lastProblem = problem;
        }
        return problem;
    }

    private static MatchingProblem build(PlainInstance instance) {
        MatchingProblemBuilder builder = MatchingProblem.builder();
        MentorId[] mentors = new MentorId[instance.mentors()];
        Arrays.setAll(mentors, j -> MentorId.of("mentor-%07d".formatted(j)));
        MenteeId[] mentees = new MenteeId[instance.mentees()];
        Arrays.setAll(mentees, i -> MenteeId.of("mentee-%07d".formatted(i)));
        for (int j = 0; j < mentors.length; j++) {
            builder.mentor(mentors[j], Seats.of(instance.leastMentees[j]), Seats.of(instance.mostMentees[j]));
        }
        for (int i = 0; i < mentees.length; i++) {
            builder.mentee(mentees[i], HeadCount.of(instance.leastMentors[i]), HeadCount.of(instance.mostMentors[i]));
        }
        for (int k = 0; k < instance.pairs(); k++) {
            builder.candidate(
                    mentors[instance.mentorOf[k]],
                    mentees[instance.menteeOf[k]],
                    Score.ofTenThousandths(instance.weightOf[k]));
        }
        return builder.build();
    }
}
