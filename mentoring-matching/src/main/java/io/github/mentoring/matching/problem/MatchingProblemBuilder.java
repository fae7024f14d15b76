package io.github.mentoring.matching.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.MatchingProblem.Bounds;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Builds a {@link MatchingProblem} from people and pairs in any order.
 *
 * <p>What can never be right is refused: a person listed twice, a least above its most, a pair listed twice or of unknown
 * people, and a pair of a person with themselves.
 */
public final class MatchingProblemBuilder {

    private final Side<MentorId> mentors = new Side<>("mentor", "mentees");
    private final Side<MenteeId> mentees = new Side<>("mentee", "mentors");
    private final ImmutableIntArray.Builder pairMentor = ImmutableIntArray.builder();
    private final ImmutableIntArray.Builder pairMentee = ImmutableIntArray.builder();
    private final ImmutableLongArray.Builder pairScore = ImmutableLongArray.builder();
    private final ImmutableIntArray.Builder pairPreferences = ImmutableIntArray.builder();

    MatchingProblemBuilder() {}

    /** Adds a mentor who takes up to the given number of mentees. */
    public MatchingProblemBuilder mentor(MentorId mentor, Seats most) {
        return mentor(mentor, Seats.of(0), most);
    }

    /** Adds a mentor who must take at least and may take at most the given numbers of mentees. */
    public MatchingProblemBuilder mentor(MentorId mentor, Seats least, Seats most) {
        requireNonNull(mentor, "mentor");
        mentors.add(
                mentor,
                requireNonNull(least, "least").count(),
                requireNonNull(most, "most").count());
        return this;
    }

    /** Adds a mentee who may get one mentor and may stay without. */
    public MatchingProblemBuilder mentee(MenteeId mentee) {
        return mentee(mentee, HeadCount.of(0), HeadCount.of(1));
    }

    /** Adds a mentee who must get at least and may get at most the given numbers of mentors. */
    public MatchingProblemBuilder mentee(MenteeId mentee, HeadCount least, HeadCount most) {
        requireNonNull(mentee, "mentee");
        mentees.add(
                mentee,
                requireNonNull(least, "least").people(),
                requireNonNull(most, "most").people());
        return this;
    }

    /** Adds a pair that may be matched. */
    public MatchingProblemBuilder candidate(MentorId mentor, MenteeId mentee, Score score) {
        return candidate(mentor, mentee, score, 0);
    }

    /**
     * Adds a pair that may be matched.
     *
     * @param preferencesMet how many soft preferences the pair meets; they decide between equal totals only
     */
    public MatchingProblemBuilder candidate(MentorId mentor, MenteeId mentee, Score score, int preferencesMet) {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        requireNonNull(score, "score");
        checkArgument(
                !mentor.person().equals(mentee.person()),
                "person `%s` is proposed as their own mentor; leave the pair out",
                mentor);
        checkArgument(
                preferencesMet >= 0,
                "mentor `%s` and mentee `%s` meet a negative number of preferences: %s",
                mentor,
                mentee,
                preferencesMet);
        pairMentor.add(mentors.number(mentor));
        pairMentee.add(mentees.number(mentee));
        pairScore.add(score.tenThousandths());
        pairPreferences.add(preferencesMet);
        return this;
    }

    /**
     * Builds the problem, in time linear in the number of pairs.
     *
     * @throws IllegalArgumentException if a pair is listed twice or names somebody who was not added
     */
    public MatchingProblem build() {
        Sorted<MentorId> sortedMentors = mentors.sorted();
        Sorted<MenteeId> sortedMentees = mentees.sorted();
        EdgeArrays edges = EdgeArrays.of(
                sortedMentors.ids().size(),
                sortedMentees.ids().size(),
                sortedMentors.renumber(pairMentor.build()),
                sortedMentees.renumber(pairMentee.build()),
                pairScore.build().toArray(),
                pairPreferences.build().toArray());
        CandidateGraph graph = new CandidateGraph(sortedMentors.ids(), sortedMentees.ids(), edges);
        int duplicate = edges.firstDuplicate();
        if (duplicate >= 0) {
            Candidate pair = graph.candidate(duplicate);
            throw new IllegalArgumentException(
                    "matching problem lists the pair of mentor `%s` and mentee `%s` twice; give each pair one score"
                            .formatted(pair.mentor(), pair.mentee()));
        }
        return new MatchingProblem(graph, sortedMentors.bounds(), sortedMentees.bounds());
    }

    /** The people of one side, numbered as they are first mentioned, be it by themselves or by a pair. */
    private static final class Side<T extends Comparable<T>> {

        private final String role;
        private final String partners;
        private final Map<T, Integer> numbers = new HashMap<>();
        private final Map<T, Range> ranges = new HashMap<>();

        Side(String role, String partners) {
            this.role = role;
            this.partners = partners;
        }

        int number(T id) {
            Integer next = numbers.size();
            Integer known = numbers.putIfAbsent(id, next);
            return known == null ? next : known;
        }

        void add(T id, int least, int most) {
            checkArgument(
                    least <= most,
                    "%s `%s` must get at least %s %s but at most %s; lower the first or raise the second",
                    role,
                    id,
                    least,
                    partners,
                    most);
            checkArgument(
                    ranges.putIfAbsent(id, new Range(least, most)) == null,
                    "matching problem lists %s `%s` twice; give each %s one id",
                    role,
                    id,
                    role);
            number(id);
        }

        Sorted<T> sorted() {
            ImmutableList<T> ids = numbers.keySet().stream().sorted().collect(ImmutableList.toImmutableList());
            int[] renumbered = new int[ids.size()];
            int[] least = new int[ids.size()];
            int[] most = new int[ids.size()];
            IntStream.range(0, ids.size()).forEach(position -> {
                T id = ids.get(position);
                Range range = ranges.get(id);
                checkArgument(
                        range != null, "a candidate pair names the unknown %s `%s`; add the %s too", role, id, role);
                renumbered[requireNonNull(numbers.get(id))] = position;
                least[position] = requireNonNull(range).least();
                most[position] = range.most();
            });
            return new Sorted<>(
                    ids,
                    ImmutableIntArray.copyOf(renumbered),
                    new Bounds(ImmutableIntArray.copyOf(least), ImmutableIntArray.copyOf(most)));
        }
    }

    private record Range(int least, int most) {}

    /** The people of one side in the order of their ids, and where each earlier number went. */
    private record Sorted<T>(ImmutableList<T> ids, ImmutableIntArray renumbered, Bounds bounds) {

        int[] renumber(ImmutableIntArray numbers) {
            return numbers.stream().map(renumbered::get).toArray();
        }
    }
}
