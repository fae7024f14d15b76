package io.github.mentoring.core.person;

/** Who can be turned to for help around mentoring. */
public enum HelpContact {
    /** The other side of the relationship. */
    OTHER_PARTY,
    /** The vice chair for faculty development. */
    FACULTY_DEVELOPMENT_VICE_CHAIR,
    /** Another vice chair. */
    OTHER_VICE_CHAIR,
    /** The chair of the department. */
    CHAIR,
    /** The person's own supervisor. */
    IMMEDIATE_SUPERVISOR,
    /** The coordinator of the mentoring programme. */
    PROGRAMME_COORDINATOR,
    /** A colleague whom the person trusts. */
    TRUSTED_COLLEAGUE,
    /** Those who lead the organisation. */
    LEADERSHIP
}
