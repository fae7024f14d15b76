package io.github.mentoring.examples.year;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.lifecycle.Step;
import java.time.LocalDate;

/**
 * What is done on one day.
 *
 * @param day the day
 * @param steps the steps, in their order
 */
record Scene(LocalDate day, ImmutableList<Step> steps) {

    static Scene on(String day, Step... steps) {
        return new Scene(LocalDate.parse(day), ImmutableList.copyOf(steps));
    }

    static Scene on(String day, Iterable<Step> steps) {
        return new Scene(LocalDate.parse(day), ImmutableList.copyOf(steps));
    }
}
