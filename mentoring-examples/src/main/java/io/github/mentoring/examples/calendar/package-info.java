/**
 * A programme in, its year out: {@link io.github.mentoring.examples.calendar.CalendarCommand} prints when mentors keep
 * their office hours and when each pair is looked at again.
 */
@NullMarked
package io.github.mentoring.examples.calendar;

import org.jspecify.annotations.NullMarked;
