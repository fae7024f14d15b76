/**
 * The domain of mentoring, coaching and supervision as immutable values, with checks that return all findings at once.
 *
 * <p>This module computes and decides; it stores nothing, sends nothing, schedules nothing and judges nobody. It reads
 * no file, network, clock or source of chance.
 */
module io.github.mentoring.core {
    requires transitive com.google.common;
    requires static org.jspecify;
    requires static com.fasterxml.jackson.databind; // for the json package alone
    requires static org.immutables.value.annotations;

    exports io.github.mentoring.core.agreement;
    exports io.github.mentoring.core.conduct;
    exports io.github.mentoring.core.disclosure;
    exports io.github.mentoring.core.ethics;
    exports io.github.mentoring.core.feedback;
    exports io.github.mentoring.core.finding;
    exports io.github.mentoring.core.format;
    exports io.github.mentoring.core.goal;
    exports io.github.mentoring.core.help;
    exports io.github.mentoring.core.json;
    exports io.github.mentoring.core.lifecycle;
    exports io.github.mentoring.core.learning;
    exports io.github.mentoring.core.meeting;
    exports io.github.mentoring.core.network;
    exports io.github.mentoring.core.obligation;
    exports io.github.mentoring.core.person;
    exports io.github.mentoring.core.phase;
    exports io.github.mentoring.core.programme;
    exports io.github.mentoring.core.relationship;
    exports io.github.mentoring.core.rule;
    exports io.github.mentoring.core.schedule;
    exports io.github.mentoring.core.search;
    exports io.github.mentoring.core.trait;
    exports io.github.mentoring.core.wording;
}
