package io.github.mentoring.matching.screening;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Person;

/** What some rules say of many people, by their numbers; the same as they say of each two. */
interface Gate {

    /** Takes out of the row mentors whom a rule refuses to the mentee, as far as that takes no look at each of them. */
    void narrow(int mentee, long[] mentors);

    /** Returns whether a rule refuses two, of whom the mentor was left in the row of the mentee. */
    boolean refuses(int mentor, int mentee);

    /** Makes gates; rules that have the same maker share one. */
    @FunctionalInterface
    interface Maker {

        /** Returns the gate of the rules for the given people. */
        Gate over(ImmutableList<PairRule> rules, ImmutableList<Person> mentors, ImmutableList<Person> mentees);
    }

    /** Returns the gate of rules of which nothing is known but what they say of two people. */
    static Gate asking(ImmutableList<PairRule> rules, ImmutableList<Person> mentors, ImmutableList<Person> mentees) {
        return new Gate() {
            @Override
            public void narrow(int mentee, long[] among) {
                // it takes a look at each
            }

            @Override
            public boolean refuses(int mentor, int mentee) {
                for (PairRule rule : rules) {
                    if (rule.refuses(mentors.get(mentor), mentees.get(mentee))) {
                        return true;
                    }
                }
                return false;
            }
        };
    }
}
