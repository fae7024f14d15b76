package io.github.mentoring.matching.team;

import io.github.mentoring.core.person.ParticipantId;
import java.util.HashMap;
import java.util.Map;

/** Who goes together with whom, directly or by way of others. */
final class Togetherness {

    private final Map<ParticipantId, ParticipantId> next = new HashMap<>(); // towards one who stands for all

    Togetherness(Iterable<TeamPair> pairs) {
        for (TeamPair pair : pairs) {
            ParticipantId first = first(pair.first());
            ParticipantId second = first(pair.second());
            if (!first.equals(second)) {
                next.put(second, first);
            }
        }
    }

    /** Returns the one who stands for all with whom somebody goes together. */
    ParticipantId first(ParticipantId person) {
        ParticipantId at = person;
        for (ParticipantId further = next.get(at); further != null; further = next.get(at)) {
            at = further;
        }
        return at;
    }

    /** Returns whether two go together. */
    boolean join(ParticipantId one, ParticipantId other) {
        return first(one).equals(first(other));
    }
}
