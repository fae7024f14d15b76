package io.github.mentoring.matching.team;

/** Hears of each better formation as it is found, on the thread that asked for teams; one that throws ends the search. */
@FunctionalInterface
public interface FormationListener {

    /** Takes no notice. */
    FormationListener SILENT = formation -> {};

    /** Hears of teams that are better than all before. */
    void found(Formation formation);
}
