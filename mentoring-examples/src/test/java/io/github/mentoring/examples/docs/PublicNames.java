package io.github.mentoring.examples.docs;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The public types and members of the library, as pages name them: {@code Type}, {@code Outer.Inner}, {@code Type.member}. */
final class PublicNames {

    private final Map<String, Class<?>> types = new TreeMap<>();

    /** Reads the compiled classes of the given modules. */
    static PublicNames of(Path root, String... modules) throws IOException {
        PublicNames names = new PublicNames();
        for (String module : modules) {
            names.read(root.resolve(module).resolve("target/classes"));
        }
        return names;
    }

    private void read(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file -> type(file.replace(".class", "").replace('/', '.')))
                    .filter(PublicNames::isPublic)
                    .sorted(Comparator.comparing(Class::getName))
                    .forEach(type -> types.put(name(type), type));
        }
    }

    /** Returns the types that have a page of their own in the Javadoc: no builder, nothing nested, nothing internal. */
    List<String> topLevelTypes() {
        return types.values().stream()
                .filter(type -> type.getEnclosingClass() == null)
                .filter(type -> !type.getPackageName().endsWith(".internal"))
                .map(Class::getSimpleName)
                .toList();
    }

    /** Returns whether there is a public type, a public member of one, or a constant that is the code of a rule. */
    boolean has(String name) {
        if (types.containsKey(name) || isCode(name)) {
            return true;
        }
        int dot = name.lastIndexOf('.');
        Class<?> type = dot < 0 ? null : types.get(name.substring(0, dot));
        return type != null && hasMember(type, name.substring(dot + 1));
    }

    private boolean isCode(String name) {
        return name.matches("[A-Z][A-Z_]+")
                && types.values().stream()
                        .anyMatch(type -> type.getSimpleName().matches(".*Rules?") && hasMember(type, name));
    }

    private static boolean hasMember(Class<?> type, String member) {
        return Stream.of(type.getFields()).anyMatch(field -> field.getName().equals(member))
                || Stream.of(type.getMethods())
                        .anyMatch(method -> method.getName().equals(member));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, PublicNames.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : name(type.getEnclosingClass()) + "." + type.getSimpleName();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }
}
