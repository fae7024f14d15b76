package io.github.mentoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModuleTest {

    private final ModuleDescriptor module;

    ModuleTest() throws Exception {
        Path classes = PublicTypes.place();
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
                        "io.github.mentoring.core.agreement",
                        "io.github.mentoring.core.conduct",
                        "io.github.mentoring.core.disclosure",
                        "io.github.mentoring.core.ethics",
                        "io.github.mentoring.core.feedback",
                        "io.github.mentoring.core.format",
                        "io.github.mentoring.core.goal",
                        "io.github.mentoring.core.help",
                        "io.github.mentoring.core.json",
                        "io.github.mentoring.core.lifecycle",
                        "io.github.mentoring.core.learning",
                        "io.github.mentoring.core.meeting",
                        "io.github.mentoring.core.network",
                        "io.github.mentoring.core.obligation",
                        "io.github.mentoring.core.person",
                        "io.github.mentoring.core.phase",
                        "io.github.mentoring.core.programme",
                        "io.github.mentoring.core.relationship",
                        "io.github.mentoring.core.finding",
                        "io.github.mentoring.core.rule",
                        "io.github.mentoring.core.schedule",
                        "io.github.mentoring.core.search",
                        "io.github.mentoring.core.trait",
                        "io.github.mentoring.core.wording");
    }

    @Test
    void requires_arePinned() {
        assertThat(module.requires())
                .map(each -> each.modifiers() + " " + each.name())
                .containsExactlyInAnyOrder(
                        "[MANDATED] java.base",
                        "[TRANSITIVE] com.google.common",
                        "[STATIC] com.fasterxml.jackson.databind",
                        "[STATIC] org.jspecify",
                        "[STATIC] org.immutables.value.annotations");
    }

    @Test
    void publicRecords_ofOneOrderedPart_areComparable() throws Exception {
        assertThat(PublicTypes.below("io.github.mentoring.core"))
                .filteredOn(type -> type.isRecord()
                        && type.getRecordComponents().length == 1
                        && !isOneOfSeveral(type)
                        && isOrdered(type.getRecordComponents()[0].getType()))
                .isNotEmpty()
                .allMatch(Comparable.class::isAssignableFrom);
    }

    /** Returns whether the type is a member of a closed set that has no order as a whole, such as conditions. */
    private static boolean isOneOfSeveral(Class<?> type) {
        return Stream.of(type.getInterfaces())
                .anyMatch(whole -> whole.isSealed() && !Comparable.class.isAssignableFrom(whole));
    }

    private static boolean isOrdered(Class<?> type) {
        return type.isPrimitive() || Comparable.class.isAssignableFrom(type);
    }

    @Test
    void generatedTypes_areHidden() throws Exception {
        assertThat(PublicTypes.below("io.github.mentoring.core"))
                .extracting(Class::getName)
                .noneMatch(name -> name.contains(".Immutable"));
    }

    @Test
    void people_doNotKnowRules() throws Exception {
        try (Stream<Path> files = Files.walk(PublicTypes.place().resolve("io/github/mentoring/core/person"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".class")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("io/github/mentoring/core/rule", "io/github/mentoring/core/finding"));
        }
    }
}
