package io.github.mentoring.core.disclosure;

/** Who would learn of something confidential; declared from the narrowest circle to the widest. */
public enum Recipient {
    /** The coordinator of the mentoring programme. */
    PROGRAMME_COORDINATOR,
    /** A colleague whom the one who speaks trusts. */
    TRUSTED_COLLEAGUE,
    /** Those who lead the two, such as the chair of their department. */
    LEADERSHIP,
    /** Anybody else. */
    ANYONE_ELSE
}
