package io.github.mentoring.core.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.ValueTypes;
import io.github.mentoring.core.person.Rating;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the JSON form of every public type to the page that documents it, so that no form changes by accident. */
class FormsPageTest {

    private static final String HEAD = "| type | form |\n|---|---|\n";

    @Test
    void page_listsTheFormOfEveryPublicType_asItIs() throws Exception {
        String page = Files.readString(Path.of(System.getProperty("mentoring.basedir"), "../docs/json.md"));
        String table = HEAD
                + ValueTypes.all().stream()
                        .sorted(Comparator.comparing(FormsPageTest::name))
                        .map(type -> "| `" + name(type) + "` | " + form(type) + " |\n")
                        .collect(Collectors.joining());
        Path copy = Path.of(System.getProperty("mentoring.basedir"), "target/json-forms.md");
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, table);
        assertThat(page)
                .as("docs/json.md; if the change is meant, and adds only, take over target/json-forms.md")
                .contains("\n" + table);
    }

    private static String form(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        if (type == Rating.class) {
            return "text such as \"0.8\"";
        }
        Form form = Forms.of(type);
        if (form instanceof WrapperForm wrapper) {
            return name(wrapper.part().type());
        }
        if (form instanceof ClosedForm member && type.isRecord()) {
            ObjectForm only = requireNonNull(member.members().get(type.getSimpleName()));
            return "`type` \"" + type.getSimpleName() + "\""
                    + (only.attributes().isEmpty() ? "" : ", " + attributes(only));
        }
        if (form instanceof ClosedForm closed) {
            return "one of "
                    + closed.members().values().stream()
                            .map(member -> "`" + name(member.type()) + "`")
                            .collect(Collectors.joining(", "))
                    + ", told apart by `type`";
        }
        return attributes((ObjectForm) form);
    }

    private static String attributes(ObjectForm form) {
        Collection<Attribute> attributes = form.attributes().values();
        return attributes.isEmpty()
                ? "{}"
                : attributes.stream()
                        .map(attribute -> "`" + attribute.name() + "`" + (attribute.mayBeLeftOut() ? "? " : " ")
                                + name(attribute.type()))
                        .collect(Collectors.joining(", "));
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType container) {
            String parts = Stream.of(container.getActualTypeArguments())
                    .map(FormsPageTest::name)
                    .collect(Collectors.joining(" → "));
            Class<?> raw = (Class<?>) container.getRawType();
            return raw == ImmutableList.class
                    ? "list of " + parts
                    : raw == ImmutableSortedSet.class ? "set of " + parts : "map " + parts;
        }
        if (type instanceof TypeVariable<?> variable) {
            return variable.getName();
        }
        Class<?> plain = (Class<?>) type;
        return Map.of("String", "text", "int", "number", "long", "number", "boolean", "truth")
                .getOrDefault(plain.getSimpleName(), nested(plain));
    }

    private static String nested(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : nested(type.getEnclosingClass()) + "." + type.getSimpleName();
    }
}
