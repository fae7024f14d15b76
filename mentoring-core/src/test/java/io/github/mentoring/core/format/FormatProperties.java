package io.github.mentoring.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.fixture.FormatDomain;
import io.github.mentoring.core.fixture.PersonDomain;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Interest;
import io.github.mentoring.core.person.InterestKind;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(FormatDomain.class)
@Domain(PersonDomain.class)
@Domain(DomainContext.Global.class)
class FormatProperties {

    private static final FormatPolicy STANDARD = FormatPolicy.standard();

    @Property
    void numbers_have_the_format_of_the_table_or_none(
            @ForAll @IntRange(max = 7) int mentors, @ForAll @IntRange(max = 7) int mentees, @ForAll boolean peers) {
        assertThat(classify(mentors, mentees, peers).value()).isEqualTo(table(mentors, mentees, peers));
    }

    @Property
    void a_format_accepts_under_the_standard_policy_what_is_classified_as_it_and_sensible(
            @ForAll MentoringFormat format,
            @ForAll @IntRange(max = 4) int mentors,
            @ForAll @IntRange(max = 8) int mentees) {
        boolean classified =
                classify(mentors, mentees, format.isPeerCohort()).value().equals(Optional.of(format));
        assertThat(Structure.of(format, mentors, mentees).findings(STANDARD).isAdmissible())
                .isEqualTo(classified); // up to eight mentees no ratio is exceeded
    }

    /** Seats the mentees of a team one by one, so many to each mentor, and sees who is left standing. */
    @Property
    void a_team_is_accepted_exactly_if_everybody_finds_a_place(
            @ForAll FormatPolicy policy,
            @ForAll @IntRange(max = 6) int mentors,
            @ForAll @IntRange(max = 36) int mentees) {
        Findings findings = Structure.of(MentoringFormat.TEAM, mentors, mentees).findings(policy);
        int standing = mentees;
        for (int mentor = 0; mentor < mentors; mentor++) {
            standing -= Math.min(standing, policy.teamMaxMenteesPerMentor().people());
        }
        assertThat(has(findings, FormatRule.TEAM_RATIO_EXCEEDED)).isEqualTo(standing > 0);
        assertThat(findings.toString().contains("excess " + standing + ")")).isEqualTo(standing > 0);
        assertThat(has(findings, FormatRule.TEAM_TOO_FEW_MENTORS))
                .isEqualTo(mentors < policy.teamMinMentors().people());
        assertThat(has(findings, FormatRule.TEAM_TOO_FEW_MENTEES))
                .isEqualTo(mentees < policy.teamMinMentees().people());
    }

    @Property
    void the_mentors_needed_are_the_fewest_that_make_a_team(
            @ForAll FormatPolicy policy, @ForAll @IntRange(max = 40) int mentees) {
        Optional<Integer> fewest = IntStream.rangeClosed(0, 40)
                .filter(mentors -> Structure.of(MentoringFormat.TEAM, mentors, mentees)
                        .findings(policy)
                        .isAdmissible())
                .boxed()
                .findFirst();
        HeadCount count = HeadCount.of(mentees);
        if (fewest.isPresent()) {
            assertThat(policy.mentorsNeeded(count)).isEqualTo(HeadCount.of(fewest.get()));
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> policy.mentorsNeeded(count));
        }
    }

    @Property
    void who_stays_is_classified_and_checked_as_if_they_had_always_been_so_many(
            @ForAll Structure structure,
            @ForAll FormatPolicy policy,
            @ForAll @IntRange(max = 4) int mentors,
            @ForAll @IntRange(max = 4) int mentees) {
        int mentorsLeft = structure.mentors().people() - mentors;
        int menteesLeft = structure.mentees().people() - mentees;
        if (mentors + mentees == 0 || mentorsLeft < 0 || menteesLeft < 0) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> structure.without(HeadCount.of(mentors), HeadCount.of(mentees), policy));
            return;
        }
        Departure departure = structure.without(HeadCount.of(mentors), HeadCount.of(mentees), policy);
        Optional<MentoringFormat> next =
                table(mentorsLeft, menteesLeft, structure.format().isPeerCohort());
        assertThat(departure instanceof Departure.Ends).isEqualTo(next.isEmpty());
        if (departure instanceof Departure.Continues stay) {
            Structure expected = Structure.of(next.orElseThrow(), mentorsLeft, menteesLeft);
            assertThat(stay.structure()).isEqualTo(expected);
            assertThat(stay.findings().reported())
                    .isEqualTo(expected.findings(policy).reported());
            assertThat(has(stay.findings(), FormatRule.FORMAT_CHANGED))
                    .isEqualTo(!next.equals(Optional.of(structure.format())));
        }
    }

    @Property(tries = 200)
    void a_direction_is_what_the_levels_and_the_expertise_say(
            @ForAll Person mentor, @ForAll Person mentee, @ForAll Topic topic) {
        Direction direction = Direction.between(mentor, mentee, topic);
        boolean known = mentor.level().isPresent() && mentee.level().isPresent();
        int above = known ? mentor.level().get().compareTo(mentee.level().get()) : 0;
        boolean knowsMore = mentor.expertiseIn(topic).compareTo(mentee.expertiseIn(topic)) > 0;
        Optional<HierarchyDirection> expected = Optional.empty();
        if (known && above == 0) {
            expected = Optional.of(HierarchyDirection.PEER);
        } else if (known && knowsMore) {
            expected = Optional.of(above > 0 ? HierarchyDirection.TRADITIONAL : HierarchyDirection.REVERSE);
        }
        assertThat(direction.hierarchy()).isEqualTo(expected);
        assertThat(direction.findings().isAdmissible()).isEqualTo(!known || expected.isPresent());
    }

    @Property(tries = 200)
    void roles_changed_between_two_change_the_direction_but_not_that_they_are_peers(
            @ForAll Person one, @ForAll Person other, @ForAll Topic topic) {
        Direction there = Direction.between(one, other, topic);
        Direction back = Direction.between(other, one, topic);
        assertThat(there.hierarchy().equals(Optional.of(HierarchyDirection.PEER)))
                .isEqualTo(back.hierarchy().equals(Optional.of(HierarchyDirection.PEER)));
        assertThat(there instanceof Direction.LevelUnknown).isEqualTo(back instanceof Direction.LevelUnknown);
        assertThat(there.hierarchy().isPresent()
                        && there.hierarchy().equals(back.hierarchy())
                        && !there.hierarchy().equals(Optional.of(HierarchyDirection.PEER)))
                .isFalse();
    }

    @Property
    void how_far_apart_two_levels_are_does_not_matter(
            @ForAll @IntRange(min = 1) int gap, @ForAll ExpertiseLevel known, @ForAll Topic topic) {
        Person low = at("ada", 0).putExpertise(topic, ExpertiseLevel.EXPERT).build();
        Person next = at("bob", 1).putExpertise(topic, known).build();
        Person far = at("bob", gap).putExpertise(topic, known).build();
        assertThat(Direction.between(low, far, topic)).isEqualTo(Direction.between(low, next, topic));
        assertThat(Direction.between(far, low, topic)).isEqualTo(Direction.between(next, low, topic));
    }

    @Property(tries = 200)
    void a_lineup_does_not_depend_on_the_order_of_its_people(@ForAll Lineup lineup) {
        assertThat(Lineup.of(
                        lineup.format(),
                        lineup.mentors().reverse(),
                        lineup.mentees().reverse()))
                .isEqualTo(lineup);
    }

    @Property(tries = 200)
    void what_speaks_against_a_lineup_is_about_its_numbers_or_about_people_in_it(
            @ForAll Lineup lineup, @ForAll FormatPolicy policy) {
        List<PersonId> everybody = Streams.concat(lineup.mentors().stream(), lineup.mentees().stream())
                .map(Person::id)
                .toList();
        Findings findings = lineup.findings(policy);
        assertThat(findings.all())
                .containsAll(lineup.structure().findings(policy).all())
                .allSatisfy(finding -> assertThat(everybody).containsAll(finding.subjects()));
    }

    /** Asks for each topic and kind who would not meet it, and puts the topics that nobody minds in order. */
    @Property(tries = 200)
    void a_topic_is_shared_exactly_if_everybody_is_interested_in_one_side_of_it(@ForAll Lineup lineup) {
        Set<Topic> shared = new TreeSet<>();
        for (Person anybody : lineup.mentees()) {
            for (Interest interest : anybody.interests()) {
                for (InterestKind kind : InterestKind.values()) {
                    Interest asked = Interest.in(kind, interest.topic());
                    if (lineup.mentees().stream().noneMatch(peer -> missing(peer, asked))) {
                        shared.add(interest.topic());
                    }
                }
            }
        }
        assertThat(lineup.sharedInterests()).containsExactlyElementsOf(shared);
    }

    private static boolean missing(Person peer, Interest asked) {
        return !peer.interests().contains(asked) && !peer.interests().contains(Interest.in(asked.topic()));
    }

    @Property(tries = 200)
    void a_mentor_is_named_exactly_if_too_few_seats_are_free(@ForAll Lineup lineup) {
        int needed = lineup.format()
                .seatsPerMentor(HeadCount.of(lineup.mentees().size()))
                .count();
        List<PersonId> expected = new ArrayList<>();
        for (Person mentor : lineup.mentors()) {
            int free = mentor.mentor().map(role -> role.freeSeats().count()).orElse(1);
            if (free < needed) {
                expected.add(mentor.id());
            }
        }
        assertThat(subjects(lineup.findings(STANDARD), FormatRule.CAPACITY_EXCEEDED))
                .isEqualTo(expected);
    }

    @Property
    void each_mark_that_is_absent_is_named_once_and_in_order(
            @ForAll Formality formality, @ForAll Set<FormalMark> present) {
        ImmutableSortedSet<FormalMark> marks = ImmutableSortedSet.copyOf(present);
        List<String> missing = formality.findings(marks).all().stream()
                .map(finding -> finding.detail().toString())
                .toList();
        assertThat(missing)
                .isEqualTo(formality.marks().stream()
                        .filter(mark -> !marks.contains(mark))
                        .map(FormalMark::name)
                        .toList());
    }

    @Property
    void only_a_project_can_be_missing_from_an_arrangement(@ForAll Arrangement arrangement) {
        boolean missing = arrangement.scope() == MentoringScope.FUNCTIONAL
                && arrangement.project().isEmpty();
        assertThat(arrangement.findings())
                .isEqualTo(missing ? Findings.of(FormatRule.FUNCTIONAL_PROJECT_MISSING.finding()) : Findings.none());
    }

    private static Optional<MentoringFormat> table(int mentors, int mentees, boolean peers) {
        if (peers) {
            return mentees < 2
                    ? Optional.empty()
                    : Optional.of(mentors == 0 ? MentoringFormat.PEER_GROUP : MentoringFormat.FACILITATED_PEER);
        }
        if (mentors == 0 || mentees == 0) {
            return Optional.empty();
        }
        if (mentors == 1) {
            return Optional.of(mentees == 1 ? MentoringFormat.DYAD : MentoringFormat.GROUP);
        }
        return Optional.of(mentees == 1 ? MentoringFormat.COMMITTEE : MentoringFormat.TEAM);
    }

    private static Decision<MentoringFormat> classify(int mentors, int mentees, boolean peers) {
        return peers
                ? MentoringFormat.classifyPeers(HeadCount.of(mentors), HeadCount.of(mentees))
                : MentoringFormat.classify(HeadCount.of(mentors), HeadCount.of(mentees));
    }

    private static Person.Builder at(String id, int level) {
        return Person.builder(id).level(Level.of(level));
    }

    private static boolean has(Findings findings, FormatRule rule) {
        return findings.all().stream().map(Finding::rule).anyMatch(rule.id()::equals);
    }

    private static List<PersonId> subjects(Findings findings, FormatRule rule) {
        return findings.all().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .flatMap(finding -> finding.subjects().stream())
                .toList();
    }
}
