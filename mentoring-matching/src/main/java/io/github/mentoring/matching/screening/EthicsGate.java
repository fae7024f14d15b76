package io.github.mentoring.matching.screening;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.ethics.ScreeningIndex;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Person;
import java.util.HashMap;
import java.util.Map;

/** The rules of ethics: most pairs take one look-up for all of them; the rules are asked of those that it refuses. */
final class EthicsGate implements Gate {

    private static final int MISSING = -1;

    private final ScreeningIndex ethics;
    private final Gate rules;
    private final int[] mentorAt; // mentor -> place in the index of ethics
    private final int[] menteeAt;

    private EthicsGate(
            ScreeningIndex ethics,
            ImmutableList<PairRule> rules,
            ImmutableList<Person> mentors,
            ImmutableList<Person> mentees) {
        this.ethics = ethics;
        this.rules = Gate.asking(rules, mentors, mentees);
        Map<ParticipantId, Integer> places = new HashMap<>();
        ethics.mentors().forEach(mentor -> places.put(mentor, places.size()));
        this.mentorAt = mentors.stream()
                .mapToInt(mentor -> places.getOrDefault(new MentorId(mentor.id()), MISSING))
                .toArray();
        places.clear();
        ethics.mentees().forEach(mentee -> places.put(mentee, places.size()));
        this.menteeAt = mentees.stream()
                .mapToInt(mentee -> places.getOrDefault(new MenteeId(mentee.id()), MISSING))
                .toArray();
    }

    static Gate.Maker by(ScreeningIndex ethics) {
        return (rules, mentors, mentees) -> new EthicsGate(ethics, rules, mentors, mentees);
    }

    @Override
    public void narrow(int mentee, long[] among) {
        // a look at each is as quick
    }

    @Override
    public boolean refuses(int mentor, int mentee) {
        boolean known = mentorAt[mentor] != MISSING && menteeAt[mentee] != MISSING;
        return !(known && ethics.admits(mentorAt[mentor], menteeAt[mentee])) && rules.refuses(mentor, mentee);
    }
}
