package io.github.mentoring.core.format;

/** How mentor and mentee came together; every way is open to formal and to informal mentoring. */
public enum MatchOrigin {
    /** By itself: contact grew into commitment. */
    EVOLVED,
    /** One chose the other, who agreed; the programme may have registered them afterwards. */
    SELF_SELECTED,
    /** Somebody else brought them together; alone in bearing {@link FormalMark#THIRD_PARTY_MATCH}. */
    THIRD_PARTY_MATCHED;

    /** Returns whether it bears the mark of a match by somebody else. */
    public boolean isThirdPartyMatch() {
        return this == THIRD_PARTY_MATCHED;
    }
}
