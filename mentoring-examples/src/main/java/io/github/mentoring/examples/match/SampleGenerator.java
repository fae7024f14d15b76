package io.github.mentoring.examples.match;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Makes the people that come along: the same ones on every machine, all of them made up.
 *
 * <p>The topics that are known best are wanted least, and one that is wanted is known by nobody.
 */
public final class SampleGenerator {

    private static final long SEED = 20_260_301;
    private static final int PEOPLE = 300;
    private static final int TEAM = 12;

    private static final String HEADER = "id,level,department,discipline,manager,topics,wants,years,hours,"
            + "offers,seats,taken,competence,seeks,exclude,from,until";

    private static final ImmutableList<String> DEPARTMENTS =
            ImmutableList.of("finance", "operations", "research", "sales");
    private static final ImmutableList<String> DISCIPLINES =
            ImmutableList.of("design", "economics", "engineering", "law", "mathematics");

    /** From the most to the least known, which is from the least to the most wanted. */
    private static final ImmutableList<String> TOPICS = ImmutableList.of(
            "planning",
            "writing",
            "negotiation",
            "presenting",
            "budgeting",
            "leadership",
            "statistics",
            "programming",
            "data protection",
            "security");

    private static final String UNKNOWN_TOPIC = "robotics";

    private final SplittableRandom random;

    private SampleGenerator(SplittableRandom random) {
        this.random = random;
    }

    /** Writes the file to the given path. */
    public static void main(String... args) throws IOException {
        Files.writeString(Path.of(args[0]), generate(), StandardCharsets.UTF_8);
    }

    /** Returns the file. */
    static String generate() {
        SplittableRandom root = new SplittableRandom(SEED);
        // Each person has a source of chance of their own, so that a change to one row leaves the others alone.
        return HEADER
                + "\n"
                + Joiner.on('\n')
                        .join(IntStream.rangeClosed(1, PEOPLE)
                                .mapToObj(number -> new SampleGenerator(root.split()).row(number))
                                .toList())
                + "\n";
    }

    private String row(int number) {
        int team = (number - 1) / TEAM;
        boolean leads = (number - 1) % TEAM == 0;
        int level = leads ? 5 : 1 + random.nextInt(4);
        int years = leads ? 10 + random.nextInt(20) : level * 4 - random.nextInt(5);
        boolean offers = level >= 3 && chance(3, 4);
        int seeks = level > 3 || chance(1, 8) ? 0 : chance(1, 10) ? 2 : 1;
        int seats = 1 + random.nextInt(3);
        return Joiner.on(',')
                .join(
                        id(number),
                        level,
                        DEPARTMENTS.get(team % DEPARTMENTS.size()),
                        any(DISCIPLINES),
                        leads ? "" : id(team * TEAM + 1),
                        topics(2 + random.nextInt(3), true),
                        seeks == 0 ? "" : chance(1, 40) ? UNKNOWN_TOPIC : topics(1 + random.nextInt(2), false),
                        years,
                        1 + random.nextInt(6),
                        offers ? "yes" : "no",
                        offers ? seats : "",
                        offers && chance(1, 6) ? seats : "",
                        offers && chance(2, 3) ? "0." + (4 + random.nextInt(6)) : "",
                        seeks,
                        chance(1, 20) ? id(1 + (number + random.nextInt(PEOPLE - 1)) % PEOPLE) : "",
                        chance(1, 60) ? "2026-04-01" : "",
                        chance(1, 60) ? "2026-06-30" : "");
    }

    private String topics(int count, boolean known) {
        TreeSet<String> topics = new TreeSet<>();
        while (topics.size() < count) {
            int one = random.nextInt(TOPICS.size());
            int other = random.nextInt(TOPICS.size());
            topics.add(TOPICS.get(known ? Math.min(one, other) : Math.max(one, other)));
        }
        return Joiner.on(';').join(topics);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int part, int whole) {
        return random.nextInt(whole) < part;
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "p-%03d", number);
    }
}
