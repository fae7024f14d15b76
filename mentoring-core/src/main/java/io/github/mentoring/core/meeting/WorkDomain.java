package io.github.mentoring.core.meeting;

/** The four kinds of duty that an academic clinician keeps in balance. */
public enum WorkDomain {
    /** Care of patients. */
    CLINICAL(ChecklistItem.CLINICAL),
    /** Research. */
    RESEARCH(ChecklistItem.RESEARCH),
    /** Administration. */
    ADMINISTRATIVE(ChecklistItem.ADMINISTRATION),
    /** Teaching. */
    TEACHING(ChecklistItem.TEACHING);

    private final ChecklistItem reviewedUnder;

    WorkDomain(ChecklistItem reviewedUnder) {
        this.reviewedUnder = reviewedUnder;
    }

    /** Returns the part of a meeting's review in which duties of this kind come up. */
    public ChecklistItem reviewedUnder() {
        return reviewedUnder;
    }
}
