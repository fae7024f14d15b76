package io.github.mentoring.core.wording;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/**
 * What series of clauses have in common that differ in the name of one thing alone.
 *
 * <p>A name has few words, and there are words enough around it that the clauses are taken to say the same.
 *
 * @param frames the clauses without the thing
 * @param things what the series differ in, one for each, in their order
 */
record Alike(ImmutableList<Frame> frames, ImmutableList<String> things) {

    private static final Splitter WORDS = Splitter.on(' ');
    private static final int MOST_WORDS_OF_A_THING = 4;
    private static final int LEAST_WORDS_AROUND = 3;

    /** A clause without the thing that it may name. */
    private record Frame(String before, boolean names, String after) {

        private String saying(String thing) {
            return names ? (before + " " + thing + " " + after).strip() : before;
        }
    }

    /** Returns what the given series have in common, all of one length, or empty if that is not what they are like. */
    static Optional<Alike> of(List<? extends List<String>> series) {
        ImmutableList.Builder<Frame> frames = ImmutableList.builder();
        ImmutableSet<String> things = ImmutableSet.of();
        for (int at = 0; at < series.get(0).size(); at++) {
            int place = at;
            List<List<String>> clauses = series.stream()
                    .map(each -> WORDS.splitToList(each.get(place)))
                    .toList();
            if (ImmutableSet.copyOf(clauses).size() == 1) {
                frames.add(new Frame(joined(clauses.get(0)), false, ""));
                continue;
            }
            int before = common(clauses, true, 0);
            int after = common(clauses, false, before);
            ImmutableSet<String> named = clauses.stream()
                    .map(words -> words.subList(before, words.size() - after))
                    .filter(words -> !words.isEmpty() && words.size() <= MOST_WORDS_OF_A_THING)
                    .map(Alike::joined)
                    .collect(ImmutableSet.toImmutableSet());
            boolean isFirst = things.isEmpty();
            if (before + after < LEAST_WORDS_AROUND
                    || named.size() < clauses.size()
                    || !(isFirst || named.asList().equals(things.asList()))) {
                return Optional.empty();
            }
            things = named;
            List<String> words = clauses.get(0);
            frames.add(new Frame(
                    joined(words.subList(0, before)), true, joined(words.subList(words.size() - after, words.size()))));
        }
        return things.isEmpty() ? Optional.empty() : Optional.of(new Alike(frames.build(), things.asList()));
    }

    /** Returns whether one clause alone names the thing. */
    boolean isInOnePlace() {
        return frames.stream().filter(Frame::names).count() == 1;
    }

    /** Returns the clauses of a series that would name the given thing. */
    ImmutableList<String> saying(String thing) {
        return frames.stream().map(frame -> frame.saying(thing)).collect(ImmutableList.toImmutableList());
    }

    /** Returns how many words all have in common at the front, or at the end but for those taken at the front. */
    private static int common(List<List<String>> clauses, boolean front, int taken) {
        int most = clauses.stream().mapToInt(List::size).min().orElseThrow() - taken;
        int count = 0;
        while (count < most && isCommon(clauses, front, count)) {
            count++;
        }
        return count;
    }

    private static boolean isCommon(List<List<String>> clauses, boolean front, int at) {
        return clauses.stream()
                        .map(words -> words.get(front ? at : words.size() - 1 - at))
                        .distinct()
                        .count()
                == 1;
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }
}
