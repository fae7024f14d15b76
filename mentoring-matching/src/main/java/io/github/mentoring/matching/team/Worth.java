package io.github.mentoring.matching.team;

/**
 * What teams are worth while they are looked for: how many mentees are placed, less a great deal for each team that must be there and is
 * not; and then their worth.
 */
record Worth(long placed, long worth) {

    static final Worth NOTHING = new Worth(Long.MIN_VALUE, Long.MIN_VALUE);

    boolean beats(Worth other) {
        return placed != other.placed ? placed > other.placed : worth > other.worth;
    }
}
