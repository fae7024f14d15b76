package io.github.mentoring.core.wording;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Fills templates. */
final class Template {

    private Template() {}

    /** Puts the arguments into their places; those that have none follow in brackets. */
    static String filled(String template, ImmutableList<String> arguments) {
        StringBuilder text = new StringBuilder();
        boolean[] placed = new boolean[arguments.size()];
        int at = 0;
        while (at < template.length()) {
            int argument = placeAt(template, at, arguments.size());
            if (argument < 0) {
                text.append(template.charAt(at++));
            } else {
                text.append(arguments.get(argument));
                placed[argument] = true;
                at = template.indexOf('}', at) + 1;
            }
        }
        String rest = IntStream.range(0, placed.length)
                .filter(argument -> !placed[argument])
                .mapToObj(arguments::get)
                .collect(Collectors.joining(", "));
        return rest.isEmpty() ? text.toString() : text + " (" + rest + ")";
    }

    /** Returns the number of the place that begins here, or -1 if none does. */
    private static int placeAt(String template, int at, int places) {
        for (int place = 0; place < places; place++) {
            if (template.startsWith("{" + place + "}", at)) {
                return place;
            }
        }
        return -1;
    }
}
