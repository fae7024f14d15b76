package io.github.mentoring.examples.docs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page that shows the regions of a program, and what the program prints.
 *
 * @param text the page
 * @param source the program
 */
public record CodePage(String text, String source) {

    private static final Pattern REGION = Pattern.compile("// region ([^\\n]+)\\n(.*?) *// endregion", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern OUTPUT = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);

    /** Returns the page of the given name in the documentation, with its program. */
    public static CodePage of(String page, Class<?> program) throws IOException {
        Path module = Path.of(System.getProperty("mentoring.basedir", "."));
        return new CodePage(
                Files.readString(module.resolve("../docs").resolve(page)),
                Files.readString(module.resolve("src/main/java")
                        .resolve(program.getName().replace('.', '/') + ".java")));
    }

    /** Returns the pieces of code that the page shows. */
    public List<String> shownCode() {
        return CODE.matcher(text).results().map(code -> code.group(1)).toList();
    }

    /** Returns the regions of the program, moved as far to the left as the page has them. */
    public List<String> regions() {
        return REGION.matcher(source)
                .results()
                .map(region -> region.group(2).indent(-8))
                .toList();
    }

    /** Returns all that the page shows as printed. */
    public String shownOutput() {
        return OUTPUT.matcher(text).results().map(output -> output.group(1)).collect(Collectors.joining());
    }

    /** Returns what a program prints, with plain line ends. */
    public static String printedBy(Runnable program) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
