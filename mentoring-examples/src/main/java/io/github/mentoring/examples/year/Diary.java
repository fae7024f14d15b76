package io.github.mentoring.examples.year;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Lifecycle;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Ruling;
import io.github.mentoring.core.lifecycle.Step;
import io.github.mentoring.core.obligation.DueItem;
import io.github.mentoring.core.obligation.DueList;
import io.github.mentoring.core.obligation.Obligation;
import io.github.mentoring.core.obligation.ObligationCalendar;
import io.github.mentoring.core.obligation.Standing;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.examples.life.LifeText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What comes of the scenes of a life, told day by day.
 *
 * <p>Between two scenes it moves from one change to the next, as the calendar of obligations names them; a day on which
 * nothing changes is never looked at.
 */
final class Diary {

    private final MentoringPolicy policy;
    private final Lifecycle lifecycle;
    private final ObligationCalendar calendar;
    private final LifeText words;
    private final List<String> lines = new ArrayList<>();

    private Relationship now;
    private Instant time;
    private DueList due;
    private int commands = 1;
    private String alike = "";
    private int times;

    private Diary(Scene first, MentoringPolicy policy, LifeText words) {
        this.policy = policy;
        this.lifecycle = Lifecycle.under(policy);
        this.calendar = ObligationCalendar.under(policy);
        this.words = words;
        this.time = start(first.day());
        Step begin = first.steps().get(0);
        Ruling ruling = lifecycle.begin(Command.of("c-1", first.day(), begin), time);
        this.now = ruling.relationship().orElseThrow();
        this.due = calendar.of(now, time);
        lines.add(first.day() + ", " + now.id());
        tell(begin, ruling);
        tell("owed", obligations(due));
        lines.add("  now " + words.of(now));
    }

    /** Returns the lines about the given scenes, and about what time brings until the given day. */
    static ImmutableList<String> of(List<Scene> scenes, LocalDate end, MentoringPolicy policy, LifeText words) {
        Diary diary = new Diary(scenes.get(0), policy, words);
        for (Scene scene : scenes.subList(1, scenes.size())) {
            diary.waitUntil(scene.day());
            diary.play(scene);
        }
        diary.waitUntil(end);
        return ImmutableList.copyOf(diary.lines);
    }

    private void waitUntil(LocalDate day) {
        Optional<Instant> next = calendar.nextChange(now, time);
        while (next.isPresent() && next.get().isBefore(start(day))) {
            time = next.get();
            lines.add("");
            lines.add(policy.schedule().dateOf(time) + ", by the passing of time");
            tellChanges();
            next = calendar.nextChange(now, time);
        }
    }

    private void play(Scene scene) {
        time = start(scene.day());
        lines.add("");
        lines.add(scene.day().toString());
        Relationship before = now;
        alike = "";
        for (Step step : scene.steps()) {
            commands++;
            Ruling ruling = lifecycle.decide(now, Command.of("c-" + commands, scene.day(), step), time);
            now = ruling.relationship().orElseThrow();
            tell(step, ruling);
        }
        tellChanges();
        if (now.phase() != before.phase() || !now.parties().equals(before.parties())) {
            lines.add("  now " + words.of(now));
        }
    }

    /** Tells what became of a step; of several alike, one after the other, it tells once. */
    private void tell(Step step, Ruling ruling) {
        ImmutableList<String> told = words.of(step, ruling);
        String line = "  " + words.of(step.kind()) + ": " + told.get(0);
        if (told.size() == 1 && line.equals(alike)) {
            times++;
            lines.set(lines.size() - 1, line + " (" + times + " times)");
            return;
        }
        lines.add(line);
        told.subList(1, told.size()).forEach(each -> lines.add("    " + each));
        alike = told.size() == 1 ? line : "";
        times = 1;
    }

    /** Tells how what is owed and to be said differs from what it was before. */
    private void tellChanges() {
        DueList after = calendar.of(now, time);
        tell("no longer owed", Sets.difference(obligations(due), obligations(after)));
        tell("owed", Sets.difference(obligations(after), obligations(due)));
        tell("due today", newly(Standing.DUE, after));
        tell("overdue", newly(Standing.OVERDUE, after));
        said("no longer to be said", Sets.difference(signals(due), signals(after)));
        said("to be said", Sets.difference(signals(after), signals(due)));
        due = after;
    }

    private Set<Obligation> newly(Standing standing, DueList after) {
        return Sets.difference(
                ImmutableSet.copyOf(after.standing(standing)), ImmutableSet.copyOf(due.standing(standing)));
    }

    private void tell(String what, Set<Obligation> obligations) {
        obligations.stream().sorted().forEach(each -> lines.add("  " + what + ": " + words.of(each)));
    }

    /** Says what was found, unless a ruling of the same day has just said it. */
    private void said(String what, Set<Finding> findings) {
        int today = lines.lastIndexOf("");
        for (Finding finding : findings) {
            String text = words.of(finding);
            if (!lines.subList(today, lines.size()).contains("    " + text)) {
                lines.add("  " + what + ": " + text);
            }
        }
    }

    private ImmutableSortedSet<Finding> signals(DueList list) {
        return list.signals(now.id()).all();
    }

    private static Set<Obligation> obligations(DueList due) {
        return due.items().stream().map(DueItem::obligation).collect(Collectors.toSet());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(policy.schedule().zone()).toInstant();
    }
}
