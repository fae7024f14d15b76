package io.github.mentoring.core.ethics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.rule.Rulebook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Says which of many mentors may come together with which of many mentees; the same as an {@link EthicsScreen} says of
 * each two of them, without asking it for each.
 *
 * <p>People of whom the same is on record, and who belong to the same groups as far as any rule asks for these, are alike;
 * one judgement serves all who are alike. Two people about whom something is on record together, such as a conflict, are
 * judged by themselves. Nobody is admitted with themselves.
 *
 * <p>Building it takes time that grows with the number of people, of kinds of people, of pairs judged by themselves, and
 * of pairs refused for a kind; not with the number of pairs. Where rules ask for more than six facts that affiliations tell, it
 * grows with the number of pairs of kinds instead. It keeps one bit for each kind of mentor and each mentee.
 */
public final class ScreeningIndex {

    private static final int[] NONE = {};

    private final EthicsScreen screen;
    private final EthicsRegister register;
    private final ImmutableList<MentorId> mentors;
    private final ImmutableList<MenteeId> mentees;
    private final MentoringFormat format;
    private final LearningModel model;
    private final Map<PersonId, Integer> mentorAt;
    private final Map<PersonId, Integer> menteeAt;
    private final int[] kindOfMentor; // INVARIANT: by mentor, the row of the kind
    private final BitSet[]
            refused; // INVARIANT: by kind of mentor, the mentees who are refused unless judged by themselves
    private final int[][] judged; // INVARIANT: by mentor, the mentees judged by themselves with them, in order
    private final BitSet[] judgedRefused; // INVARIANT: by mentor, those of them who are refused, by position among them

    ScreeningIndex(
            EthicsScreen screen,
            EthicsRegister register,
            ImmutableList<MentorId> mentors,
            ImmutableList<MenteeId> mentees,
            MentoringFormat format,
            LearningModel model) {
        this.screen = screen;
        this.register = register;
        this.mentors = mentors;
        this.mentees = mentees;
        this.format = format;
        this.model = model;
        this.mentorAt = positions("mentor", mentors, register);
        this.menteeAt = positions("mentee", mentees, register);
        PeopleAlike alike = new PeopleAlike(screen.judge(), register, mentors, mentees, format, model);
        this.kindOfMentor = alike.kindsOfMentors();
        this.refused = alike.refused();
        this.judged = new int[mentors.size()][];
        this.judgedRefused = new BitSet[mentors.size()];
        Arrays.fill(judged, NONE);
        judgePairs();
    }

    private static Map<PersonId, Integer> positions(
            String side, List<? extends ParticipantId> people, EthicsRegister register) {
        Map<PersonId, Integer> positions = new HashMap<>(2 * people.size());
        for (ParticipantId each : people) {
            register.person(each.person());
            checkArgument(
                    positions.put(each.person(), positions.size()) == null,
                    "index names %s `%s` twice; name each once",
                    side,
                    each);
        }
        return positions;
    }

    private void judgePairs() {
        Map<Integer, BitSet> pairs = new HashMap<>();
        for (Pairing pair : register.facts().pairs()) {
            Integer mentor = mentorAt.get(pair.mentor());
            Integer mentee = menteeAt.get(pair.mentee());
            if (mentor != null && mentee != null) {
                pairs.computeIfAbsent(mentor, any -> new BitSet()).set(mentee);
            }
        }
        mentorAt.forEach((person, mentor) -> {
            Integer mentee = menteeAt.get(person);
            if (mentee != null) {
                pairs.computeIfAbsent(mentor, any -> new BitSet()).set(mentee);
            }
        });
        pairs.forEach((mentor, others) -> {
            judged[mentor] = others.stream().toArray();
            judgedRefused[mentor] = new BitSet();
            for (int at = 0; at < judged[mentor].length; at++) {
                judgedRefused[mentor].set(at, !isAdmissible(mentors.get(mentor), mentees.get(judged[mentor][at])));
            }
        });
    }

    private boolean isAdmissible(MentorId mentor, MenteeId mentee) {
        return !mentor.person().equals(mentee.person())
                && PairVerdict.admits(screen.judge().answer(register.caseOf(mentor, mentee, format, model)));
    }

    /** Returns the rules by which the people are screened. */
    public Rulebook rulebook() {
        return screen.rulebook();
    }

    /** Returns the mentors, in the order in which they were given. */
    public ImmutableList<MentorId> mentors() {
        return mentors;
    }

    /** Returns the mentees, in the order in which they were given. */
    public ImmutableList<MenteeId> mentees() {
        return mentees;
    }

    /**
     * Returns whether the two may come together.
     *
     * @throws IllegalArgumentException if either is not among those for whom the index was made
     */
    public boolean admits(MentorId mentor, MenteeId mentee) {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        return admits(position("mentor", mentorAt, mentor), position("mentee", menteeAt, mentee));
    }

    /**
     * Returns whether the two at the given places in {@link #mentors} and {@link #mentees} may come together.
     *
     * @throws IndexOutOfBoundsException if there is nobody at one of the places
     */
    public boolean admits(int mentor, int mentee) {
        checkIndex(mentee, mentees.size());
        int[] own = judged[mentor];
        if (own.length > 0) {
            int at = Arrays.binarySearch(own, mentee);
            if (at >= 0) {
                return !judgedRefused[mentor].get(at);
            }
        }
        return !refused[kindOfMentor[mentor]].get(mentee);
    }

    private static int position(String side, Map<PersonId, Integer> positions, ParticipantId participant) {
        Integer at = positions.get(participant.person());
        checkArgument(
                at != null, "%s `%s` is not in the index; make one with all who may come together", side, participant);
        return at;
    }

    /**
     * Returns why the two may come together, or not: the report of a screening of these two as of the given day.
     *
     * @throws IllegalArgumentException if either is not among those for whom the index was made, or they are one person
     */
    public EthicsReport report(MentorId mentor, MenteeId mentee, LocalDate asOf) {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        requireNonNull(asOf, "asOf");
        position("mentor", mentorAt, mentor);
        position("mentee", menteeAt, mentee);
        return new EthicsReport(ImmutableList.of(new PairVerdict(
                mentor, mentee, screen.judge().judge(register.caseOf(mentor, mentee, format, model), asOf))));
    }

    /** Returns how many pairs may not come together, those of a person with themselves included. */
    public long refusedPairs() {
        long[] ofKind = Arrays.stream(refused).mapToLong(BitSet::cardinality).toArray();
        long pairs = 0;
        for (int mentor = 0; mentor < kindOfMentor.length; mentor++) {
            pairs += ofKind[kindOfMentor[mentor]];
            for (int at = 0; at < judged[mentor].length; at++) {
                pairs -= refused[kindOfMentor[mentor]].get(judged[mentor][at]) ? 1 : 0;
                pairs += judgedRefused[mentor].get(at) ? 1 : 0;
            }
        }
        return pairs;
    }

    /**
     * Calls the action with every two who may not come together, those of a person with themselves included, in the order
     * in which they were given; no time is spent on those who may.
     */
    public void forEachRefused(BiConsumer<MentorId, MenteeId> action) {
        requireNonNull(action, "action");
        for (int mentor = 0; mentor < kindOfMentor.length; mentor++) {
            BitSet row = refused[kindOfMentor[mentor]];
            if (judged[mentor].length > 0) {
                row = (BitSet) row.clone();
                for (int at = 0; at < judged[mentor].length; at++) {
                    row.set(judged[mentor][at], judgedRefused[mentor].get(at));
                }
            }
            for (int mentee = row.nextSetBit(0); mentee >= 0; mentee = row.nextSetBit(mentee + 1)) {
                action.accept(mentors.get(mentor), mentees.get(mentee));
            }
        }
    }

    /** Returns how many people there are on either side. */
    @Override
    public String toString() {
        return "ScreeningIndex[mentors " + mentors.size() + ", mentees " + mentees.size() + "]";
    }
}
