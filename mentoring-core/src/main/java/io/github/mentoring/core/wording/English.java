package io.github.mentoring.core.wording;

import com.google.common.collect.ImmutableSortedMap;

/** The words of the library in English. */
final class English {

    private English() {}

    static ImmutableSortedMap<String, String> templates() {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .putAll(EnglishChecks.templates())
                .putAll(frame())
                .buildOrThrow();
    }

    private static ImmutableSortedMap<String, String> frame() {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("outcome.CLEAR", "nothing stands against it")
                .put("outcome.NOTED", "allowed, with something to be said")
                .put("outcome.VIOLATION", "a rule is violated")
                .put("outcome.PERMITTED", "may be passed on")
                .put("outcome.MANDATORY", "has to be passed on")
                .put("outcome.PROHIBITED", "must not be passed on")
                .put("outcome.ESCALATE", "a duty and a ban stand against each other: people decide")
                .put("bearer.MENTOR", "the mentor")
                .put("bearer.MENTEE", "the mentee")
                .put("bearer.BOTH", "both")
                .put("bearer.PROGRAMME", "the programme")
                .put("bearer.INSTITUTION", "the institution")
                .put("answer.open", "more information is needed: from \"{0}\" to \"{1}\"")
                .put("duty", "{0}, until {1}: {2}")
                .buildOrThrow();
    }
}
