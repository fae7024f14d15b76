package io.github.mentoring.core.person;

/** What a mentee may learn about a candidate mentor before choosing, in two kinds. */
public enum Characteristic {
    /** What the mentor knows. */
    KNOWLEDGE(Kind.PROFESSIONAL),
    /** How well the mentor does the work. */
    COMPETENCE(Kind.PROFESSIONAL),
    /** How earlier mentoring went. */
    TRACK_RECORD(Kind.PROFESSIONAL),
    /** How well the mentor reads and handles feelings. */
    EMOTIONAL_INTELLIGENCE(Kind.PERSONAL),
    /** How well the mentor understands people and situations. */
    INSIGHT(Kind.PERSONAL),
    /** How easily the mentor can be reached. */
    AVAILABILITY(Kind.PERSONAL);

    private final Kind kind;

    Characteristic(Kind kind) {
        this.kind = kind;
    }

    /** Returns the kind this characteristic belongs to. */
    public Kind kind() {
        return kind;
    }

    /** The two kinds of characteristics. */
    public enum Kind {
        /** Shown in the work. */
        PROFESSIONAL,
        /** Shown in dealing with people. */
        PERSONAL
    }
}
