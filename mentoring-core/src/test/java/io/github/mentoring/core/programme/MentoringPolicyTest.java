package io.github.mentoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MentoringPolicyTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([A-Za-z.]+)` \\| `([^`]*)` \\| (stated|ours) \\| `([A-Za-z.]+)` \\|$");

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

    @Test
    void everyFigureOfThePage_isWhereThePageSays_andHasThatDefault() throws Exception {
        String page = Files.readString(Path.of(System.getProperty("mentoring.basedir"), "../docs/policy.md"));
        List<MatchResult> rows = ROW.matcher(page).results().toList();
        assertThat(rows).hasSize(44);
        for (MatchResult row : rows) {
            assertThat(at(row.group(4))).as(row.group(1)).hasToString(row.group(2));
        }
    }

    @Test
    void conduct_outOfRange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductPolicy.builder()
                        .replyMaxDelay(Duration.ofDays(-1))
                        .build())
                .withMessage("conduct policy has a negative time to answer: PT-24H; give zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductPolicy.builder().patternThreshold(0).build())
                .withMessage("conduct policy calls too few lapses a pattern: 0; give one or more");
    }
}
