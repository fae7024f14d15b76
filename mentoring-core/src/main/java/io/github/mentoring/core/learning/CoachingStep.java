package io.github.mentoring.core.learning;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;

/** One step of a {@link CoachingCycle}. */
public sealed interface CoachingStep {

    /** Returns in which session the step was taken, counted from one. */
    int session();

    /** Returns what kind of step it is. */
    Stage stage();

    /** What a cycle waits for. */
    enum Stage {
        /** The coachee does something, in earnest or in a simulation. */
        PERFORM,
        /** The coach, who watched, steps in. */
        OBSERVE_AND_INTERVENE
    }

    /**
     * The coachee did something, in earnest or in a simulation.
     *
     * @param session in which session, counted from one
     * @param score how well it went
     */
    record Performance(int session, Score score) implements CoachingStep {

        /** Checks that the session counts from one. */
        public Performance {
            checkSession(session);
            requireNonNull(score, "score");
        }

        @Override
        public Stage stage() {
            return Stage.PERFORM;
        }

        /** Returns the session alone, since the score is private. */
        @Override
        public String toString() {
            return "Performance[session " + session + "]";
        }
    }

    /**
     * The coach, who watched, stepped in: showed what works and what does not.
     *
     * @param session in which session, counted from one
     * @param techniques how, at least one technique
     */
    record Intervention(int session, ImmutableSortedSet<CoachingTechnique> techniques) implements CoachingStep {

        /** Checks that the session counts from one, and that something was done. */
        public Intervention {
            checkSession(session);
            requireNonNull(techniques, "techniques");
            checkArgument(
                    !techniques.isEmpty(), "intervention in session %s uses no technique; name at least one", session);
            techniques = ImmutableSortedSet.copyOf(techniques); // whatever order the caller had
        }

        @Override
        public Stage stage() {
            return Stage.OBSERVE_AND_INTERVENE;
        }
    }

    private static void checkSession(int session) {
        checkArgument(session > 0, "session of a coaching step must be positive: %s; count from one", session);
    }
}
