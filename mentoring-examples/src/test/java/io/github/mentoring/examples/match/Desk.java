package io.github.mentoring.examples.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.examples.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A folder with a people file, a mapping and a place for the output.
 *
 * @param folder where they lie
 */
record Desk(Path folder) {

    static final String MAPPING = """
            id: id
            level: level
            topics: topics
            separator: ";"
            expertise: {years: years, under: {5: novice}, else: expert}
            mentors:
              when: [offers = yes]
              seats: seats
            mentees:
              when: [seeks = yes]
            exclusions: {manager: manager, exclude: exclude}
            """;

    static final String HEADER = "id,level,topics,years,offers,seats,seeks,manager,exclude\n";
    static final String ADA = "ada,3,graphs;law,9,yes,2,no,,\n";
    static final String BOB = "bob,1,graphs,1,no,,yes,,\n";
    static final String PEOPLE = HEADER + ADA + BOB;

    Path people() {
        return folder.resolve("people.csv");
    }

    Path mapping() {
        return folder.resolve("mapping.yaml");
    }

    Path output() {
        return folder.resolve("out");
    }

    String file(String name) {
        try {
            return Files.readString(output().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Desk withPeople(String csv) {
        return withPeople(csv.getBytes(StandardCharsets.UTF_8));
    }

    Desk withPeople(byte[] csv) {
        return with(people(), csv);
    }

    Desk withMapping(String yaml) {
        return with(mapping(), yaml.getBytes(StandardCharsets.UTF_8));
    }

    Run match(Object... more) {
        return Run.of(Stream.concat(
                        Stream.of("match", people(), "--mapping", mapping(), "--output", output()), Stream.of(more))
                .toArray());
    }

    /** Matches what must be refused, and returns what was said, with `people` and `mapping` for the paths. */
    String refusal() {
        Run run = match();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(output()).doesNotExist();
        return run.err()
                .replace(people().toString(), "people")
                .replace(mapping().toString(), "mapping")
                .replace(System.lineSeparator(), "\n");
    }

    private Desk with(Path path, byte[] content) {
        try {
            Files.write(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
