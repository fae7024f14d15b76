package io.github.mentoring.examples.match.teams;

import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.examples.match.output.Phrases;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of several mentees or peers, as the command line and the page call them. */
public enum TeamFormat {
    /** Several mentors with several mentees. */
    TEAM("team", "teams", "mentor", "mentors", "mentee", "mentees"),
    /** One mentor with several mentees. */
    GROUP("group", "groups", "mentor", "mentors", "mentee", "mentees"),
    /** Peers alone. */
    PEER_GROUP("peer group", "peer groups", "facilitator", "facilitators", "peer", "peers"),
    /** Peers with somebody senior. */
    FACILITATED_PEER("cohort", "cohorts", "facilitator", "facilitators", "peer", "peers");

    private final String one;
    private final String many;
    private final String mentor;
    private final String mentors;
    private final String mentee;
    private final String mentees;

    TeamFormat(String one, String many, String mentor, String mentors, String mentee, String mentees) {
        this.one = one;
        this.many = many;
        this.mentor = mentor;
        this.mentors = mentors;
        this.mentee = mentee;
        this.mentees = mentees;
    }

    /** Returns the format that the command line calls so. */
    public static Optional<TeamFormat> named(String option) {
        return Stream.of(values())
                .filter(format -> format.option().equals(option))
                .findFirst();
    }

    /** Returns what one of any format is called. */
    static String called(MentoringFormat format) {
        return Stream.of(values())
                .filter(own -> own.format() == format)
                .map(TeamFormat::one)
                .findFirst()
                .orElseGet(() -> Phrases.spelledOut(format.name()));
    }

    /** Returns what the command line calls it. */
    public String option() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the format as the library calls it. */
    public MentoringFormat format() {
        return MentoringFormat.valueOf(name());
    }

    /** Returns what the page about them is called, and the link to it. */
    public String title() {
        return Phrases.capitalised(many);
    }

    String one() {
        return one;
    }

    String oneCapitalised() {
        return Phrases.capitalised(one);
    }

    String many() {
        return many;
    }

    String mentor() {
        return mentor;
    }

    String mentorWords() {
        return mentors;
    }

    String mentee() {
        return mentee;
    }

    String menteeWords() {
        return mentees;
    }

    String teams(long number) {
        return Phrases.count(number, one, many);
    }

    String mentors(long number) {
        return Phrases.count(number, mentor, mentors);
    }

    String mentees(long number) {
        return Phrases.count(number, mentee, mentees);
    }
}
