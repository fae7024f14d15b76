package io.github.mentoring.matching.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.mentoring.core.lifecycle.MentoringPair;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.matching.internal.PositionIndex;
import io.github.mentoring.matching.internal.Positions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The gates of rules that can be looked up. */
final class Gates {

    private Gates() {}

    /** Refuses everybody as their own mentor. */
    static Gate self(ImmutableList<PairRule> rules, ImmutableList<Person> mentors, ImmutableList<Person> mentees) {
        PositionIndex<PersonId> byId = index(mentors, mentor -> List.of(mentor.id()));
        return (LookUp) (mentee, among) -> byId.get(mentees.get(mentee).id()).removeFrom(among);
    }

    /** Refuses two of whom either excludes the other, and the given pairs. */
    static Gate.Maker excluding(Set<MentoringPair> pairs) {
        ImmutableListMultimap<PersonId, PersonId> more = pairs.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        pair -> pair.mentor().person(), pair -> pair.mentee().person()));
        return (rules, mentors, mentees) -> {
            PositionIndex<PersonId> byId = index(mentors, mentor -> List.of(mentor.id()));
            PositionIndex<PersonId> byExcluded = index(mentors, Person::exclusions);
            PositionIndex<PersonId> byPartner = index(mentors, mentor -> more.get(mentor.id()));
            return (LookUp) (mentee, among) -> {
                Person person = mentees.get(mentee);
                byExcluded.get(person.id()).removeFrom(among);
                byPartner.get(person.id()).removeFrom(among);
                for (PersonId excluded : person.exclusions()) {
                    byId.get(excluded).removeFrom(among);
                }
            };
        };
    }

    /** Refuses mentors who say of themselves what the mentee excludes. */
    static Gate excludedAttributes(
            ImmutableList<PairRule> rules, ImmutableList<Person> mentors, ImmutableList<Person> mentees) {
        PositionIndex<AttributeValue> byAttribute = index(mentors, Person::background);
        return (LookUp) (mentee, among) -> mentees.get(mentee)
                .mentee()
                .ifPresent(role -> role.attributeExclusions()
                        .forEach(excluded -> byAttribute.get(excluded).removeFrom(among)));
    }

    /** Refuses mentors of whom something holds, whoever the mentee is. */
    static Gate.Maker mentors(Predicate<Person> refused) {
        return either(refused, mentee -> false);
    }

    /** Refuses mentors of whom something holds, and mentees of whom something holds. */
    static Gate.Maker either(Predicate<Person> refusedMentor, Predicate<Person> refusedMentee) {
        return (rules, mentors, mentees) -> {
            long[] others = Positions.all(mentors.size());
            for (int mentor = 0; mentor < mentors.size(); mentor++) {
                if (refusedMentor.test(mentors.get(mentor))) {
                    Positions.clear(others, mentor);
                }
            }
            return (LookUp) (mentee, among) -> {
                if (refusedMentee.test(mentees.get(mentee))) {
                    Arrays.fill(among, 0);
                } else {
                    Positions.retain(among, others);
                }
            };
        };
    }

    /** Refuses mentors who know more in none of the topics that the mentee wants, and are not on the mentee's level. */
    static Gate expertise(ImmutableList<PairRule> rules, ImmutableList<Person> mentors, ImmutableList<Person> mentees) {
        PositionIndex<Above> above = index(
                mentors,
                mentor -> mentor.expertise().entrySet().stream()
                        .flatMap(known -> Arrays.stream(ExpertiseLevel.values())
                                .filter(level -> level.compareTo(known.getValue()) < 0)
                                .map(level -> new Above(known.getKey(), level)))
                        .toList());
        PositionIndex<Level> onLevel =
                index(mentors, mentor -> mentor.level().stream().toList());
        return (LookUp) (mentee, among) -> {
            Person person = mentees.get(mentee);
            long[] found = new long[among.length];
            person.level().ifPresent(level -> onLevel.get(level).addTo(found));
            wanted(person)
                    .forEach(topic -> above.get(new Above(topic, person.expertiseIn(topic)))
                            .addTo(found));
            Positions.retain(among, found);
        };
    }

    private static Stream<Topic> wanted(Person mentee) {
        return mentee.mentee().map(MenteeRole::wantedTopics).stream().flatMap(Set::stream);
    }

    private static <K> PositionIndex<K> index(
            ImmutableList<Person> mentors, Function<Person, ? extends Iterable<K>> keys) {
        return PositionIndex.of(mentors.size(), mentor -> keys.apply(mentors.get(mentor)));
    }

    /** More than so much of a topic. */
    private record Above(Topic topic, ExpertiseLevel level) {}
}
