package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.problem.Score;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Builds a {@link CommitteeProblem} from people and pairs in any order.
 *
 * <p>What can never be right is refused: a person or a pair given twice, a pair of unknown people or of a person with themselves,
 * rules about mentors or groups that there are not, and roles that nobody with a seat may have.
 */
public final class CommitteeProblemBuilder {

    private final Map<MentorId, CommitteeMentor> mentors = new HashMap<>();
    private final Map<MenteeId, CommitteeMentee> mentees = new HashMap<>();
    private final Map<MenteeId, Map<MentorId, CommitteeCandidate>> candidates = new HashMap<>();
    private final Map<MentorPair, Score> affinities = new HashMap<>();
    private Optional<SoftPrices> prices = Optional.empty();

    CommitteeProblemBuilder() {}

    /** Adds a mentor. */
    public CommitteeProblemBuilder mentor(CommitteeMentor mentor) {
        checkArgument(
                mentors.putIfAbsent(requireNonNull(mentor, "mentor").mentor(), mentor) == null,
                "committee problem lists mentor `%s` twice; give each mentor one id",
                mentor.mentor());
        return this;
    }

    /** Adds a mentee. */
    public CommitteeProblemBuilder mentee(CommitteeMentee mentee) {
        checkArgument(
                mentees.putIfAbsent(requireNonNull(mentee, "mentee").mentee(), mentee) == null,
                "committee problem lists mentee `%s` twice; give each mentee one id",
                mentee.mentee());
        return this;
    }

    /** Adds a mentor who may serve in a mentee's committee. */
    public CommitteeProblemBuilder candidate(MentorId mentor, MenteeId mentee, Score score) {
        return candidate(mentee, new CommitteeCandidate(mentor, score, 0));
    }

    /** Adds a mentor who may serve in a mentee's committee. */
    public CommitteeProblemBuilder candidate(MenteeId mentee, CommitteeCandidate candidate) {
        requireNonNull(mentee, "mentee");
        MentorId mentor = requireNonNull(candidate, "candidate").mentor();
        checkArgument(
                !mentor.person().equals(mentee.person()),
                "person `%s` is proposed as their own mentor; leave the pair out",
                mentor);
        checkArgument(
                candidates.computeIfAbsent(mentee, unused -> new HashMap<>()).putIfAbsent(mentor, candidate) == null,
                "committee problem lists the pair of mentor `%s` and mentee `%s` twice; give each pair one score",
                mentor,
                mentee);
        return this;
    }

    /** States what two mentors add to the total of each committee in which both serve; a negative score is a cost. */
    public CommitteeProblemBuilder affinity(MentorPair pair, Score score) {
        checkArgument(
                affinities.putIfAbsent(requireNonNull(pair, "pair"), requireNonNull(score, "score")) == null,
                "committee problem lists the affinity of `%s` and `%s` twice; give each pair one score",
                pair.first(),
                pair.second());
        return this;
    }

    /** States what keeping the rules that are only preferred is worth, in place of taking one after the other. */
    public CommitteeProblemBuilder prices(SoftPrices newPrices) {
        prices = Optional.of(requireNonNull(newPrices, "prices"));
        return this;
    }

    /**
     * Builds the problem.
     *
     * @throws IllegalArgumentException if a pair or a rule names somebody or a group that there is not, if nobody with a seat may have a role, or if there are too many
     *     people with too large scores or too many hours for exact arithmetic
     */
    public CommitteeProblem build() {
        candidates.forEach((mentee, ofMentee) -> {
            checkArgument(
                    mentees.containsKey(mentee),
                    "a candidate pair names the unknown mentee `%s`; add the mentee too",
                    mentee);
            ofMentee.keySet().forEach(mentor -> checkKnown("a candidate pair", mentor));
        });
        affinities.keySet().forEach(pair -> checkKnown("an affinity", pair));
        Set<Group> groups = new HashSet<>();
        Set<Group> seated = new HashSet<>();
        mentors.values().forEach(mentor -> {
            groups.addAll(mentor.groups());
            if (mentor.seats().count() > 0) {
                seated.addAll(mentor.groups());
            }
        });
        mentees.values().forEach(mentee -> checkRules(mentee, groups, seated));
        checkHours();
        ImmutableSortedMap.Builder<MenteeId, ImmutableList<CommitteeCandidate>> sorted =
                ImmutableSortedMap.naturalOrder();
        for (MenteeId mentee : mentees.keySet()) {
            sorted.put(
                    mentee,
                    candidates.getOrDefault(mentee, Map.of()).values().stream()
                            .sorted(Comparator.comparing(CommitteeCandidate::mentor))
                            .collect(ImmutableList.toImmutableList()));
        }
        CommitteeProblem problem = new CommitteeProblem(
                ImmutableSortedMap.copyOf(mentors),
                ImmutableSortedMap.copyOf(mentees),
                sorted.buildOrThrow(),
                ImmutableSortedMap.copyOf(affinities),
                prices);
        Weights.of(problem); // refuses numbers that are too large
        return problem;
    }

    private void checkRules(CommitteeMentee mentee, Set<Group> groups, Set<Group> seated) {
        CommitteeRules rules = mentee.rules();
        Stream.of(
                        rules.atLeast().keySet().stream(),
                        rules.atMost().keySet().stream(),
                        rules.roles().stream().map(Role::holders))
                .flatMap(some -> some)
                .forEach(group -> checkArgument(
                        groups.contains(group),
                        "the rules of mentee `%s` name group `%s`, to which no mentor belongs; put mentors in it or"
                                + " drop the rule",
                        mentee.mentee(),
                        group));
        rules.roles()
                .forEach(role -> checkArgument(
                        seated.contains(role.holders()),
                        "the rules of mentee `%s` give role `%s` to group `%s`, of which no mentor has a seat; give"
                                + " somebody of it a seat or drop the role",
                        mentee.mentee(),
                        role,
                        role.holders()));
        Stream.concat(rules.together().stream(), rules.apart().stream())
                .forEach(pair -> checkKnown("a rule of mentee `%s`".formatted(mentee.mentee()), pair));
    }

    /** Checks that nobody could spend more hours than can be counted, in whatever committees. */
    private void checkHours() {
        Map<MentorId, Long> most = new HashMap<>();
        candidates.forEach((mentee, ofMentee) -> {
            int role = requireNonNull(mentees.get(mentee)).rules().roles().stream()
                    .mapToInt(one -> one.hours().count())
                    .max()
                    .orElse(0);
            ofMentee.values()
                    .forEach(candidate -> most.merge(
                            candidate.mentor(), (long) candidate.hours().count() + role, Long::sum));
        });
        most.forEach((mentor, hours) -> checkArgument(
                hours <= Integer.MAX_VALUE,
                "mentor `%s` might spend too many hours in committees: %s; count in a larger unit",
                mentor,
                hours));
    }

    private void checkKnown(String what, MentorPair pair) {
        checkKnown(what, pair.first());
        checkKnown(what, pair.second());
    }

    private void checkKnown(String what, MentorId mentor) {
        checkArgument(
                mentors.containsKey(mentor), "%s names the unknown mentor `%s`; add the mentor too", what, mentor);
    }
}
