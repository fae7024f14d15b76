package io.github.mentoring.core.meeting;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/**
 * The sides of a mentee's working life that a meeting may touch, in the order in which to go through them.
 *
 * <p>After the checklist of Straus and Sackett, as <i>Ten tips for a productive mentoring relationship</i> gives it. It
 * is a reminder, not a test: an item that is not touched is worth no more than a note.
 */
public enum ChecklistItem {
    /** How the mentee is, and whether anything is urgent. */
    CHECK_IN,
    /** The mentee's work since the last meeting; covered when any of its parts is. */
    REVIEW,
    /** Part of the review: administrative work. */
    ADMINISTRATION(REVIEW),
    /** Part of the review: clinical work, in one or more {@linkplain ClinicalArea areas}. */
    CLINICAL(REVIEW),
    /** Part of the review: research. */
    RESEARCH(REVIEW),
    /** Part of the review: teaching. */
    TEACHING(REVIEW),
    /** Part of the review: work and private life; gone into when the pair sees a need, and skipped without a finding. */
    WORK_LIFE_BALANCE(REVIEW),
    /** Part of the review: where the career leads. */
    CAREER_GUIDANCE(REVIEW),
    /** Advice, and goals each with a date by which to reach it. */
    ASSIST_ADVISE,
    /** Chances to take up, and people to work with. */
    OPPORTUNITIES,
    /** Where the mentee needs the mentor to speak up. */
    ADVOCATE,
    /** When to meet next, and what each side does until then. */
    WRAP_UP;

    private final Optional<ChecklistItem> parent;

    ChecklistItem() {
        this.parent = Optional.empty();
    }

    ChecklistItem(ChecklistItem parent) {
        this.parent = Optional.of(parent);
    }

    /** Returns the item that this one is a part of, or empty if it stands by itself. */
    public Optional<ChecklistItem> parent() {
        return parent;
    }

    /** Returns the items that are part of this one, in checklist order. */
    public ImmutableList<ChecklistItem> parts() {
        return Arrays.stream(values())
                .filter(item -> item.parent.filter(this::equals).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the clinical areas that the item falls into: all of them for {@link #CLINICAL}, none for any other. */
    public ImmutableList<ClinicalArea> clinicalAreas() {
        return this == CLINICAL ? ImmutableList.copyOf(ClinicalArea.values()) : ImmutableList.of();
    }

    /** Returns whether the item is for when it is needed, so that not even a note is due when it is left out. */
    public boolean isOnDemand() {
        return this == WORK_LIFE_BALANCE;
    }
}
