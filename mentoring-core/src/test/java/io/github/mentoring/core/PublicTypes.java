package io.github.mentoring.core;

import io.github.mentoring.core.person.Person;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The public types of this module as compiled, so that none can be forgotten. */
public final class PublicTypes {

    private PublicTypes() {}

    /** Returns where the compiled classes of the module are. */
    static Path place() throws URISyntaxException {
        return Path.of(
                Person.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** Returns the public types of a package and the packages below it, nested ones too. */
    public static List<Class<?>> below(String packageName)
            throws IOException, URISyntaxException, ClassNotFoundException {
        List<String> names;
        try (Stream<Path> files = Files.walk(place().resolve(packageName.replace('.', '/')))) {
            names = files.map(file -> nameOf(file))
                    .filter(name -> !name.isEmpty())
                    .sorted()
                    .toList();
        }
        List<Class<?>> types = new ArrayList<>();
        for (String name : names) {
            Class<?> type = Class.forName(name);
            if (isPublic(type)) {
                types.add(type);
            }
        }
        return types;
    }

    /** Returns the public types that callers see. */
    public static List<Class<?>> exported() throws IOException, URISyntaxException, ClassNotFoundException {
        return below("io.github.mentoring.core").stream()
                .filter(type -> !type.getPackageName().endsWith(".internal"))
                .<Class<?>>map(type -> type)
                .toList();
    }

    private static String nameOf(Path file) {
        String path;
        try {
            path = place().relativize(file).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return path.endsWith(".class") && !path.endsWith("-info.class")
                ? path.substring(0, path.length() - ".class".length()).replace('/', '.')
                : "";
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }
}
