package io.github.mentoring.host;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type outside the core, where ids stand in all kinds of places. */
public record Letter(
        PersonId person,
        MentorId mentor,
        ParticipantId either,
        Optional<ParticipantId> maybe,
        List<MenteeId> mentees,
        List<List<ParticipantId>> all,
        Map<MentorId, ParticipantId> byMentor) {}
