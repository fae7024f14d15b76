package io.github.mentoring.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.learning.FunctionCoverage;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.matching.criteria.Fit;
import io.github.mentoring.matching.criteria.Preferences;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One round of matching: who takes part, which pairs are possible, and how good they are.
 *
 * <p>A round sets no lower bounds: mentees may stay without a mentor, and mentors without a mentee. Whoever needs such bounds
 * builds a problem with {@link MatchingProblem#builder()}, for {@link Matchmaker#solve}.
 *
 * <p>A mentor without a free seat is nobody's candidate, whatever the rules.
 *
 * <p>Rounds never change; {@code screenedBy}, {@code scoredBy}, {@code preferring} and {@code keepingBest} return another one.
 */
public final class MatchRound {

    private static final int EVERY = Integer.MAX_VALUE;

    private final ImmutableSortedMap<PersonId, Person> people;
    private final Screening screening;
    private final Fit fit;
    private final Preferences preferences;
    private final int kept; // how many candidates a mentee keeps at most, EVERY for all

    private MatchRound(
            ImmutableSortedMap<PersonId, Person> people,
            Screening screening,
            Fit fit,
            Preferences preferences,
            int kept) {
        this.people = people;
        this.screening = screening;
        this.fit = fit;
        this.preferences = preferences;
        this.kept = kept;
    }

    /** Returns the round of the given people, under the standard rules and scored by the standard fit. */
    public static MatchRound of(Person... people) {
        return of(Arrays.asList(requireNonNull(people, "people")));
    }

    /**
     * Returns the round of the given people, under the standard rules and scored by the standard fit.
     *
     * @throws IllegalArgumentException if two of them have the same id
     */
    public static MatchRound of(Iterable<Person> people) {
        requireNonNull(people, "people");
        Map<PersonId, Person> byId = new HashMap<>();
        for (Person person : people) {
            requireNonNull(person, "person");
            checkArgument(
                    byId.put(person.id(), person) == null,
                    "match round lists person `%s` twice; give each person one id",
                    person.id());
        }
        return new MatchRound(
                ImmutableSortedMap.copyOf(byId),
                Screening.standard(),
                Fit.standard(),
                Preferences.under(MentoringPolicy.standard()),
                EVERY);
    }

    /** Returns this round under other rules. */
    public MatchRound screenedBy(Screening newScreening) {
        return new MatchRound(people, requireNonNull(newScreening, "screening"), fit, preferences, kept);
    }

    /** Returns this round scored by another fit. */
    public MatchRound scoredBy(Fit newFit) {
        return new MatchRound(people, screening, requireNonNull(newFit, "fit"), preferences, kept);
    }

    /** Returns this round where other preferences of mentees count between equals. */
    public MatchRound preferring(Preferences newPreferences) {
        return new MatchRound(people, screening, fit, requireNonNull(newPreferences, "preferences"), kept);
    }

    /**
     * Returns this round under a programme's policy: screened by {@linkplain Screening#under its rules}, with the
     * {@linkplain Preferences#under preferences that it counts}.
     */
    public MatchRound under(MentoringPolicy policy) {
        return screenedBy(Screening.under(policy)).preferring(Preferences.under(policy));
    }

    /**
     * Returns this round with fewer candidates: every mentee keeps those who fit them best, and of equally good ones those
     * whose ids come first, be they preferred or not.
     *
     * <p>Where there are so many people that all pairs are too many to hold, this makes a round of them possible. The
     * matching then is the best of the candidates kept, not always of all there are; a mentee who is left without a mentor is
     * told if that may be why ({@link io.github.mentoring.matching.assignment.Absence.BeyondKept}), and keeping more
     * candidates helps.
     *
     * <p>How many are enough depends on the seats. Among 4,000 mentees and 1,000 mentors with hardly a seat to spare, twenty
     * candidates each left 70 people more without a mentor than all candidates did, and the total 7 % lower; fifty left nobody more
     * without, and the total 2 % lower, a hundred 0.3 %. So begin with fifty or more, unless there are seats to spare.
     *
     * @param most how many candidates a mentee keeps, more than zero; one who wants more mentors than that keeps as many as
     *     they want
     */
    public MatchRound keepingBest(int most) {
        checkArgument(most > 0, "match round keeps too few candidates: %s; keep at least one", most);
        return new MatchRound(people, screening, fit, preferences, most);
    }

    /** Returns this round with all candidates, as it is unless something else is asked for. */
    public MatchRound keepingAll() {
        return new MatchRound(people, screening, fit, preferences, EVERY);
    }

    /** Returns everybody who takes part, in the order of ids. */
    public ImmutableSortedMap<PersonId, Person> people() {
        return people;
    }

    /** Returns the rules a pair must pass. */
    public Screening screening() {
        return screening;
    }

    /** Returns how pairs are scored. */
    public Fit fit() {
        return fit;
    }

    /** Returns which preferences of mentees decide between matchings of equal total. */
    public Preferences preferences() {
        return preferences;
    }

    /** Returns the people who mentor, in the order of ids. */
    public ImmutableList<Person> mentors() {
        return those(person -> person.mentor().isPresent());
    }

    /** Returns the people who look for a mentor, in the order of ids. */
    public ImmutableList<Person> mentees() {
        return those(person -> person.mentee().isPresent());
    }

    /** Returns how many candidates each mentee keeps at most, or empty if they keep all. */
    public OptionalInt kept() {
        return kept == EVERY ? OptionalInt.empty() : OptionalInt.of(kept);
    }

    /** Returns how many candidates a mentee keeps at most. */
    int keptBy(Person mentee) {
        return Math.max(
                kept,
                mentee.mentee().map(MenteeRole::mentors).map(HeadCount::people).orElse(0));
    }

    /**
     * Returns the mentors whom a mentee could have, told apart by who is near, in time linear in the number of mentors.
     *
     * <p>Where people are is not known here, so the caller says who is near whom. It makes nobody a candidate and leaves nobody out,
     * and nobody fits better for it. Whoever could be had counts, even where the round keeps other candidates.
     *
     * @param near tells whether a mentor and a mentee, in this order, are near each other
     * @throws IllegalArgumentException if the mentee takes no part
     */
    public PossibleMentors possibleMentors(MenteeId mentee, BiPredicate<Person, Person> near) {
        requireNonNull(mentee, "mentee");
        requireNonNull(near, "near");
        Person person = looking(mentee);
        ImmutableSortedSet.Builder<MentorId> nearby = ImmutableSortedSet.naturalOrder();
        ImmutableSortedSet.Builder<MentorId> remote = ImmutableSortedSet.naturalOrder();
        possible(person).forEach(mentor -> (near.test(mentor, person) ? nearby : remote).add(mentor.asMentor()));
        return new PossibleMentors(nearby.build(), remote.build());
    }

    /**
     * Returns which functions a mentee needs, and which the mentors whom they could have offer, in time linear in the number of mentors.
     *
     * <p>Where no single one of them would do, it says whether a {@linkplain FunctionCoverage#isCommitteeOffered committee} is to be
     * offered, which a {@link CommitteeRound} chooses. Whoever could be had counts, even where the round keeps other candidates.
     *
     * @throws IllegalArgumentException if the mentee takes no part
     */
    public FunctionCoverage coverage(MenteeId mentee) {
        Person person = looking(requireNonNull(mentee, "mentee"));
        FunctionCoverage.Builder coverage = FunctionCoverage.builder()
                .mentee(person.id())
                .addAllNeeds(person.mentee().orElseThrow().neededFunctions());
        possible(person)
                .forEach(mentor -> coverage.putOffers(
                        mentor.id(), mentor.mentor().orElseThrow().offeredFunctions()));
        return coverage.build();
    }

    private Person looking(MenteeId mentee) {
        return Optional.ofNullable(people.get(mentee.person()))
                .filter(each -> each.mentee().isPresent())
                .orElseThrow(() -> new IllegalArgumentException(
                        "match round does not hold mentee `%s`; add them first".formatted(mentee)));
    }

    private Stream<Person> possible(Person mentee) {
        return mentors().stream().filter(mentor -> refusals(mentor, mentee).isEmpty());
    }

    /** Returns why two may not come together: by the rules, and for want of a seat even where no rule asks for one. */
    ImmutableSortedSet<RuleId> refusals(Person mentor, Person mentee) {
        ImmutableSortedSet<RuleId> byRules = screening.refusals(mentor, mentee);
        return PairRules.CAPACITY_EXCEEDED.refuses(mentor, mentee)
                ? ImmutableSortedSet.<RuleId>naturalOrder()
                        .addAll(byRules)
                        .add(PairRules.CAPACITY_EXCEEDED.id())
                        .build()
                : byRules;
    }

    /**
     * Returns this round as numbers: every pair that passes the screening and is kept, with its score and the preferences it meets.
     *
     * <p>Mentors are looked up for each mentee by what the {@linkplain io.github.mentoring.matching.screening.AdmissionIndex
     * rules} and the {@linkplain io.github.mentoring.matching.criteria.FitIndex fit} have in their indexes; rules and criteria
     * of a caller's own are asked pair by pair. Time grows with the product of the numbers of mentors and mentees, but by
     * little for each pair if all of it is in the indexes and the best few are kept.
     */
    public MatchingProblem problem() {
        return problem(Run.plain());
    }

    /**
     * Returns this round as numbers, tells the listener how far the work is, and does it on the threads of the executor as well as
     * on the calling one.
     *
     * <p>The result is the same whatever the threads. Rules and criteria of a caller's own must bear to be asked by several
     * threads at once. The work goes on to its end, whatever the signal to stop says.
     */
    public MatchingProblem problem(Run run) {
        return candidates(run).problem();
    }

    /** Returns the mentors who may not mentor somebody, with the rules that say so, in the order of ids. */
    ImmutableSortedMap<MentorId, ImmutableSortedSet<RuleId>> refusals(MenteeId mentee) {
        Person person = looking(mentee);
        ImmutableSortedMap.Builder<MentorId, ImmutableSortedSet<RuleId>> refusals = ImmutableSortedMap.naturalOrder();
        for (Person mentor : mentors()) {
            ImmutableSortedSet<RuleId> reasons = refusals(mentor, person);
            if (!reasons.isEmpty()) {
                refusals.put(mentor.asMentor(), reasons);
            }
        }
        return refusals.build();
    }

    /** Returns the candidates, and of whom some were left out. */
    Candidates candidates(Run run) {
        return Candidates.of(this, requireNonNull(run, "run"));
    }

    private ImmutableList<Person> those(Predicate<Person> condition) {
        return people.values().stream().filter(condition).collect(ImmutableList.toImmutableList());
    }

    /** Returns how many people take part in which role. */
    @Override
    public String toString() {
        return "MatchRound[%s mentors, %s mentees]"
                .formatted(mentors().size(), mentees().size());
    }
}
