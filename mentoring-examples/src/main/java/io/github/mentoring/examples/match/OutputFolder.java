package io.github.mentoring.examples.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
record OutputFolder(Path path, boolean force) {

    /** Returns why the files cannot be written there, or empty if they can. */
    Optional<String> refusal(ImmutableSet<String> names, ImmutableList<Path> inputs) throws IOException {
        Optional<Path> blocked = blocked();
        if (blocked.isPresent()) {
            return Optional.of("`%s` is not a folder; name another one with --output".formatted(blocked.get()));
        }
        ImmutableList<Path> there =
                names.stream().map(path::resolve).filter(Files::exists).collect(ImmutableList.toImmutableList());
        for (Path output : there) {
            if (Files.isDirectory(output)) {
                return Optional.of(
                        "`%s` is a folder; move it away or name another one with --output".formatted(output));
            }
            for (Path input : inputs) {
                if (Files.exists(input) && Files.isSameFile(input, output)) {
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

    /** Returns the file that stands where the folder, or one above it, should be. */
    private Optional<Path> blocked() {
        Path there = path;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.exists(there) && !Files.isDirectory(there) ? Optional.of(there) : Optional.empty();
    }

    /** Writes the files, and moves them into place only when all are complete. */
    ImmutableList<Path> write(ImmutableMap<String, String> contents) throws IOException {
        Files.createDirectories(path);
        try {
            for (Map.Entry<String, String> file : contents.entrySet()) {
                Files.writeString(part(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
            }
            ImmutableList.Builder<Path> written = ImmutableList.builder();
            for (String name : contents.keySet()) {
                written.add(move(part(name), path.resolve(name)));
            }
            return written.build();
        } finally {
            for (String name : contents.keySet()) {
                Files.deleteIfExists(part(name));
            }
        }
    }

    private Path move(Path from, Path to) throws IOException {
        return force ? Files.move(from, to, StandardCopyOption.REPLACE_EXISTING) : Files.move(from, to);
    }

    private Path part(String name) {
        return path.resolve("." + name + ".part");
    }
}
