/** Who with whom: exact, proved and explained matching of mentors and mentees. */
module io.github.mentoring.matching {
    requires transitive io.github.mentoring.core;
    requires transitive org.jgrapht.core;
    requires static org.jspecify;

    exports io.github.mentoring.matching;
    exports io.github.mentoring.matching.assignment;
    exports io.github.mentoring.matching.committee;
    exports io.github.mentoring.matching.criteria;
    exports io.github.mentoring.matching.kernel;
    exports io.github.mentoring.matching.lottery;
    exports io.github.mentoring.matching.priority;
    exports io.github.mentoring.matching.problem;
    exports io.github.mentoring.matching.proof;
    exports io.github.mentoring.matching.proposal;
    exports io.github.mentoring.matching.run;
    exports io.github.mentoring.matching.screening;
    exports io.github.mentoring.matching.team;
}
