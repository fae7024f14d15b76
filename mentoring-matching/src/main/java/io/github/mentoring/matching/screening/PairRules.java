package io.github.mentoring.matching.screening;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.ethics.EthicsReport;
import io.github.mentoring.core.ethics.ScreeningIndex;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.lifecycle.MentoringPair;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.core.rule.Effect;
import io.github.mentoring.core.rule.Rule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The rules that come along. */
public final class PairRules {

    /** Refuses a person as their own mentor. */
    public static final PairRule SELF_PAIR = PairRule.refusing(
                    RuleId.of("SELF_PAIR"),
                    new Source("Derived", "a relationship takes two persons"),
                    (mentor, mentee) -> mentor.id().equals(mentee.id()))
            .withGate(Gates::self);

    /** Refuses a pair, or two fellows, of whom either excludes the other. */
    public static final PairRule EXCLUDED_PAIR = PairRule.refusing(
                    RuleId.of("EXCLUDED_PAIR"),
                    new Source("Faculty mentoring FAQ", "mentoring is voluntary, and changes are honoured"),
                    Person::excludes)
            .amongFellows(Person::excludes)
            .withGate(Gates.excluding(Set.of()));

    /** Refuses a mentor without a free seat. */
    public static final PairRule CAPACITY_EXCEEDED = PairRule.refusing(
                    FormatRule.CAPACITY_EXCEEDED.id(),
                    FormatRule.CAPACITY_EXCEEDED.source(),
                    (mentor, mentee) -> isFull(mentor))
            .withGate(Gates.mentors(PairRules::isFull));

    /**
     * Refuses a mentor who knows more than the mentee in none of the topics the mentee wants, unless both are known to be
     * on one level and so are peers.
     */
    public static final PairRule LACK_OF_MENTOR_EXPERTISE = PairRule.refusing(
                    FormatRule.LACK_OF_MENTOR_EXPERTISE.id(),
                    FormatRule.LACK_OF_MENTOR_EXPERTISE.source(),
                    (mentor, mentee) -> !peers(mentor, mentee) && !knowsMore(mentor, mentee))
            .withGate(Gates::expertise);

    /**
     * Refuses a mentor who says of themselves what the mentee excludes, and two peers of whom either says what the other excludes in the
     * role of a mentee; for programmes whose policy respects such exclusions.
     *
     * <p>What a mentor excludes in this way never refuses anybody.
     */
    public static final PairRule EXCLUDED_ATTRIBUTE = PairRule.refusing(
                    RuleId.of("EXCLUDED_ATTRIBUTE"),
                    new Source("Introduction to Mentorship", "ethics: access whatever the background"),
                    PairRules::isExcluded)
            .amongPeers()
            .withGate(Gates::excludedAttributes);

    private PairRules() {}

    /**
     * Returns {@link #EXCLUDED_PAIR}, which also refuses the given pairs, such as those of whom one asked for another
     * partner.
     *
     * <p>The other way round, as mentee and mentor, the two are not excluded, nor as fellows; as peers they are, since peers mentor each
     * other.
     */
    public static PairRule excluding(Set<MentoringPair> pairs) {
        ImmutableSet<MentoringPair> excluded = ImmutableSet.copyOf(requireNonNull(pairs, "pairs"));
        return PairRule.refusing(
                        EXCLUDED_PAIR.id(),
                        EXCLUDED_PAIR.source(),
                        (mentor, mentee) -> mentor.excludes(mentee)
                                || excluded.contains(
                                        new MentoringPair(new MentorId(mentor.id()), new MenteeId(mentee.id()))))
                .amongFellows(Person::excludes)
                .amongPeers()
                .withGate(Gates.excluding(excluded));
    }

    /** Returns the rule that refuses a pair, or two fellows, without enough common free time each week. */
    public static PairRule commonAvailability(Duration least) {
        requireNonNull(least, "least");
        BiPredicate<Person, Person> neverMeet =
                (one, other) -> !one.availability().shares(other.availability(), least);
        PairRule rule = PairRule.refusing(
                        RuleId.of("NO_COMMON_AVAILABILITY"),
                        new Source("Introduction to Mentorship", "marks of a successful relationship"),
                        neverMeet)
                .amongFellows(neverMeet);
        // a length that nobody can ask for is refused when a pair is looked at
        return FreeTimeGate.LENGTHS.contains(least) ? rule.withGate(FreeTimeGate.atLeast(least)) : rule;
    }

    /** Returns the rule that refuses a pair, or two fellows, of whom either is not there for the whole timeframe. */
    public static PairRule wholeTimeframe(Timeframe timeframe) {
        requireNonNull(timeframe, "timeframe");
        BiPredicate<Person, Person> isEitherAway = (one, other) -> isAway(one, timeframe) || isAway(other, timeframe);
        return PairRule.refusing(
                        RuleId.of("TIMEFRAME_NOT_COVERED"),
                        new Source("Introduction to Mentorship", "phase 1, pairing for the whole period"),
                        isEitherAway)
                .amongFellows(isEitherAway)
                .withGate(Gates.either(mentor -> isAway(mentor, timeframe), mentee -> isAway(mentee, timeframe)));
    }

    /**
     * Returns the rules of ethics, one for each code that refuses a pair, and {@code NEEDS_INFORMATION} for a pair of whom
     * it takes a missing fact to say whether they may come together, or by which rule they may not.
     *
     * <p>Two peers of one group or cohort are judged either way, as {@link io.github.mentoring.core.ethics.EthicsScreen} judges them; two
     * mentors, or two mentees, of one team are not.
     *
     * <p>Most pairs take a look-up alone; the reasons are worked out only for those that are refused. Everybody who may
     * come together must be in the index, and peers on both of its sides; somebody who is not is refused as an argument when the pair
     * is looked at.
     *
     * @param ethics the screening of everybody who takes part
     * @param asOf the day as of which people are screened
     */
    public static ImmutableList<PairRule> ethics(ScreeningIndex ethics, LocalDate asOf) {
        requireNonNull(ethics, "ethics");
        requireNonNull(asOf, "asOf");
        ImmutableSortedMap.Builder<RuleId, Source> sources = ImmutableSortedMap.naturalOrder();
        ethics.rulebook().rules().stream()
                .filter(rule -> rule.effect() == Effect.REPORT && rule.weight() == Severity.VIOLATION)
                .collect(ImmutableListMultimap.toImmutableListMultimap(Rule::code, Rule::source))
                .asMap()
                .forEach((code, all) -> sources.put(code, all.iterator().next()));
        Gate.Maker gate = EthicsGate.by(ethics);
        return Stream.concat(
                        sources.buildOrThrow().entrySet().stream()
                                .map(rule -> PairRule.refusing(
                                        rule.getKey(),
                                        rule.getValue(),
                                        (mentor, mentee) -> report(ethics, mentor, mentee, asOf)
                                                .map(report -> isViolated(report, rule.getKey()))
                                                .orElse(false))),
                        Stream.of(PairRule.refusing(
                                RuleId.of("NEEDS_INFORMATION"),
                                new Source("Derived", "what is not known is never taken for a pass"),
                                (mentor, mentee) -> report(ethics, mentor, mentee, asOf)
                                        .map(report -> report.findings().isAdmissible())
                                        .orElse(false))))
                .map(rule -> rule.amongPeers().withGate(gate))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns why the two may not come together, or empty if they may or are one person. */
    private static Optional<EthicsReport> report(ScreeningIndex ethics, Person mentor, Person mentee, LocalDate asOf) {
        MentorId mentorId = new MentorId(mentor.id());
        MenteeId menteeId = new MenteeId(mentee.id());
        return mentor.id().equals(mentee.id()) || ethics.admits(mentorId, menteeId)
                ? Optional.empty()
                : Optional.of(ethics.report(mentorId, menteeId, asOf));
    }

    private static boolean isViolated(EthicsReport report, RuleId code) {
        return report.findings().all().stream()
                .anyMatch(finding -> finding.severity() == Severity.VIOLATION
                        && finding.rule().equals(code));
    }

    private static boolean isFull(Person mentor) {
        return mentor.mentor()
                .map(MentorRole::freeSeats)
                .map(seats -> seats.count() == 0)
                .orElse(true);
    }

    private static boolean isExcluded(Person mentor, Person mentee) {
        return mentee.mentee().stream()
                .flatMap(role -> role.attributeExclusions().stream())
                .anyMatch(mentor.background()::contains);
    }

    private static boolean isAway(Person person, Timeframe timeframe) {
        return !person.availability().covers(timeframe);
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
