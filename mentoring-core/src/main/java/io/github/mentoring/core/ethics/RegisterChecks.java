package io.github.mentoring.core.ethics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.relationship.InterculturalPair;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Rulebook;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells whether a register holds together: everybody is there, and nothing is said in two ways. */
final class RegisterChecks {

    private static final ImmutableSet<FactId> STANDARD =
            ScreeningFacts.all().stream().map(Fact::id).collect(ImmutableSet.toImmutableSet());
    private static final ImmutableSet<FactId> OF_PROPOSAL =
            ImmutableSet.of(ScreeningFacts.FORMAT.id(), ScreeningFacts.MODEL.id());

    private static final ImmutableMap<FactId, Side> OF_ONE_PERSON = ImmutableMap.of(
            ScreeningFacts.MENTOR_REFUSES_A_GENDER.id(), Side.MENTOR,
            ScreeningFacts.MENTOR_REFUSES_OTHERWISE.id(), Side.MENTOR,
            ScreeningFacts.MENTEE_REFUSES.id(), Side.MENTEE,
            ScreeningFacts.MENTEE_NEEDS_SUPERVISION.id(), Side.MENTEE,
            ScreeningFacts.MENTEE_IS_SUPERVISED.id(), Side.MENTEE,
            ScreeningFacts.MENTEE_HAS_SUBSTITUTE.id(), Side.MENTEE);

    private RegisterChecks() {}

    static void check(EthicsRegister register) {
        register.people()
                .forEach((id, person) -> checkArgument(
                        person.id().equals(id),
                        "person `%s` is registered as `%s`; use the person's own id",
                        person.id(),
                        id));
        mentioned(register).forEach(register::person);
        checkConflicts(register.conflicts());
        checkLines(register.lines());
        checkIntercultural(register);
        checkAffiliations(register.affiliations());
        checkStatements(register);
    }

    /** Checks that a rulebook knows the facts that a register states, and that they can be what it states. */
    static void check(EthicsRegister register, Rulebook book) {
        RegisterFacts facts = register.facts();
        for (FactId fact : facts.own()) {
            checkArgument(
                    book.fact(fact).isPresent(),
                    "ethics register states fact `%s`, which is not in the rulebook; add the fact there or leave it out here",
                    fact);
        }
        facts.stated()
                .forEach((id, value) -> checkArgument( // and keeps the value to itself, which may be private
                        !value.isKnown() || book.fact(id).orElseThrow().admits(value),
                        "ethics register states of fact `%s` what it cannot be by the rulebook; state a value that it can have",
                        id));
        for (FactId fact : facts.grouped()) {
            checkArgument(
                    book.fact(fact).orElseThrow() instanceof Fact.Flag,
                    "ethics register has groups under fact `%s`, which is no yes or no by the rulebook; choose one that is",
                    fact);
        }
    }

    private static Stream<PersonId> mentioned(EthicsRegister register) {
        return Stream.of(
                        register.conflicts().stream().flatMap(each -> Stream.of(each.holder(), each.other())),
                        register.lines().stream().flatMap(each -> Stream.of(each.senior(), each.junior())),
                        register.risks().stream().flatMap(each -> Stream.of(each.by(), each.about())),
                        register.breaches().stream().flatMap(each -> Stream.of(each.one(), each.other())),
                        register.intercultural().stream()
                                .flatMap(each -> Stream.of(
                                        each.mentor().person(), each.mentee().person())),
                        register.supervision().keySet().stream(),
                        register.affiliations().stream().map(Affiliation::person),
                        register.statements().stream()
                                .flatMap(each -> Stream.concat(
                                        each.mentor().map(MentorId::person).stream(),
                                        each.mentee().map(MenteeId::person).stream())))
                .flatMap(ids -> ids);
    }

    private static void checkConflicts(ImmutableSortedSet<ConflictOfInterest> conflicts) {
        Comparator<ConflictOfInterest> key = Comparator.comparing(ConflictOfInterest::holder)
                .thenComparing(ConflictOfInterest::other)
                .thenComparing(ConflictOfInterest::kind);
        twice(conflicts, key).ifPresent(twice -> {
            throw new IllegalArgumentException("conflict of interest of `" + twice.holder() + "` against `"
                    + twice.other() + "` is declared twice, differently: " + twice.kind() + "; declare it once");
        });
    }

    private static void checkLines(ImmutableSortedSet<ReportingLine> lines) {
        Comparator<ReportingLine> key =
                Comparator.comparing(ReportingLine::senior).thenComparing(ReportingLine::junior);
        twice(lines, key).ifPresent(twice -> {
            throw new IllegalArgumentException("reporting line from `" + twice.senior() + "` to `" + twice.junior()
                    + "` is declared twice, differently; declare it once with all its ties");
        });
    }

    private static void checkIntercultural(EthicsRegister register) {
        Comparator<InterculturalPair> key =
                Comparator.comparing(InterculturalPair::mentor).thenComparing(InterculturalPair::mentee);
        twice(register.intercultural(), key).ifPresent(twice -> {
            throw new IllegalArgumentException("intercultural pair of mentor `" + twice.mentor() + "` and mentee `"
                    + twice.mentee() + "` is declared twice, with other suggestions; declare it once");
        });
    }

    private static void checkAffiliations(ImmutableSortedSet<Affiliation> affiliations) {
        affiliations.forEach(each -> checkArgument(
                !STANDARD.contains(each.shared()),
                "affiliation of `%s` is under fact `%s`, which has a meaning already; choose a name of your own",
                each.person(),
                each.shared()));
        Comparator<Affiliation> key = Comparator.comparing(Affiliation::person).thenComparing(Affiliation::shared);
        twice(affiliations, key).ifPresent(twice -> {
            throw new IllegalArgumentException("person `" + twice.person() + "` has two groups under fact `"
                    + twice.shared() + "`; give one, or use another fact for the other");
        });
    }

    private static void checkStatements(EthicsRegister register) {
        Comparator<Statement> key = Comparator.comparing(
                        Statement::mentor, Comparators.emptiesFirst(Comparator.<MentorId>naturalOrder()))
                .thenComparing(Statement::mentee, Comparators.emptiesFirst(Comparator.<MenteeId>naturalOrder()))
                .thenComparing(Statement::fact);
        twice(register.statements(), key).ifPresent(twice -> {
            throw new IllegalArgumentException(
                    "fact `" + twice.fact() + "` is stated twice, differently, of the same people; state it once");
        });
        RegisterFacts declared = RegisterFacts.declared(register);
        Map<FactId, Side> sides = new TreeMap<>();
        for (Statement statement : register.statements()) {
            checkStandard(statement);
            checkSide(statement, sides);
            checkArgument(
                    known(declared, statement).isEmpty(),
                    "fact `%s` is stated of people of whom it is on record already; take out one of the two",
                    statement.fact());
        }
    }

    private static void checkStandard(Statement statement) {
        checkArgument(
                !OF_PROPOSAL.contains(statement.fact()),
                "fact `%s` comes with the proposal; state it there",
                statement.fact());
        checkArgument(
                !STANDARD.contains(statement.fact()) || !statement.value().isKnown(),
                "fact `%s` is drawn from what is declared; declare it, or state that it is not known",
                statement.fact());
    }

    /** A fact that is stated of mentors alone is not stated of mentees alone as well: which would go first? */
    private static void checkSide(Statement statement, Map<FactId, Side> sides) {
        if (statement.mentor().isPresent() && statement.mentee().isPresent()) {
            return;
        }
        Side side = statement.mentor().isPresent() ? Side.MENTOR : Side.MENTEE;
        checkArgument(
                OF_ONE_PERSON.getOrDefault(statement.fact(), side) == side,
                "fact `%s` is stated of a %s alone, of whom it says nothing; state it of the other side",
                statement.fact(),
                Ascii.toLowerCase(side.name()));
        Side before = sides.putIfAbsent(statement.fact(), side);
        checkArgument(
                before == null || before == side,
                "fact `%s` is stated both of a mentor and of a mentee alone; state it on one side, or of the two together",
                statement.fact());
    }

    /** Returns what is on record of the same people, if that is known. */
    private static Optional<Given> known(RegisterFacts declared, Statement statement) {
        FactId fact = statement.fact();
        if (statement.mentor().isPresent() && statement.mentee().isPresent()) {
            return Optional.ofNullable(declared.of(
                                    statement.mentor().get().person(),
                                    statement.mentee().get().person())
                            .get(fact))
                    .filter(Given::isKnown);
        }
        return statement
                .mentor()
                .<ParticipantId>map(mentor -> mentor)
                .or(() -> statement.mentee())
                .flatMap(participant -> Optional.ofNullable(
                                declared.of(participant).get(fact))
                        .or(() -> declared.group(fact, participant.person()).map(group -> Given.of(true))));
    }

    /** Returns the second of two elements that are alike as far as the given order goes, if there are two. */
    private static <T> Optional<T> twice(SortedSet<T> elements, Comparator<T> key) {
        T before = null;
        for (T element : elements) {
            if (before != null && key.compare(before, element) == 0) {
                return Optional.of(element);
            }
            before = element;
        }
        return Optional.empty();
    }
}
