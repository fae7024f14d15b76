package io.github.mentoring.core.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.rule.Verdict;
import java.util.Optional;

/**
 * What may be passed on.
 *
 * @param items the decision on each item, in the order of the request
 */
public record DisclosureDecision(ImmutableList<OfItem> items) {

    /** Checks that the items are there. */
    public DisclosureDecision {
        requireNonNull(items, "items");
    }

    /**
     * Returns the decision on the item of the given id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OfItem on(String id) {
        requireNonNull(id, "id");
        Optional<OfItem> found =
                items.stream().filter(each -> each.item().id().equals(id)).findFirst();
        checkArgument(found.isPresent(), "disclosure decision has no item `%s`; ask for one of the request", id);
        return found.orElseThrow();
    }

    /**
     * What may be done with one item.
     *
     * @param item the item
     * @param verdict what the rules say
     * @param alternative if it must not be passed on, what may be done instead that intrudes least: to tell the same to
     *     the narrowest circle that may know, or else no more than that the relationship exists; empty if nothing may be
     */
    public record OfItem(DisclosureItem item, Verdict verdict, Optional<Alternative> alternative) {

        /** Checks that every part is there. */
        public OfItem {
            requireNonNull(item, "item");
            requireNonNull(verdict, "verdict");
            requireNonNull(alternative, "alternative");
        }

        /** Returns the id of the item and the verdict. */
        @Override
        public String toString() {
            return item.id() + ": " + verdict.answer();
        }
    }

    /**
     * Something that may be told instead.
     *
     * @param item what
     * @param to to whom
     */
    public record Alternative(DisclosureItem item, Recipient to) {

        /** Checks that both parts are there. */
        public Alternative {
            requireNonNull(item, "item");
            requireNonNull(to, "to");
        }
    }
}
