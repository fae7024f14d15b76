package io.github.mentoring.matching;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.screening.Screening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who may be in a team with whom, and how well they fit.
 *
 * <p>Where the round keeps the best candidates only, whoever must be with somebody keeps all, so that nobody is cut from those they must be
 * with.
 */
final class TeamCandidates {

    private final TeamRound round;
    private final Predicate<ParticipantId> isTied; // must be with somebody
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<ParticipantId> known = new HashSet<>(); // in a pair
    private final Set<MenteeId> cut = new HashSet<>();

    /** Two who may be in one team. */
    record Pair(Person mentor, Person mentee, Score score) {}

    private TeamCandidates(TeamRound round, Predicate<ParticipantId> isTied) {
        this.round = round;
        this.isTied = isTied;
    }

    static TeamCandidates of(TeamRound round, Predicate<ParticipantId> isTied, Run run) {
        TeamCandidates candidates = new TeamCandidates(round, isTied);
        switch (round.format()) {
            case GROUP, TEAM, DYAD, COMMITTEE -> candidates.addMentors(run);
            case FACILITATED_PEER -> candidates.addFacilitators();
            case PEER_GROUP -> {}
        }
        candidates.pairs.forEach(pair -> {
            candidates.known.add(pair.mentor().asMentor());
            candidates.known.add(pair.mentee().asMentee());
        });
        return candidates;
    }

    /** Returns the pairs. */
    List<Pair> pairs() {
        return pairs;
    }

    /** Returns whether there is anybody with whom somebody may be. */
    boolean has(ParticipantId person) {
        return known.contains(person);
    }

    /** Returns whether a mentee has further candidates, whom the round did not keep. */
    boolean isCut(MenteeId mentee) {
        return cut.contains(mentee);
    }

    private void addMentors(Run run) {
        Candidates candidates = round.round().candidates(run);
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
                .filter(mentor -> round.round().refusals(mentor, mentee).isEmpty())
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
        return new Pair(mentor, mentee, round.round().fit().score(mentor, mentee).score());
    }

    private void addFacilitators() {
        Screening screening = round.round().screening().without(FormatRule.LACK_OF_MENTOR_EXPERTISE.id());
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
