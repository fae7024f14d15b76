package io.github.mentoring.core.ethics;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts of a register, in the places where they are looked up: of one person on either side, of two people, and of
 * people who share something. Facts that are as they are otherwise are left out.
 */
final class RegisterFacts {

    private static final Given YES = Given.of(true);
    private static final ImmutableSortedSet<PersonalAttribute> GENDERS =
            ImmutableSortedSet.of(PersonalAttribute.GENDER, PersonalAttribute.GENDER_IDENTITY);

    private final Map<PersonId, SortedMap<FactId, Given>> mentors = new TreeMap<>();
    private final Map<PersonId, SortedMap<FactId, Given>> mentees = new TreeMap<>();
    private final Map<Pairing, SortedMap<FactId, Given>> pairs = new TreeMap<>();
    private final Map<FactId, Map<PersonId, String>> groups = new TreeMap<>();

    private final SetMultimap<FactId, Given> stated =
            MultimapBuilder.treeKeys().hashSetValues().build();

    private RegisterFacts() {}

    static RegisterFacts of(EthicsRegister register) {
        RegisterFacts facts = declared(register);
        for (Statement statement : register.statements()) {
            facts.placeOf(statement).put(statement.fact(), statement.value());
            facts.stated.put(statement.fact(), statement.value());
        }
        return facts;
    }

    /** Returns the facts without what is stated. */
    static RegisterFacts declared(EthicsRegister register) {
        RegisterFacts facts = new RegisterFacts();
        register.people().values().forEach(facts::addPerson);
        register.supervision().forEach(facts::addSupervision);
        register.affiliations()
                .forEach(each -> facts.groups
                        .computeIfAbsent(each.shared(), any -> new TreeMap<>())
                        .put(each.person(), each.group()));
        register.conflicts().forEach(facts::addConflict);
        register.lines().forEach(facts::addLine);
        register.risks().forEach(risk -> {
            facts.pair(risk.by(), risk.about()).put(ScreeningFacts.MENTOR_SEES_RISK.id(), YES);
            facts.pair(risk.about(), risk.by()).put(ScreeningFacts.MENTEE_SEES_RISK.id(), YES);
        });
        register.breaches().forEach(breach -> {
            FactId fact = ScreeningFacts.openBreach(breach.kind()).id();
            facts.pair(breach.one(), breach.other()).put(fact, YES);
            facts.pair(breach.other(), breach.one()).put(fact, YES);
        });
        register.intercultural().forEach(declared -> {
            SortedMap<FactId, Given> pair =
                    facts.pair(declared.mentor().person(), declared.mentee().person());
            pair.put(ScreeningFacts.INTERCULTURAL.id(), YES);
            pair.put(
                    ScreeningFacts.SUGGESTIONS_ACCEPTED.id(),
                    new Given.Amount(declared.suggestions().accepted()));
            pair.put(
                    ScreeningFacts.SUGGESTIONS_DECLINED.id(),
                    new Given.Amount(declared.suggestions().declined()));
        });
        return facts;
    }

    private void addPerson(Person person) {
        Set<AttributeValue> refused =
                person.mentor().map(MentorRole::attributeExclusions).orElse(ImmutableSortedSet.of());
        for (AttributeValue value : refused) {
            Fact.Flag fact = GENDERS.contains(value.attribute())
                    ? ScreeningFacts.MENTOR_REFUSES_A_GENDER
                    : ScreeningFacts.MENTOR_REFUSES_OTHERWISE;
            side(Side.MENTOR, person.id()).put(fact.id(), YES);
        }
        if (!person.mentee()
                .map(MenteeRole::attributeExclusions)
                .orElse(ImmutableSortedSet.of())
                .isEmpty()) {
            side(Side.MENTEE, person.id()).put(ScreeningFacts.MENTEE_REFUSES.id(), YES);
        }
        person.department()
                .ifPresent(department -> addGroup(ScreeningFacts.SAME_DEPARTMENT.id(), person.id(), department.name()));
    }

    private void addGroup(FactId shared, PersonId person, String group) {
        groups.computeIfAbsent(shared, any -> new TreeMap<>()).put(person, group);
    }

    private void addSupervision(PersonId person, Set<LearningModel> arranged) {
        SortedMap<FactId, Given> mentee = side(Side.MENTEE, person);
        mentee.put(ScreeningFacts.MENTEE_NEEDS_SUPERVISION.id(), YES);
        for (LearningModel model : arranged) {
            Fact.Flag fact = model == LearningModel.SUPERVISION
                    ? ScreeningFacts.MENTEE_IS_SUPERVISED
                    : ScreeningFacts.MENTEE_HAS_SUBSTITUTE;
            mentee.put(fact.id(), YES);
        }
    }

    private void addConflict(ConflictOfInterest conflict) {
        for (Side holder : Side.values()) {
            SortedMap<FactId, Given> pair = holder == Side.MENTOR
                    ? pair(conflict.holder(), conflict.other())
                    : pair(conflict.other(), conflict.holder());
            pair.put(ScreeningFacts.conflict(holder, conflict.kind()).id(), YES);
            if (conflict.acknowledged()) {
                pair.put(ScreeningFacts.acknowledged(holder, conflict.kind()).id(), YES);
            }
        }
    }

    private void addLine(ReportingLine line) {
        SortedMap<FactId, Given> pair = pair(line.senior(), line.junior());
        for (ReportingLine.Tie tie : line.ties()) {
            Fact.Flag fact = switch (tie) {
                case SUPERVISES -> ScreeningFacts.MENTOR_SUPERVISES;
                case EVALUATES -> ScreeningFacts.MENTOR_EVALUATES;
            };
            pair.put(fact.id(), YES);
        }
        for (PersonId person : line.acknowledgedBy()) {
            Fact.Flag fact = person.equals(line.senior())
                    ? ScreeningFacts.MENTOR_ACKNOWLEDGES_LINE
                    : ScreeningFacts.MENTEE_ACKNOWLEDGES_LINE;
            pair.put(fact.id(), YES);
        }
    }

    private SortedMap<FactId, Given> side(Side side, PersonId person) {
        return (side == Side.MENTOR ? mentors : mentees).computeIfAbsent(person, any -> new TreeMap<>());
    }

    private SortedMap<FactId, Given> pair(PersonId mentor, PersonId mentee) {
        return pairs.computeIfAbsent(new Pairing(mentor, mentee), any -> new TreeMap<>());
    }

    private SortedMap<FactId, Given> placeOf(Statement statement) {
        if (statement.mentor().isPresent() && statement.mentee().isPresent()) {
            return pair(
                    statement.mentor().get().person(), statement.mentee().get().person());
        }
        return statement
                .mentor()
                .map(mentor -> side(Side.MENTOR, mentor.person()))
                .or(() -> statement.mentee().map(mentee -> side(Side.MENTEE, mentee.person())))
                .orElseThrow();
    }

    /** Returns the facts of one person whoever they are with. */
    SortedMap<FactId, Given> of(ParticipantId participant) {
        Map<PersonId, SortedMap<FactId, Given>> side = Side.of(participant) == Side.MENTOR ? mentors : mentees;
        return side.getOrDefault(participant.person(), ImmutableSortedMap.of());
    }

    /** Returns the facts of two people together: what is said of the two goes before what is said of either. */
    SortedMap<FactId, Given> of(PersonId mentor, PersonId mentee) {
        SortedMap<FactId, Given> facts = new TreeMap<>(mentors.getOrDefault(mentor, ImmutableSortedMap.of()));
        facts.putAll(mentees.getOrDefault(mentee, ImmutableSortedMap.of()));
        groups.keySet()
                .forEach(shared -> shared(shared, mentor, mentee).ifPresent(given -> {
                    if (given.isKnown()) {
                        facts.put(shared, given);
                    } else {
                        facts.putIfAbsent(shared, given);
                    }
                }));
        facts.putAll(pairs.getOrDefault(new Pairing(mentor, mentee), ImmutableSortedMap.of()));
        return facts;
    }

    /** Returns what is to be said of a fact that people of one group share, or empty if nothing is. */
    Optional<Given> shared(FactId shared, PersonId mentor, PersonId mentee) {
        Optional<String> one = group(shared, mentor);
        Optional<String> other = group(shared, mentee);
        if (one.isPresent() && other.isPresent()) {
            return Optional.of(Given.of(one.equals(other)));
        }
        boolean isDepartment = shared.equals(ScreeningFacts.SAME_DEPARTMENT.id());
        return isDepartment ? Optional.of(Given.unknown()) : Optional.empty();
    }

    /** Returns the group of a person under a fact that people of one group share, or empty if there is none. */
    Optional<String> group(FactId shared, PersonId person) {
        return Optional.ofNullable(groups.getOrDefault(shared, Map.of()).get(person));
    }

    /** Returns the facts that are stated of anybody, or that people of one group share. */
    Set<FactId> own() {
        return Sets.union(stated.keySet(), groups.keySet());
    }

    /** Returns what is stated of each fact, whomever it is about. */
    SetMultimap<FactId, Given> stated() {
        return Multimaps.unmodifiableSetMultimap(stated);
    }

    /** Returns the facts under which anybody has a group. */
    Set<FactId> grouped() {
        return Collections.unmodifiableSet(groups.keySet());
    }

    /** Returns the facts that people of one group share. */
    Set<FactId> sharable() {
        return Sets.union(Set.of(ScreeningFacts.SAME_DEPARTMENT.id()), groups.keySet());
    }

    /** Returns the pairs about which anything is said that is not said of either alone. */
    Set<Pairing> pairs() {
        return pairs.keySet();
    }
}
