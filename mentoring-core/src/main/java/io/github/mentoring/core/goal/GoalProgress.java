package io.github.mentoring.core.goal;

/** How far a goal has come; any order of these is possible, since a goal may be taken up again. */
public enum GoalProgress {
    /** Nothing has been done for it yet. */
    NOT_STARTED(true),
    /** It is being worked on. */
    IN_PROGRESS(true),
    /** It is reached. */
    ACHIEVED(false),
    /** It is given up, and counts neither for nor against the mentee. */
    DROPPED(false);

    private final boolean open;

    GoalProgress(boolean open) {
        this.open = open;
    }

    /** Returns whether there is still something to do for the goal. */
    public boolean isOpen() {
        return open;
    }
}
