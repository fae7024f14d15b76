package io.github.mentoring.matching.screening;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Timeframe;
import java.time.Duration;

/** The rules that come along. */
public final class PairRules {

    /** Refuses a person as their own mentor. */
    public static final PairRule SELF_PAIR = PairRule.refusing(
            RuleId.of("SELF_PAIR"),
            new Source("Derived", "a relationship takes two persons"),
            (mentor, mentee) -> mentor.id().equals(mentee.id()));

    /** Refuses a pair of whom either excludes the other. */
    public static final PairRule EXCLUDED_PAIR = PairRule.refusing(
            RuleId.of("EXCLUDED_PAIR"),
            new Source("Faculty mentoring FAQ", "mentoring is voluntary, and changes are honoured"),
            Person::excludes);

    /** Refuses a mentor without a free seat. */
    public static final PairRule CAPACITY_EXCEEDED = PairRule.refusing(
            FormatRule.CAPACITY_EXCEEDED.id(),
            FormatRule.CAPACITY_EXCEEDED.source(),
            (mentor, mentee) -> mentor.mentor()
                    .map(MentorRole::freeSeats)
                    .map(seats -> seats.count() == 0)
                    .orElse(true));

    /**
     * Refuses a mentor who knows more than the mentee in none of the topics the mentee wants, unless both are known to be
     * on one level and so are peers.
     */
    public static final PairRule LACK_OF_MENTOR_EXPERTISE = PairRule.refusing(
            FormatRule.LACK_OF_MENTOR_EXPERTISE.id(),
            FormatRule.LACK_OF_MENTOR_EXPERTISE.source(),
            (mentor, mentee) -> !peers(mentor, mentee) && !knowsMore(mentor, mentee));

    private PairRules() {}

    /** Returns the rule that refuses a pair without enough common free time each week. */
    public static PairRule commonAvailability(Duration least) {
        requireNonNull(least, "least");
        return PairRule.refusing(
                RuleId.of("NO_COMMON_AVAILABILITY"),
                new Source("Introduction to Mentorship", "marks of a successful relationship"),
                (mentor, mentee) -> !mentor.availability().shares(mentee.availability(), least));
    }

    /** Returns the rule that refuses a pair of whom either is not there for the whole timeframe. */
    public static PairRule wholeTimeframe(Timeframe timeframe) {
        requireNonNull(timeframe, "timeframe");
        return PairRule.refusing(
                RuleId.of("TIMEFRAME_NOT_COVERED"),
                new Source("Introduction to Mentorship", "phase 1, pairing for the whole period"),
                (mentor, mentee) -> !mentor.availability().covers(timeframe)
                        || !mentee.availability().covers(timeframe));
    }

    private static boolean peers(Person mentor, Person mentee) {
        return mentor.level().isPresent() && mentor.level().equals(mentee.level());
    }

    private static boolean knowsMore(Person mentor, Person mentee) {
        return mentee.mentee().stream()
                .flatMap(role -> role.wantedTopics().stream())
                .anyMatch(topic -> mentor.expertiseIn(topic).compareTo(mentee.expertiseIn(topic)) > 0);
    }
}
