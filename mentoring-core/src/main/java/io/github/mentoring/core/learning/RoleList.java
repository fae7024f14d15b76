package io.github.mentoring.core.learning;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.internal.Works;
import io.github.mentoring.core.person.MentoringFunction;
import java.util.Arrays;

/** A text's own list of what a mentor is there for; the lists differ, and not each covers every function. */
public enum RoleList {
    /** Four ways of helping. */
    WAYS_OF_HELPING(Works.FACULTY_FAQ, "what mentoring is"),
    /** Ten parts of the role of a mentor among faculty. */
    FACULTY_ROLE(Works.FACULTY_FAQ, "the role of the mentor"),
    /** Four verbs. */
    SHORT_FORM(Works.TEN_TIPS, "introduction");

    private final String work;
    private final String section;

    RoleList(String work, String section) {
        this.work = work;
        this.section = section;
    }

    /** Returns the text that the list is from. */
    public Source source() {
        return new Source(work, section);
    }

    /** Returns what stands on the list. */
    public ImmutableSortedSet<RoleItem> items() {
        return Arrays.stream(RoleItem.values())
                .filter(item -> item.list() == this)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Returns the functions that the list covers. */
    public ImmutableSortedSet<MentoringFunction> functions() {
        return items().stream()
                .flatMap(item -> item.functions().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }
}
