package io.github.mentoring.core.format;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.internal.Works;

/** The rules about formats, direction, scope and formality; each code is the name of its constant. */
public enum FormatRule implements StructuralRule {
    /** A mentor gives no more seats than they have. */
    CAPACITY_EXCEEDED(Severity.VIOLATION, DutyBearer.PROGRAMME, Works.MASTERING_1, "time is the scarce good"),
    /** A dyad is one mentor with one mentee. */
    DYAD_NOT_ONE_TO_ONE(Severity.VIOLATION, DutyBearer.PROGRAMME, Works.INTRODUCTION, "types of mentoring, one to one"),
    /** Somebody watches over a facilitated cohort of peers. */
    FACILITATOR_MISSING(
            Severity.VIOLATION, DutyBearer.PROGRAMME, Works.INTRODUCTION, "types of mentoring, facilitated peers"),
    /** A facilitator is known to be senior to every peer. */
    FACILITATOR_NOT_SENIOR(
            Severity.VIOLATION, DutyBearer.PROGRAMME, Works.INTRODUCTION, "types of mentoring, facilitated peers"),
    /** The two sides settle how formal their mentoring is. */
    FORMALITY_NOT_AGREED(
            Severity.ADVISORY, DutyBearer.BOTH, Works.FACULTY_FAQ, "what a mentoring relationship looks like"),
    /** Formal mentoring shows the marks of it; the detail names the one that is absent. */
    FORMAL_MARK_MISSING(Severity.WARNING, DutyBearer.PROGRAMME, Works.MASTERING_1, "what kinds of mentoring there are"),
    /**
     * After somebody left or came in, another format describes those who are in it; the detail names the old one and the
     * new one.
     */
    FORMAT_CHANGED(Severity.INFO, DutyBearer.PROGRAMME, Works.DERIVED, "one who leaves need not end it for the rest"),
    /** Functional mentoring names its project. */
    FUNCTIONAL_PROJECT_MISSING(
            Severity.VIOLATION, DutyBearer.BOTH, Works.INTRODUCTION, "types of mentoring, functional mentoring"),
    /** A group has no more mentees than the programme allows its mentor. */
    GROUP_TOO_LARGE(Severity.VIOLATION, DutyBearer.PROGRAMME, Works.INTRODUCTION, "phase 3, mentoring in a group"),
    /** The people there can make up the format. */
    INVALID_STRUCTURE(
            Severity.VIOLATION, DutyBearer.PROGRAMME, Works.DERIVED, "the numbers on both sides make the format"),
    /** A mentor who is no peer knows more of the topic than the mentee. */
    LACK_OF_MENTOR_EXPERTISE(
            Severity.VIOLATION, DutyBearer.MENTOR, Works.MASTERING_1, "what kinds of mentoring there are"),
    /** Members of a peer group often have one rank; it is worth a word, no more, that theirs differ. */
    PEER_GROUP_MIXED_RANK(Severity.INFO, DutyBearer.PROGRAMME, Works.FACULTY_FAQ, "what a peer mentoring group is"),
    /** The members of a peer group have an interest in common. */
    PEER_GROUP_NO_SHARED_INTEREST(
            Severity.VIOLATION, DutyBearer.PROGRAMME, Works.FACULTY_FAQ, "what a peer mentoring group is"),
    /** A cohort of peers has enough members. */
    PEER_GROUP_TOO_SMALL(Severity.VIOLATION, DutyBearer.PROGRAMME, Works.FACULTY_FAQ, "what a peer mentoring group is"),
    /** When the project of functional mentoring is done, the two sides look at what comes next. */
    PROJECT_COMPLETE_REVIEW(
            Severity.ADVISORY, DutyBearer.BOTH, Works.INTRODUCTION, "types of mentoring, functional mentoring"),
    /** A team keeps to so many mentees a mentor, counted over all; the detail names the limit and the excess. */
    TEAM_RATIO_EXCEEDED(
            Severity.VIOLATION, DutyBearer.PROGRAMME, Works.INTRODUCTION, "types of mentoring, team mentoring"),
    /** A team has enough mentees. */
    TEAM_TOO_FEW_MENTEES(
            Severity.VIOLATION, DutyBearer.PROGRAMME, Works.INTRODUCTION, "types of mentoring, team mentoring"),
    /** A team has enough mentors. */
    TEAM_TOO_FEW_MENTORS(
            Severity.VIOLATION, DutyBearer.PROGRAMME, Works.INTRODUCTION, "types of mentoring, team mentoring");

    private final Terms terms;

    FormatRule(Severity severity, DutyBearer duty, String work, String section) {
        terms = new Terms(severity, duty, new Source(work, section));
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
