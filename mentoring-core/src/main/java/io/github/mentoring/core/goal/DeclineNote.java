package io.github.mentoring.core.goal;

/** How a mentee may word a polite refusal. */
public enum DeclineNote {
    /**
     * Names the mentor's advice as the reason, which moves the weight of the refusal to the mentor.
     *
     * <p>Offered only if it is true: a mentor did advise against the offer. And only where it helps: the person who asks
     * ranks above the mentee.
     */
    CREDIT_MENTOR("Thank you for thinking of me. I am interested, but my mentor advises me not to take this on now."),
    /** Gives no reason; open to every mentee at any time. */
    PLAIN("Thank you for thinking of me. I cannot take this on now, and hope that you find somebody who can.");

    private final String text;

    DeclineNote(String text) {
        this.text = text;
    }

    /** Returns a wording to start from. */
    public String text() {
        return text;
    }
}
