package io.github.mentoring.core.obligation;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.lifecycle.Report;
import io.github.mentoring.core.lifecycle.StepKind;
import io.github.mentoring.core.schedule.ScheduleRule;

/**
 * What somebody may owe a relationship, and the steps that can do away with it.
 *
 * <p>Whatever is owed, one of these steps has its place as long as it is. Beside them, whoever leaves owes nothing more;
 * and what is found about conduct may go with its cause, such as late homework that is done at last, unless it was opened
 * again since an end was told late: that stays until it is assessed.
 */
public enum ObligationKind {
    /** The programme looks at the relationship again, on the day that there is for it. */
    ANNUAL_REVIEW(StepKind.REVIEW),
    /**
     * The programme looks into what was found about conduct; the detail names the rule, the mentor and the mentee. It is gone
     * once each finding of that rule between the two has been assessed: these are among the {@linkplain DueList#signals
     * signals} of the relationship, and each takes one step {@link Report.AssessConduct}. It is owed
     * for each two by themselves, so that homework on which three mentors count is late towards each.
     */
    ASSESS_CONDUCT(StepKind.ASSESS_CONDUCT),
    /** A mentor and a mentee look again at what they expect of each other; the detail names both. */
    REVIEW_EXPECTATIONS(StepKind.REPORT_CONDUCT),
    /** What has failed comes to an end; the detail names the mentor and the mentee. */
    END_FAILED(StepKind.END, StepKind.REQUEST_CHANGE),
    /** They decide what comes after the day on which it is meant to end. */
    DECIDE_AT_END(StepKind.END, StepKind.REDEFINE, StepKind.SET_TIMEFRAME, StepKind.AGREE),
    /** They look back, on the day that they agreed on for it. */
    REVIEW_AGREEMENT(StepKind.AGREE, StepKind.REVIEW),
    /**
     * They meet often enough in the quarter; the detail names how often they did and how often they should. It is not
     * owed as long as they prepare, when there is no meeting yet. Nor is it owed once the quarter is over, and so is never
     * overdue: that they met too seldom is then told by {@link ScheduleRule#BELOW_QUARTERLY_MINIMUM}.
     */
    MEET_IN_QUARTER(StepKind.HOLD_MEETING),
    /**
     * They hold a meeting that is planned, put it off, or call it off; the detail names the meeting. Who puts it off when
     * its day is past owes it on the new day alone, and that it was late shows no more.
     */
    HOLD_MEETING(StepKind.PLAN_MEETING, StepKind.DROP_MEETING, StepKind.HOLD_MEETING),
    /**
     * A mentee comes to a meeting prepared; the detail names the meeting and what is missing. Once the day of the meeting is
     * over, it is too late to prepare: it is not owed any more, and so is never overdue. If the meeting is put off, it is owed
     * again.
     */
    PREPARE_MEETING(StepKind.PLAN_MEETING, StepKind.DROP_MEETING, StepKind.HOLD_MEETING),
    /**
     * A mentor gives feedback before the next meeting; the detail names that meeting. It goes with the meeting when that is
     * called off, and where that is held without feedback, it is told from then on that there was none.
     */
    GIVE_FEEDBACK(StepKind.GIVE_FEEDBACK, StepKind.PLAN_MEETING, StepKind.DROP_MEETING, StepKind.HOLD_MEETING),
    /** Somebody does what they took on in a meeting; the detail names the meeting, and quotes what it is. */
    HOMEWORK(StepKind.FINISH_HOMEWORK),
    /**
     * Somebody answers a message of which it was reported that it calls for an answer; the detail names the mentor and the
     * mentee. What falls due for one of them on one day is one; that it was answered is told of the day of the message.
     */
    REPLY(StepKind.REPORT_COMMITMENT),
    /** A mentee reaches a goal, gives it up, or moves its day; the detail names the goal. */
    REACH_GOAL(StepKind.KEEP_GOALS);

    private final ImmutableSortedSet<StepKind> dischargedBy;

    ObligationKind(StepKind... steps) {
        dischargedBy = ImmutableSortedSet.copyOf(steps);
    }

    /** Returns the kinds of steps that can do away with it, or move its day. */
    public ImmutableSortedSet<StepKind> dischargedBy() {
        return dischargedBy;
    }
}
