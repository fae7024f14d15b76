package io.github.mentoring.examples.match.input;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The text of a file.
 *
 * @param file what messages call the file
 * @param content all of it, without a byte order mark
 */
public record Text(String file, String content) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Checks that both are given. */
    public Text {
        requireNonNull(file, "file");
        requireNonNull(content, "content");
    }

    /** Reads a UTF-8 file. */
    public static Reading<Text> read(Path path) {
        String file = path.toString();
        if (Files.isDirectory(path)) {
            return refused(file, "is a folder; name a file in it");
        }
        try {
            return decode(file, Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return refused(file, "does not exist; check the path");
        } catch (IOException e) {
            return refused(file, "cannot be read; check that it is a file and that you may read it");
        }
    }

    /** Reads UTF-8 bytes. */
    public static Reading<Text> decode(String file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            Problems problems = new Problems(file);
            problems.inRow(
                    1 + (int) out.flip().chars().filter(c -> c == '\n').count(),
                    "is not UTF-8 at byte %s of the file: 0x%02X; save the file as UTF-8"
                            .formatted(in.position() + 1, in.get(in.position())));
            return problems.refuse();
        }
        String content = out.flip().toString();
        return new Reading.Read<>(new Text(file, content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content));
    }

    private static Reading<Text> refused(String file, String what) {
        Problems problems = new Problems(file);
        problems.inFile(what);
        return problems.refuse();
    }
}
