package io.github.mentoring.examples.match;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that the files are written to, each only when all are complete.
 *
 * @param path the folder, which need not be there yet
 * @param force whether files that are there may be replaced
 */
public record OutputFolder(Path path, boolean force) {

    /** Checks that the folder is given. */
    public OutputFolder {
        requireNonNull(path, "path");
    }

    /** Returns why the files cannot be written there, or empty if they can. */
    public Optional<String> refusal(ImmutableSet<String> names, ImmutableList<Path> inputs) throws IOException {
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
