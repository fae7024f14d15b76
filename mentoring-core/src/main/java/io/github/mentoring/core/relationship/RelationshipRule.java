package io.github.mentoring.core.relationship;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.internal.Works;

/** The rules about relationships and committees of mentors. */
public enum RelationshipRule implements StructuralRule {
    /** The mentor does well to allow for what the mentee's culture leads them to expect. */
    ACCOUNT_FOR_CULTURE(Severity.INFO, DutyBearer.MENTOR, Works.INTRODUCTION, "culture"),
    /** The mentee has accepted everything so far, which may be for the sake of harmony. */
    CHECK_GENUINE_AGREEMENT(Severity.INFO, DutyBearer.MENTOR, Works.INTRODUCTION, "culture"),
    /** A committee has fewer mentors than the policy asks for. */
    COMMITTEE_TOO_FEW_MENTORS(
            Severity.VIOLATION, DutyBearer.PROGRAMME, Works.DERIVED, "a committee has several mentors"),
    /** A committee has more mentors than the policy allows. */
    COMMITTEE_TOO_LARGE(Severity.VIOLATION, DutyBearer.PROGRAMME, Works.DERIVED, "a committee has several mentors"),
    /** What counts as right may be seen differently. */
    ETHICS_PERCEPTIONS_MAY_DIFFER(Severity.INFO, DutyBearer.BOTH, Works.INTRODUCTION, "culture"),
    /** One is easily misunderstood. */
    MISCOMMUNICATION_LIKELIER(Severity.INFO, DutyBearer.BOTH, Works.INTRODUCTION, "culture"),
    /** No mentor of a mentee's committee is from the mentee's own department. */
    NO_INSIDE_DEPARTMENT_MENTOR(
            Severity.ADVISORY, DutyBearer.PROGRAMME, Works.FACULTY_FAQ, "a mentor inside the department"),
    /** A mark of relationships that succeed is absent. */
    RELATIONSHIP_MARK_ABSENT(
            Severity.WARNING, DutyBearer.BOTH, Works.INTRODUCTION, "the mentor and mentee relationship"),
    /** A mentee's committee has fewer disciplines than the policy asks for. */
    TOO_FEW_DISCIPLINES(Severity.VIOLATION, DutyBearer.PROGRAMME, Works.TEN_TIPS, "building a network"),
    /** Trust may need more time to grow. */
    TRUST_MAY_TAKE_LONGER(Severity.INFO, DutyBearer.BOTH, Works.INTRODUCTION, "culture");

    private final Terms terms;

    RelationshipRule(Severity severity, DutyBearer duty, String work, String section) {
        terms = new Terms(severity, duty, new Source(work, section));
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
