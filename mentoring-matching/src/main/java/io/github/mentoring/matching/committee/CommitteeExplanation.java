package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.problem.Score;

/**
 * How a committee comes to what it is worth: who brings how much, and which of the rules that are only preferred it keeps.
 *
 * <p>A rule that is required is told as well, and is always kept. The scores, the affinities and the gains add up to the worth, and those of all committees to the worth of the choice.
 *
 * @param mentee whose committee it is
 * @param scores how well each member fits
 * @param affinities what members add by serving together
 * @param rules how far each rule is kept that the mentee asks for, in the order of {@link SoftRule}; functions only where the mentee needs
 *     some, and members who served or preferences only where some candidate has served or meets any
 * @param worth all of that together; without prices, the total
 */
public record CommitteeExplanation(
        MenteeId mentee,
        ImmutableSortedMap<MentorId, Score> scores,
        ImmutableSortedMap<MentorPair, Score> affinities,
        ImmutableList<Part> rules,
        Score worth) {

    /** Checks that all is given. */
    public CommitteeExplanation {
        requireNonNull(mentee, "mentee");
        requireNonNull(scores, "scores");
        requireNonNull(affinities, "affinities");
        requireNonNull(rules, "rules");
        requireNonNull(worth, "worth");
    }

    /** A rule that may be preferred. */
    public enum SoftRule {
        /** Somebody is from the mentee's own department. */
        INSIDE,
        /** Functions that the mentee needs are covered, each counted. */
        FUNCTIONS,
        /** There are as many disciplines as asked for. */
        DISCIPLINES,
        /** Members who served before serve again, each counted, and missed as far as there are places for them. */
        KEPT,
        /** Values of the attributes in which diversity is welcome are different, each counted. */
        DIVERSITY,
        /** Members meet preferences, each counted. */
        PREFERENCES
    }

    /**
     * How far a rule is kept.
     *
     * @param rule which one
     * @param kept how often it is kept: not more than once, or as many times as are counted
     * @param missed how often it is not; none where more is only better
     * @param gained what it adds; nothing without prices
     * @param lost what it would add if it were kept throughout, beside that
     */
    public record Part(SoftRule rule, long kept, long missed, Score gained, Score lost) {

        /** Checks that all is given. */
        public Part {
            requireNonNull(rule, "rule");
            requireNonNull(gained, "gained");
            requireNonNull(lost, "lost");
        }
    }

    static CommitteeExplanation of(CommitteeProblem problem, Committee committee) {
        CommitteeMentee mentee = problem.mentee(committee.mentee());
        CommitteeRules asked = mentee.rules();
        CommitteeValue value = new Appraisal(problem, mentee).value(committee.members());
        SoftPrices prices = problem.prices().orElse(SoftPrices.NONE);
        ImmutableList.Builder<Part> rules = ImmutableList.builder();
        if (asked.inside() != Strictness.OFF) {
            rules.add(part(SoftRule.INSIDE, value.inside(), 1 - value.inside(), prices.inside()));
        }
        if (asked.coverage() != Strictness.OFF && !mentee.needs().isEmpty()) {
            long missed = mentee.needs().size() - value.functions();
            rules.add(part(SoftRule.FUNCTIONS, value.functions(), missed, prices.function()));
        }
        if (asked.multidisciplinary() != Strictness.OFF) {
            rules.add(part(SoftRule.DISCIPLINES, value.disciplines(), 1 - value.disciplines(), prices.disciplines()));
        }
        ImmutableList<CommitteeCandidate> candidates = problem.candidates(mentee.mentee());
        long served = candidates.stream().filter(CommitteeCandidate::hasServed).count();
        if (served > 0) {
            long most = Math.min(served, asked.most().people()); // nobody else finds a place
            rules.add(part(SoftRule.KEPT, value.kept(), most - value.kept(), prices.kept()));
        }
        if (!asked.diverseIn().isEmpty()) {
            rules.add(part(SoftRule.DIVERSITY, value.diversity(), 0, prices.diversity()));
        }
        if (candidates.stream().anyMatch(candidate -> candidate.preferencesMet() > 0)) {
            rules.add(part(SoftRule.PREFERENCES, value.preferences(), 0, prices.preference()));
        }
        return new CommitteeExplanation(
                mentee.mentee(),
                scores(problem, committee),
                affinities(problem, committee),
                rules.build(),
                prices.worth(value));
    }

    private static ImmutableSortedMap<MentorId, Score> scores(CommitteeProblem problem, Committee committee) {
        return problem.candidates(committee.mentee()).stream()
                .filter(candidate -> committee.members().contains(candidate.mentor()))
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        MentorId::compareTo, CommitteeCandidate::mentor, CommitteeCandidate::score));
    }

    private static ImmutableSortedMap<MentorPair, Score> affinities(CommitteeProblem problem, Committee committee) {
        ImmutableSortedMap.Builder<MentorPair, Score> affinities = ImmutableSortedMap.naturalOrder();
        problem.affinities().forEach((pair, score) -> {
            if (committee.members().contains(pair.first())
                    && committee.members().contains(pair.second())) {
                affinities.put(pair, score);
            }
        });
        return affinities.buildOrThrow();
    }

    private static Part part(SoftRule rule, long kept, long missed, Score price) {
        return new Part(rule, kept, missed, times(kept, price), times(missed, price));
    }

    private static Score times(long count, Score price) {
        return Score.ofTenThousandths(Math.multiplyExact(count, price.tenThousandths()));
    }
}
