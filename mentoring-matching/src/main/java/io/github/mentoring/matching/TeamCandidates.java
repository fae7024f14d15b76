package io.github.mentoring.matching;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Table;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.criteria.Preferences;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who may be in a team with whom, how well they fit, and which wishes that meets.
 *
 * <p>Where the round keeps the best candidates only, whoever must be with somebody keeps all, so that nobody is cut from those they must be
 * with.
 */
final class TeamCandidates {

    private final TeamRound round;
    private final MatchRound people; // screened by exclusions whatever the round's screening
    private final Predicate<ParticipantId> isTied; // must be with somebody
    private final List<Pair> pairs = new ArrayList<>();
    private final Table<MenteeId, MentorId, Integer> wishes = HashBasedTable.create();
    private final Set<ParticipantId> known = new HashSet<>(); // in a pair
    private final Set<MenteeId> cut = new HashSet<>();

    /** Two who may be in one team. */
    record Pair(Person mentor, Person mentee, Score score) {}

    private TeamCandidates(TeamRound round, Predicate<ParticipantId> isTied) {
        this.round = round;
        people = withExclusions(round.round());
        this.isTied = isTied;
    }

    private static MatchRound withExclusions(MatchRound round) {
        Screening screening = round.screening();
        boolean isThere = screening.rules().stream().anyMatch(rule -> rule.id().equals(PairRules.EXCLUDED_PAIR.id()));
        return isThere ? round : round.screenedBy(screening.with(PairRules.EXCLUDED_PAIR));
    }

    static TeamCandidates of(TeamRound round, Predicate<ParticipantId> isTied, Run run) {
        TeamCandidates candidates = new TeamCandidates(round, isTied);
        switch (round.format()) {
            case GROUP, TEAM, DYAD, COMMITTEE -> candidates.addMentors(run);
            case FACILITATED_PEER -> candidates.addFacilitators();
            case PEER_GROUP -> {}
        }
        candidates.pairs.forEach(candidates::look);
        return candidates;
    }

    /** Returns the pairs. */
    List<Pair> pairs() {
        return pairs;
    }

    /** Returns how many wishes a mentee and each mentor who may be with them meet, of those with whom they meet any. */
    ImmutableMap<MentorId, Integer> wishes(MenteeId mentee) {
        return ImmutableMap.copyOf(wishes.row(mentee));
    }

    /** Returns whether there is anybody with whom somebody may be. */
    boolean has(ParticipantId person) {
        return known.contains(person);
    }

    /** Returns whether a mentee has further candidates, whom the round did not keep. */
    boolean isCut(MenteeId mentee) {
        return cut.contains(mentee);
    }

    private void look(Pair pair) {
        MentorId mentor = pair.mentor().asMentor();
        MenteeId mentee = pair.mentee().asMentee();
        known.add(mentor);
        known.add(mentee);
        int met = met(pair.mentor(), pair.mentee());
        if (met > 0) {
            wishes.put(mentee, mentor, met);
        }
    }

    /**
     * Returns how many wishes two meet: what the mentee would like of a mentor, and whether either names the other among those they would
     * like to have, wherever in the list.
     */
    private int met(Person mentor, Person mentee) {
        Preferences preferences = round.round().preferences();
        if (preferences == Preferences.NONE) {
            return 0;
        }
        boolean isWished =
                mentee.mentee().stream().anyMatch(role -> role.wishes().contains(mentor.asMentor()));
        boolean isWishing =
                mentor.mentor().stream().anyMatch(role -> role.wishes().contains(mentee.asMentee()));
        return preferences.met(mentor, mentee) + (isWished ? 1 : 0) + (isWishing ? 1 : 0);
    }

    private void addMentors(Run run) {
        Candidates candidates = people.candidates(run);
        CandidateGraph graph = candidates.problem().graph();
        for (Person mentee : round.mentees()) {
            MenteeId id = mentee.asMentee();
            if (candidates.isCut(id) && isTied.test(id)) {
                addAll(mentee);
            } else {
                addKept(mentee, graph);
                if (candidates.isCut(id)) {
                    cut.add(id);
                }
            }
        }
    }

    private void addAll(Person mentee) {
        round.mentors().stream()
                .filter(mentor -> people.refusals(mentor, mentee).isEmpty())
                .forEach(mentor -> pairs.add(pair(mentor, mentee)));
    }

    private void addKept(Person mentee, CandidateGraph graph) {
        int number = graph.indexOf(mentee.asMentee());
        for (int edge = graph.firstEdge(number); edge < graph.firstEdge(number + 1); edge++) {
            pairs.add(pair(graph.candidate(edge), mentee, Score.ofTenThousandths(graph.scoreOf(edge))));
        }
    }

    private Pair pair(Candidate candidate, Person mentee, Score score) {
        return new Pair(person(candidate.mentor()), mentee, score);
    }

    private Person person(MentorId mentor) {
        return requireNonNull(round.round().people().get(mentor.person()));
    }

    private Pair pair(Person mentor, Person mentee) {
        return new Pair(
                mentor, mentee, round.round().fit().score(mentor, mentee).score());
    }

    private void addFacilitators() {
        Screening screening = people.screening().without(FormatRule.LACK_OF_MENTOR_EXPERTISE.id());
        for (Person peer : round.mentees()) {
            List<Pair> all = round.mentors().stream()
                    .filter(facilitator -> isAbove(facilitator, peer) && screening.admits(facilitator, peer))
                    .map(facilitator -> pair(facilitator, peer))
                    .sorted(Comparator.comparing(Pair::score)
                            .reversed()
                            .thenComparing(pair -> pair.mentor().id()))
                    .toList();
            int kept = isTied.test(peer.asMentee())
                    ? all.size()
                    : Math.min(round.round().keptBy(peer), all.size());
            pairs.addAll(all.subList(0, kept));
            if (kept < all.size()) {
                cut.add(peer.asMentee());
            }
        }
    }

    /** Returns whether both levels are known, and the first is higher. */
    static boolean isAbove(Person facilitator, Person peer) {
        Optional<Level> one = facilitator.level();
        Optional<Level> other = peer.level();
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
    }
}
