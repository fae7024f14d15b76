package io.github.mentoring.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ModuleTest {

    private static ModuleDescriptor descriptor() throws IOException {
        Path file = Path.of(System.getProperty("mentoring.basedir", "."), "target/classes/module-info.class");
        try (InputStream in = Files.newInputStream(file)) {
            return ModuleDescriptor.read(in);
        }
    }

    @Test
    void module_hasItsName() throws IOException {
        assertThat(descriptor().name()).isEqualTo("io.github.mentoring.examples");
    }

    @Test
    void module_exportsNothing() throws IOException {
        assertThat(descriptor().exports()).isEmpty();
    }

    @Test
    void module_requiresOfTheLibraryTheMatcherAlone() throws IOException {
        assertThat(descriptor().requires().stream()
                        .map(ModuleDescriptor.Requires::name)
                        .filter(name -> name.startsWith("io.github.mentoring"))
                        .collect(Collectors.toSet()))
                .containsExactly("io.github.mentoring.matching");
    }
}
