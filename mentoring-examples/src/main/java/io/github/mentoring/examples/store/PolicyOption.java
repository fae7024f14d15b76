package io.github.mentoring.examples.store;

import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Text;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a policy, for commands whose answer depends on one. */
final class PolicyOption {

    @Option(
            names = "--policy",
            paramLabel = "POLICY.json",
            description = "The policy of the programme; what it leaves out is standard (default: all of it).")
    private @Nullable Path file;

    PolicyOption() {}

    /** Returns the policy, or what is wrong with its file. */
    Reading<MentoringPolicy> read() {
        return file == null
                ? new Reading.Read<>(MentoringPolicy.standard())
                : Text.read(file).then(RequestReader::policy);
    }
}
