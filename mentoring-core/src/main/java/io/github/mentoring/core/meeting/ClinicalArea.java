package io.github.mentoring.core.meeting;

/** The kinds of clinical work that a meeting may go through; any of them makes {@link ChecklistItem#CLINICAL} covered. */
public enum ClinicalArea {
    /** Patients on the ward. */
    INPATIENT,
    /** Patients who come for an appointment. */
    OUTPATIENT,
    /** Being reachable for emergencies. */
    ON_CALL
}
