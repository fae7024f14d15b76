package io.github.mentoring.examples.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.mentoring.examples.match.input.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The folder that the files of a program are written to, as a command line names it; each only when all are complete. */
public final class OutputFolder {

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "Where to write the files.")
    private Path path = Path.of("");

    @Option(names = "--force", description = "Replace files that are there.")
    private boolean force;

    /** Creates a folder that is not named yet. */
    public OutputFolder() {}

    /** Returns why the files cannot be written there, nothing if they can. */
    public ImmutableList<Problem> problems(ImmutableSet<String> names, ImmutableList<Path> inputs) throws IOException {
        return refusal(names, inputs).map(text -> new Problem(0, text)).stream()
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<String> refusal(ImmutableSet<String> names, ImmutableList<Path> inputs) throws IOException {
        Optional<Path> blocked = blocked();
        if (blocked.isPresent()) {
            return Optional.of("`%s` is not a folder; name another one with --output".formatted(blocked.get()));
        }
        ImmutableList<Path> there = names.stream()
                .map(path::resolve)
                .filter(OutputFolder::isThere)
                .collect(ImmutableList.toImmutableList());
        for (Path output : there) {
            if (Files.isDirectory(output)) {
                return Optional.of(
                        "`%s` is a folder; move it away or name another one with --output".formatted(output));
            }
            for (Path input : inputs) {
                if (Files.exists(input) && Files.exists(output) && Files.isSameFile(input, output)) {
                    return Optional.of(
                            "`%s` is both read and written; name another folder with --output".formatted(output));
                }
            }
        }
        return there.isEmpty() || force
                ? Optional.empty()
                : Optional.of("output files exist: %s; replace them with --force or name another folder with --output"
                        .formatted(String.join(
                                ", ", there.stream().map(Path::toString).toList())));
    }

    /** Returns whether anything has that name, be it a link to nowhere. */
    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns the file that stands where the folder, or one above it, should be. */
    private Optional<Path> blocked() {
        Path there = path;
        while (!isThere(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return isThere(there) && !Files.isDirectory(there) ? Optional.of(there) : Optional.empty();
    }

    /** Makes the folder, if it is not there, and makes sure that something can be written to it. */
    public void prepare() throws IOException {
        Files.createDirectories(path);
        Files.delete(workshop());
    }

    /** Writes the files in a folder of their own, and moves them into place only when all are complete. */
    public ImmutableList<Path> write(ImmutableMap<String, String> contents) throws IOException {
        Path workshop = workshop();
        try {
            for (Map.Entry<String, String> file : contents.entrySet()) {
                Files.writeString(workshop.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
            ImmutableList.Builder<Path> written = ImmutableList.builder();
            for (String name : contents.keySet()) {
                written.add(move(workshop.resolve(name), path.resolve(name)));
            }
            return written.build();
        } finally {
            for (String name : contents.keySet()) {
                Files.deleteIfExists(workshop.resolve(name));
            }
            Files.delete(workshop);
        }
    }

    private Path workshop() throws IOException {
        return Files.createTempDirectory(path, ".match");
    }

    private Path move(Path from, Path to) throws IOException {
        return force ? Files.move(from, to, StandardCopyOption.REPLACE_EXISTING) : Files.move(from, to);
    }
}
