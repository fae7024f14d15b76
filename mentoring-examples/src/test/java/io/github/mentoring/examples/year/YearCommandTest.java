package io.github.mentoring.examples.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.wording.Wording;
import io.github.mentoring.examples.Run;
import io.github.mentoring.examples.life.LifeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YearCommandTest {

    private static final Path BASE = Path.of(System.getProperty("mentoring.basedir", "."));
    private static final String BEGIN = "<!-- begin year -->\n";
    private static final String END = "<!-- end year -->";

    /** A copy with what is printed now lies in {@code target}, to be taken over where the page has to follow. */
    @Test
    void year_isWhatThePageSays() throws IOException {
        Run run = Run.of("year");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        String page = Files.readString(BASE.resolve("../docs/year.md"));
        String printed = run.out().replace(System.lineSeparator(), "\n");
        String renewed = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "```text\n" + printed + "```\n"
                + page.substring(page.indexOf(END));
        Path copy = BASE.resolve("target/docs/year.md");
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, renewed);
        assertThat(page).isEqualTo(renewed);
    }

    @Test
    void year_hasARefusalAChangeOfMentorAndAReview() {
        assertThat(Run.of("year").out().lines().map(String::strip).toList())
                .containsOnlyOnce("advance: refused")
                .containsOnlyOnce("review: accepted")
                .anyMatch(line -> line.startsWith("request change: accepted; cem and bob not to be proposed again"))
                .anyMatch(line -> line.startsWith("now at work") && line.endsWith("with ada, bob, dia, eve"));
    }

    @Test
    void days_betweenTheScenes_areLeftOutOnlyWhereNothingChanges() {
        ImmutableList<Scene> scenes = CommitteeYear.scenes();
        assertThat(scenes).isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
        List<String> stepByStep = told(scenes);
        assertThat(told(daily(scenes))).isEqualTo(stepByStep);
    }

    /** Returns the same scenes with an empty one on each day in between, on which one looks for nothing. */
    private static ImmutableList<Scene> daily(List<Scene> scenes) {
        ImmutableList.Builder<Scene> days = ImmutableList.builder();
        LocalDate next = scenes.get(0).day();
        for (Scene scene : scenes) {
            while (next.isBefore(scene.day())) {
                days.add(new Scene(next, ImmutableList.of()));
                next = next.plusDays(1);
            }
            days.add(scene);
            next = scene.day().plusDays(1);
        }
        return days.build();
    }

    /** Returns what is told, without the days on which there is nothing to tell and without how time came to pass. */
    private static List<String> told(List<Scene> scenes) {
        String text = String.join(
                "\n",
                Diary.of(scenes, CommitteeYear.end(), MentoringPolicy.standard(), new LifeText(Wording.english())));
        return Stream.of(text.replace(", by the passing of time", "").split("\n\n", -1))
                .filter(day -> day.contains("\n"))
                .toList();
    }
}
