package io.github.mentoring.core.wording;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;

/** A condition without negation: clauses about single facts, joined. */
sealed interface Phrase {

    /** Returns the clauses, from the first to the last. */
    ImmutableList<String> clauses();

    /** Returns whether the other phrase differs in its clauses at most. */
    boolean isLike(Phrase other);

    /** Returns the phrase with the next of the given clauses in place of its own. */
    Phrase with(Iterator<String> clauses);

    /** Returns the phrase with the given clauses in place of its own, one for each. */
    default Phrase with(ImmutableList<String> clauses) {
        return with(clauses.iterator());
    }

    /** What is said of one fact. */
    record Clause(String text) implements Phrase {

        @Override
        public ImmutableList<String> clauses() {
            return ImmutableList.of(text);
        }

        @Override
        public boolean isLike(Phrase other) {
            return other instanceof Clause;
        }

        @Override
        public Phrase with(Iterator<String> clauses) {
            return new Clause(clauses.next());
        }
    }

    /**
     * Phrases that hold all together, or of which one at least holds.
     *
     * @param all whether all of them hold
     * @param parts at least two, none of them joined in the same way
     */
    record Joined(boolean all, ImmutableList<Phrase> parts) implements Phrase {

        @Override
        public ImmutableList<String> clauses() {
            return parts.stream().flatMap(part -> part.clauses().stream()).collect(ImmutableList.toImmutableList());
        }

        @Override
        public boolean isLike(Phrase other) {
            if (!(other instanceof Joined joined) || all != joined.all || parts.size() != joined.parts.size()) {
                return false;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).isLike(joined.parts.get(i))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Phrase with(Iterator<String> clauses) {
            return new Joined(
                    all, parts.stream().map(part -> part.with(clauses)).collect(ImmutableList.toImmutableList()));
        }
    }
}
