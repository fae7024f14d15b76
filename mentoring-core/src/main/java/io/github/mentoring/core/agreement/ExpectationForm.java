package io.github.mentoring.core.agreement;

/** How the parties made their expectations explicit; either way will do unless something asks for writing. */
public enum ExpectationForm {
    /** Talked through. */
    DISCUSSED,
    /** Laid down in writing. */
    WRITTEN
}
