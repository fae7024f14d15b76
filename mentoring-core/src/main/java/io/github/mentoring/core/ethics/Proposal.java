package io.github.mentoring.core.ethics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.Parties;
import java.util.function.BiConsumer;

/**
 * Who would mentor whom, in which format and under which model.
 *
 * <p>The format may be one that takes more people than are named: a mentor and a mentee may be screened for a committee
 * that is still to be put together. Whether the numbers suit the format is no matter of ethics.
 *
 * @param parties who would take part
 * @param format in which format; among peers if the parties are a circle, and else with mentors
 * @param model under which model
 */
public record Proposal(Parties parties, MentoringFormat format, LearningModel model) {

    /** Checks that peers are proposed in a format of peers, and nobody else is. */
    public Proposal {
        requireNonNull(parties, "parties");
        requireNonNull(format, "format");
        requireNonNull(model, "model");
        checkArgument(
                format.isPeerCohort() == parties instanceof Parties.Circle,
                "proposal has the format %s for parties of another kind; choose a format %s peers",
                format,
                format.isPeerCohort() ? "with mentors, not of" : "of");
    }

    /** Returns the proposal that one person mentors another one to one. */
    public static Proposal of(MentorId mentor, MenteeId mentee) {
        return of(Parties.pair(mentor, mentee));
    }

    /**
     * Returns the proposal that the given people come together as mentors and mentees, or as peers, in the format that
     * their numbers make.
     *
     * @throws IllegalArgumentException if their numbers make none
     */
    public static Proposal of(Parties parties) {
        requireNonNull(parties, "parties");
        MentoringFormat format = parties instanceof Parties.Guided guided
                ? MentoringFormat.classify(
                                HeadCount.of(guided.mentors().size()),
                                HeadCount.of(guided.mentees().size()))
                        .value()
                        .orElseThrow()
                : formatOf((Parties.Circle) parties);
        return new Proposal(parties, format, LearningModel.MENTORSHIP);
    }

    private static MentoringFormat formatOf(Parties.Circle circle) {
        return MentoringFormat.classifyPeers(
                        HeadCount.of(circle.facilitators().size()),
                        HeadCount.of(circle.peers().size()))
                .value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "proposal has one peer alone: `" + circle.peers().first() + "`; name at least two peers"));
    }

    /** Returns the same proposal in another format. */
    public Proposal in(MentoringFormat other) {
        return new Proposal(parties, other, model);
    }

    /** Returns the same proposal under another model. */
    public Proposal under(LearningModel other) {
        return new Proposal(parties, format, other);
    }

    /**
     * Calls the action with each mentor and each of their mentees, in the order of their ids.
     *
     * <p>Facilitators mentor every peer. Peers mentor one another, so that each two of them come twice, once either way.
     */
    void forEachPair(BiConsumer<MentorId, MenteeId> action) {
        if (parties instanceof Parties.Guided guided) {
            guided.mentors().forEach(mentor -> guided.mentees().forEach(mentee -> action.accept(mentor, mentee)));
        } else if (parties instanceof Parties.Circle circle) {
            ImmutableSortedSet<PersonId> peers = circle.peers();
            for (PersonId guide : circle.people()) {
                for (PersonId peer : peers) {
                    if (!guide.equals(peer)) {
                        action.accept(new MentorId(guide), new MenteeId(peer));
                    }
                }
            }
        }
    }
}
