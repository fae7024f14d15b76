package io.github.mentoring.core.wording;

import com.google.common.collect.ImmutableSortedMap;

/** The words of the library in English. */
final class English {

    private English() {}

    static ImmutableSortedMap<String, String> templates() {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .putAll(EnglishChecks.templates())
                .putAll(EnglishGuards.templates())
                .putAll(EnglishLifecycle.templates())
                .putAll(EnglishEthics.templates())
                .putAll(EnglishFacts.templates())
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
                .put("bearer.BOTH.more", "all of")
                .put("bearer.PROGRAMME", "the programme")
                .put("bearer.INSTITUTION", "the institution")
                .put("answer.open", "more information is needed: from \"{0}\" to \"{1}\"")
                .put("duty", "{0}, until {1}: {2}")
                .put("given.unknown", "it is not known {0}")
                .put("given.withheld", "it is not told {0}")
                .put("amount.atLeast", "at least {0}")
                .put("amount.below", "fewer than {0}")
                .put("list.and", "{0} and {1}")
                .put("list.or", "{0} or {1}")
                .put("condition.always", "always")
                .put("condition.never", "never")
                .put("condition.not", "it is not so that {0}")
                .put("condition.either", "either {0}")
                .put("condition.it", "it")
                .put("condition.alike", "{0}, where \"it\" is {1}")
                .put("condition.own", "the predicate {0} holds, which reads {1}")
                .put("condition.own.not", "the predicate {0} does not hold, which reads {1}")
                .put("line.answer", "Answer: {0}.")
                .put("line.deciding", "Decides {1}: {0}")
                .put("line.other", "Counts as well {1}: {0}")
                .put("line.defeated", "Does not count {1}, which gives way to {2}: {0}")
                .put("line.because", "  because {0}")
                .put("line.missing", "Missing: {0}.")
                .put("line.erring", "Could not be asked {1}: {0}")
                .put("line.hidden", "What you may see does not settle this alone; there may be further reasons.")
                .put("line.duty", "To do: {0}.")
                .put("remedy", "Would help: {0}.")
                .put("remedy.none", "Nothing has to change.")
                .buildOrThrow();
    }
}
