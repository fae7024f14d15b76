package io.github.mentoring.matching;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import io.github.mentoring.matching.team.TeamPair;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a round says of two people in one team: of a mentor with a mentee, of two peers, who mentor each other, and of two others on one
 * side.
 */
final class TeamScreening {

    private final TeamRound round;
    private final Screening screening;

    TeamScreening(TeamRound round) {
        this.round = round;
        screening = round.round().screening();
    }

    /** Returns whether two mentors or facilitators may be in one team. */
    boolean admitMentors(Person one, Person other) {
        return !one.excludes(other) && screening.admitsFellows(one, other);
    }

    /** Returns whether two mentees, or two peers, may be in one team. */
    boolean admitMentees(Person one, Person other) {
        return !one.excludes(other)
                && (round.format().isPeerCohort()
                        ? screening.admitsPeers(one, other)
                        : screening.admitsFellows(one, other));
    }

    /** Returns all rules by which two may not be in one team, whoever else is in it. */
    ImmutableSortedSet<RuleId> refusals(TeamPair pair) {
        Person first = person(pair.first());
        Person second = person(pair.second());
        Set<RuleId> codes = new TreeSet<>();
        if (pair.first() instanceof MentorId && pair.second() instanceof MenteeId) {
            addRefusals(first, second, codes);
        } else if (pair.first() instanceof MenteeId && round.format().isPeerCohort()) {
            codes.addAll(screening.refusalsOfPeers(first, second));
            if (round.format() == MentoringFormat.PEER_GROUP && !shareInterest(first, second)) {
                codes.add(FormatRule.PEER_GROUP_NO_SHARED_INTEREST.id());
            }
        } else {
            codes.addAll(screening.refusalsOfFellows(first, second));
        }
        if (first.excludes(second)) { // even where the screening lacks the rule
            codes.add(PairRules.EXCLUDED_PAIR.id());
        }
        return ImmutableSortedSet.copyOf(codes);
    }

    /** Adds the rules that refuse a mentor and a mentee, or a facilitator, who need not know more, and a peer. */
    private void addRefusals(Person mentor, Person mentee, Set<RuleId> codes) {
        if (round.format() != MentoringFormat.FACILITATED_PEER) {
            codes.addAll(round.round().refusals(mentor, mentee));
            return;
        }
        Screening ofFacilitators = screening.without(FormatRule.LACK_OF_MENTOR_EXPERTISE.id());
        codes.addAll(round.round().screenedBy(ofFacilitators).refusals(mentor, mentee));
        if (!TeamCandidates.isAbove(mentor, mentee)) {
            codes.add(FormatRule.FACILITATOR_NOT_SENIOR.id());
        }
    }

    private static boolean shareInterest(Person one, Person other) {
        Set<String> interests = TeamNumbers.interests(one).collect(Collectors.toSet());
        return TeamNumbers.interests(other).anyMatch(interests::contains);
    }

    private Person person(ParticipantId participant) {
        return requireNonNull(round.round().people().get(participant.person()));
    }
}
