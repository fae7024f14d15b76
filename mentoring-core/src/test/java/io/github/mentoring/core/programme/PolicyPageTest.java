package io.github.mentoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import io.github.mentoring.core.PublicTypes;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of policies has a row for each figure, and each row is as the code is. */
class PolicyPageTest {

    private static final Path BASE = Path.of(System.getProperty("mentoring.basedir"));

    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| `([A-Za-z.]+)` \\| `([^`]*)` \\| (?:stated|ours) \\| `([A-Za-z.]+)` \\| ([^|]+) \\|$");
    private static final Pattern READER = Pattern.compile("`([A-Za-z]+)\\.([A-Za-z]+)`");
    private static final Pattern PLANNED =
            Pattern.compile("\\*planned\\*: (ethics rules|phase engine|matching|committees and teams)");

    /** What a row may show beside what can be set. */
    private static final String DERIVED = "agreement.charterFacets";

    private record Row(String key, String value, String path, String reader) {

        boolean isPlanned() {
            return PLANNED.matcher(reader).matches();
        }
    }

    private final String page = Files.readString(BASE.resolve("../docs/policy.md"));

    PolicyPageTest() throws IOException {}

    @Test
    void everyLineOfTheTable_isARow() {
        assertThat(rows()).hasSize((int)
                page.lines().filter(line -> line.startsWith("| `")).count());
        assertThat(rows()).extracting(Row::key).doesNotHaveDuplicates();
    }

    @Test
    void everyFigureThatCanBeSet_hasOneRow() {
        assertThat(rows().stream().map(Row::path))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of(DERIVED), figures(MentoringPolicy.class, ""))
                                .toList());
    }

    @Test
    void everyRow_hasTheDefaultOfTheCode() throws Exception {
        for (Row row : rows()) {
            assertThat(at(row.path())).as(row.key()).hasToString(row.value());
        }
    }

    @Test
    void everyRow_isReadBySomethingPublic_orPlanned() throws Exception {
        List<Class<?>> types = PublicTypes.exported();
        for (Row row : rows()) {
            assertThat(row.isPlanned()
                            || row.reader().endsWith("in mentoring-matching") // whose own tests hold it
                            || READER.matcher(row.reader())
                                    .results()
                                    .anyMatch(name -> isPublic(types, name.group(1), name.group(2))))
                    .as(row.toString())
                    .isTrue();
        }
    }

    @Test
    void everyFigureThatNothingReads_saysSo() throws Exception {
        for (Row row : rows()) {
            assertThat(javadoc(row.path()).contains("Nothing in this library reads it yet."))
                    .as(row.toString())
                    .isEqualTo(row.isPlanned());
        }
    }

    private List<Row> rows() {
        return ROW.matcher(page)
                .results()
                .map(row -> new Row(row.group(1), row.group(2), row.group(3), row.group(4)))
                .toList();
    }

    /** Returns the paths to all that can be set, from the given policy on. */
    private static Stream<String> figures(Class<?> policy, String prefix) {
        List<String> settable = Stream.of(policy.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .flatMap(builder -> Stream.of(builder.getMethods()).map(Method::getName))
                .toList();
        return Stream.of(policy.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()) || settable.contains(method.getName()))
                .flatMap(method -> isPolicy(method.getReturnType())
                        ? figures(method.getReturnType(), prefix + method.getName() + ".")
                        : Stream.of(prefix + method.getName()));
    }

    private static boolean isPolicy(Class<?> type) {
        return type.getSimpleName().endsWith("Policy");
    }

    /** Follows a path of accessors. */
    private static Object at(String path) throws ReflectiveOperationException {
        Object value = MentoringPolicy.standard();
        for (String accessor : Splitter.on('.').split(path)) {
            Method method = value.getClass().getMethod(accessor);
            method.setAccessible(true);
            value = method.invoke(value);
        }
        return value instanceof Optional<?> optional && optional.isEmpty() ? "none" : value;
    }

    private static boolean isPublic(List<Class<?>> types, String type, String method) {
        return types.stream()
                .filter(each -> each.getSimpleName().equals(type))
                .flatMap(each -> Stream.of(each.getMethods()))
                .anyMatch(each -> each.getName().equals(method));
    }

    /** Returns the Javadoc of the accessor at the end of the path, as it is in the source. */
    private static String javadoc(String path) throws IOException, ReflectiveOperationException {
        Class<?> policy = MentoringPolicy.class;
        List<String> accessors = Splitter.on('.').splitToList(path);
        for (String accessor : accessors.subList(0, accessors.size() - 1)) {
            policy = policy.getMethod(accessor).getReturnType();
        }
        String source = Files.readString(
                BASE.resolve("src/main/java").resolve(policy.getName().replace('.', '/') + ".java"));
        Pattern declared = Pattern.compile("public [^\\n(]* " + Iterables.getLast(accessors) + "\\(\\)");
        String before = Splitter.on(declared).splitToList(source).get(0);
        return before.substring(before.lastIndexOf("/**"));
    }
}
