package io.github.mentoring.core.person;

/** What a mentee may want a mentor to speak up for. Mentees pick for themselves; nothing is picked for them. */
public enum AdvocacyTopic {
    /** Time for what the mentee is to achieve. */
    TIME,
    /** The means to achieve it. */
    RESOURCES,
    /** That parental leave is not read as low productivity. */
    PARENTAL_LEAVE_PERCEPTION,
    /** A fair share of the leading posts on offer. */
    LEADERSHIP_OPPORTUNITY,
    /** The same pay as peers. */
    PAY_EQUITY
}
