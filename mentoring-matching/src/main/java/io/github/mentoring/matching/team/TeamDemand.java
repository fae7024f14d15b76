package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;

/** What the members of each team must have in common, and its mentors not in common; zero asks for nothing. */
record TeamDemand(int commonSlots, int distinctDisciplines, int sharedInterests) {

    TeamDemand {
        check("common slots", commonSlots);
        check("distinct disciplines", distinctDisciplines);
        check("shared interests", sharedInterests);
    }

    private static void check(String what, int number) {
        checkArgument(
                number >= 0, "team problem asks for a negative number of %s: %s; give zero or more", what, number);
    }
}
