package io.github.mentoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.Person;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModuleTest {

    private final Path classes;
    private final ModuleDescriptor module;

    ModuleTest() throws Exception {
        URI place =
                Person.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        classes = Path.of(place);
        try (InputStream descriptor = Files.newInputStream(classes.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(descriptor);
        }
    }

    @Test
    void name_isPinned() {
        assertThat(module.name()).isEqualTo("io.github.mentoring.core");
        assertThat(module.isOpen()).isFalse();
        assertThat(module.provides()).isEmpty();
        assertThat(module.uses()).isEmpty();
    }

    @Test
    void exports_arePinned() {
        assertThat(module.exports())
                .map(Object::toString)
                .containsExactlyInAnyOrder(
                        "io.github.mentoring.core.person",
                        "io.github.mentoring.core.rule",
                        "io.github.mentoring.core.internal to [io.github.mentoring.matching]");
    }

    @Test
    void requires_arePinned() {
        assertThat(module.requires())
                .map(each -> each.modifiers() + " " + each.name())
                .containsExactlyInAnyOrder(
                        "[MANDATED] java.base",
                        "[TRANSITIVE] com.google.common",
                        "[STATIC] org.jspecify",
                        "[STATIC] org.immutables.value.annotations");
    }

    @Test
    void publicRecords_ofOneComponent_areComparable() throws Exception {
        assertThat(publicTypes())
                .filteredOn(type -> type.isRecord() && type.getRecordComponents().length == 1)
                .isNotEmpty()
                .allMatch(Comparable.class::isAssignableFrom);
    }

    @Test
    void generatedTypes_areHidden() throws Exception {
        assertThat(publicTypes()).extracting(Class::getName).noneMatch(name -> name.contains(".Immutable"));
    }

    private List<Class<?>> publicTypes() throws IOException, ClassNotFoundException {
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> names = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> !name.matches(".*\\$\\d+"))
                    .sorted()
                    .toList();
            List<Class<?>> types = new ArrayList<>();
            for (String name : names) {
                Class<?> type = Class.forName(name);
                if (Modifier.isPublic(type.getModifiers()) && !isNestedInHidden(type)) {
                    types.add(type);
                }
            }
            return types;
        }
    }

    private static boolean isNestedInHidden(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer != null && !Modifier.isPublic(outer.getModifiers());
    }
}
