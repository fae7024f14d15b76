package io.github.mentoring.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One or more rulebooks over the facts of all of them, of which it can be asked whether some case is thus and so.
 *
 * <p>What is asked are inputs of a {@link Circuit}; a case found is a state of one cell for each variable.
 */
final class Survey {

    private final Vocabulary vocabulary;
    private final ImmutableList<Rulebook> books;
    private final ImmutableList<Formulas> formulas;

    /**
     * Prepares the survey of the given rulebooks.
     *
     * @throws IllegalArgumentException if they mean different facts by one name
     */
    Survey(Rulebook... books) {
        this.vocabulary = Vocabulary.of(books);
        this.books = ImmutableList.copyOf(books);
        this.formulas =
                Stream.of(books).map(book -> new Formulas(book, vocabulary)).collect(ImmutableList.toImmutableList());
    }

    /** Returns when the rules of one of the rulebooks hold and what they come to. */
    Formulas formulas(int book) {
        return formulas.get(book);
    }

    /** Returns a state in which all of the given hold, or empty if there is none. */
    Optional<long[]> find(int... goals) {
        Circuit circuit = vocabulary.circuit();
        return CaseSearch.find(circuit, circuit.all(IntStream.of(goals)), vocabulary.all(), vocabulary.otherwise());
    }

    /** Returns whether something holds in a state that was found. */
    boolean holds(int input, long[] cells) {
        return vocabulary.circuit().holds(input, cells);
    }

    /** Returns the case that mentions what is not as it is otherwise, and all that is read by the rules that hold. */
    Case witness(long[] cells) {
        Set<FactId> read = new TreeSet<>();
        for (int book = 0; book < books.size(); book++) {
            for (Rule rule : books.get(book).rules()) {
                if (holds(formulas(book).holds(rule), cells)) {
                    read.addAll(rule.when().reads());
                }
            }
        }
        return vocabulary.witness(cells, read);
    }
}
