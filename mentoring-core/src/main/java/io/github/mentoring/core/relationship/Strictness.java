package io.github.mentoring.core.relationship;

/** How strictly a programme asks for something of a committee. */
public enum Strictness {
    /** Not at all. */
    OFF,
    /** Where any choice has it. */
    PREFER,
    /** Always: without it there is no committee. */
    REQUIRE
}
