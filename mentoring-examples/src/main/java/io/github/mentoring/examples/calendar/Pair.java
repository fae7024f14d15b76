package io.github.mentoring.examples.calendar;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import java.time.LocalDate;

/** A mentor and a mentee, and the day on which they began. */
record Pair(MentorId mentor, MenteeId mentee, LocalDate start) {}
