package io.github.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What those who use the module get, and what they have to bring. */
class ModuleTest {

    private static ModuleDescriptor module;

    @BeforeAll
    static void read() throws IOException {
        Path compiled = Path.of(System.getProperty("mentoring.basedir", ""), "target", "classes", "module-info.class");
        try (InputStream in = Files.newInputStream(compiled)) {
            module = ModuleDescriptor.read(in);
        }
    }

    @Test
    void name_isThatOfTheRootPackage() {
        assertThat(module.name()).isEqualTo(ModuleTest.class.getPackageName());
        assertThat(module.isOpen()).isFalse();
    }

    @Test
    void exports_areAllPackagesToEverybody() {
        assertThat(module.exports()).noneMatch(Exports::isQualified);
        assertThat(module.exports())
                .extracting(Exports::source)
                .containsExactlyInAnyOrder(
                        "io.github.mentoring.matching",
                        "io.github.mentoring.matching.assignment",
                        "io.github.mentoring.matching.committee",
                        "io.github.mentoring.matching.criteria",
                        "io.github.mentoring.matching.kernel",
                        "io.github.mentoring.matching.lottery",
                        "io.github.mentoring.matching.priority",
                        "io.github.mentoring.matching.problem",
                        "io.github.mentoring.matching.proof",
                        "io.github.mentoring.matching.proposal",
                        "io.github.mentoring.matching.run",
                        "io.github.mentoring.matching.screening",
                        "io.github.mentoring.matching.team");
    }

    @Test
    void requires_areTheCoreAndJGraphTForCallersToo_andNothingElseAtRunTime() {
        assertThat(module.requires())
                .extracting(ModuleTest::describe)
                .containsExactlyInAnyOrder(
                        "[MANDATED] java.base",
                        "[TRANSITIVE] io.github.mentoring.core",
                        "[TRANSITIVE] org.jgrapht.core",
                        "[STATIC] org.jspecify");
    }

    @Test
    void services_areNeitherUsedNorProvided() {
        assertThat(module.uses()).isEmpty();
        assertThat(module.provides()).isEmpty();
        assertThat(module.opens()).isEmpty();
    }

    private static String describe(Requires requires) {
        return requires.modifiers() + " " + requires.name();
    }
}
