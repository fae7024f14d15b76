package io.github.mentoring.examples;

import static java.util.Objects.requireNonNull;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Tells the version that was built. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        String version = Resources.toString(
                requireNonNull(Version.class.getResource("version.txt"), "version.txt"), StandardCharsets.UTF_8);
        return new String[] {"mentoring " + version.strip()};
    }
}
