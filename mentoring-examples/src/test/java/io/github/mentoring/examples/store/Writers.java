package io.github.mentoring.examples.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Starts {@link Writer}s as processes of their own.
 *
 * <p>They share an archive of loaded classes, which more than halves the work of starting one; the machine takes classes
 * into such an archive from jars alone, so folders of classes are put into jars first. They also share the native library,
 * of which each would otherwise leave a copy behind when it is killed.
 */
final class Writers {

    private final Path folder;
    private final Path database;
    private final String classPath;
    private final Path nativeLibrary;

    /** Keeps whatever is needed, and whatever a killed process leaves behind, in the given folder. */
    Writers(Path folder, Path database) throws IOException, InterruptedException {
        this.folder = folder;
        this.database = database;
        this.classPath = String.join(File.pathSeparator, jars());
        nativeLibrary = unpackedLibrary();
        archive();
    }

    /** Starts a writer of relationships whose ids begin with the given text. */
    Process start(String prefix) throws IOException {
        return start(prefix, "-XX:SharedArchiveFile=" + archiveFile());
    }

    private void archive() throws IOException, InterruptedException {
        Process writer = start("first", "-XX:ArchiveClassesAtExit=" + archiveFile(), "-Xlog:disable");
        try (BufferedReader lines = writer.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("first-0 1");
        } // which the writer notices, and ends
        assertThat(writer.waitFor()).isZero();
    }

    private Process start(String prefix, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(
                List.of("-Dorg.sqlite.lib.path=" + folder, "-Dorg.sqlite.lib.name=" + nativeLibrary.getFileName()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, Writer.class.getName(), database.toString(), prefix));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private Path archiveFile() {
        return folder.resolve("classes.jsa");
    }

    private List<String> jars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (Path entry : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .toList()) {
            if (Files.isDirectory(entry)) {
                jars.add(jar(entry, folder.resolve("classes" + jars.size() + ".jar"))
                        .toString());
            } else if (Files.exists(entry)) {
                jars.add(entry.toString());
            }
        }
        return jars;
    }

    private Path unpackedLibrary() throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        try (InputStream in = requireNonNull(SQLiteJDBCLoader.class.getResourceAsStream(
                LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name))) {
            Files.copy(in, folder.resolve(name));
        }
        return folder.resolve(name);
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            out.setLevel(0);
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace(File.separatorChar, '/')));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
