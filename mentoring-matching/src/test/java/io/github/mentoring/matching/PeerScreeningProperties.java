package io.github.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.ethics.ConflictKind;
import io.github.mentoring.core.ethics.ConflictOfInterest;
import io.github.mentoring.core.ethics.EthicsRegister;
import io.github.mentoring.core.ethics.EthicsScreen;
import io.github.mentoring.core.ethics.Proposal;
import io.github.mentoring.core.ethics.ReportingLine;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.matching.screening.PairRules;
import io.github.mentoring.matching.screening.Screening;
import io.github.mentoring.matching.team.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Groups and cohorts against what core's screening says of each whole circle, all ways to share out peers being tried. */
class PeerScreeningProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final EthicsScreen ETHICS = EthicsScreen.under(MentoringPolicy.standard());

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void as_many_peers_are_placed_as_screened_circles_can_hold_and_every_circle_is_screened(
            @ForAll long seed, @ForAll boolean isFacilitated) {
        Random random = new Random(seed);
        MentoringFormat format = isFacilitated ? MentoringFormat.FACILITATED_PEER : MentoringFormat.PEER_GROUP;
        List<Person> facilitators = isFacilitated ? people("facilitator-", 1 + random.nextInt(2), 6) : List.of();
        List<Person> peers = people("peer-", 2 + random.nextInt(5), 3);
        if (!isFacilitated && random.nextInt(3) == 0) {
            peers.set(0, refusingWomen(peers.get(0)));
        }
        EthicsRegister register = register(facilitators, peers, random);
        TeamOutcome outcome = Matchmaker.formTeams(round(format, register));
        int most = most(ids(peers), new ArrayList<>(ids(facilitators)), format, register);
        if (outcome instanceof TeamResult result) {
            for (Team team : result.formation().teams()) {
                List<PersonId> own =
                        team.mentees().stream().map(MenteeId::person).toList();
                List<PersonId> over =
                        team.mentors().stream().map(MentorId::person).toList();
                assertThat(isAdmissible(own, over, format, register)).isTrue();
            }
            assertThat(result.formation().value().placed()).isEqualTo(most);
        } else {
            assertThat(most).isZero();
        }
    }

    /** Returns how many of the peers left circles can hold, each with one of the facilitators left if there are to be any. */
    private static int most(
            List<PersonId> left, List<PersonId> facilitators, MentoringFormat format, EthicsRegister register) {
        if (left.isEmpty()) {
            return 0;
        }
        PersonId first = left.get(0);
        List<PersonId> others = left.subList(1, left.size());
        int best = most(others, facilitators, format, register);
        for (int bits = 1; bits < 1 << others.size(); bits++) {
            List<PersonId> circle = new ArrayList<>(List.of(first));
            List<PersonId> rest = new ArrayList<>();
            for (int at = 0; at < others.size(); at++) {
                ((bits >> at & 1) == 1 ? circle : rest).add(others.get(at));
            }
            if (format == MentoringFormat.PEER_GROUP) {
                if (isAdmissible(circle, List.of(), format, register)) {
                    best = Math.max(best, circle.size() + most(rest, facilitators, format, register));
                }
                continue;
            }
            for (PersonId facilitator : List.copyOf(facilitators)) {
                if (isAdmissible(circle, List.of(facilitator), format, register)) {
                    facilitators.remove(facilitator);
                    best = Math.max(best, circle.size() + most(rest, facilitators, format, register));
                    facilitators.add(facilitator);
                }
            }
        }
        return best;
    }

    private static boolean isAdmissible(
            Collection<PersonId> peers,
            Collection<PersonId> facilitators,
            MentoringFormat format,
            EthicsRegister register) {
        Parties circle = new Parties.Circle(sorted(peers), sorted(facilitators));
        return ETHICS.screen(register, new Proposal(circle, format, LearningModel.MENTORSHIP), DAY)
                .isAdmissible();
    }

    private static TeamRound round(MentoringFormat format, EthicsRegister register) {
        Screening screening = Screening.standard()
                .withAll(PairRules.ethics(
                        ETHICS.index(
                                register,
                                register.people().keySet().stream()
                                        .map(MentorId::new)
                                        .toList(),
                                register.people().keySet().stream()
                                        .map(MenteeId::new)
                                        .toList(),
                                format,
                                LearningModel.MENTORSHIP),
                        DAY));
        return TeamRound.of(
                MatchRound.of(register.people().values()).screenedBy(screening), format, FormatPolicy.standard());
    }

    /** Returns a register in which some two have a line or a conflict, in either direction. */
    private static EthicsRegister register(List<Person> facilitators, List<Person> peers, Random random) {
        List<Person> all = new ArrayList<>(facilitators);
        all.addAll(peers);
        EthicsRegister.Builder register = EthicsRegister.builder().addAll(all);
        for (int one = 1; one < all.size(); one++) {
            for (int other = 0; other < one; other++) {
                boolean isTurned = random.nextBoolean();
                PersonId first = all.get(isTurned ? other : one).id();
                PersonId second = all.get(isTurned ? one : other).id();
                switch (random.nextInt(8)) {
                    case 0 -> register.addLines(ReportingLine.of(first, second, ReportingLine.Tie.EVALUATES));
                    case 1 -> register.addConflicts(ConflictOfInterest.of(first, second, ConflictKind.MONEY));
                    default -> {}
                }
            }
        }
        return register.build();
    }

    private static List<Person> people(String name, int number, int level) {
        List<Person> people = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            Person.Builder person =
                    Person.builder(name + at).level(Level.of(level)).interestedIn("graphs");
            people.add(
                    name.equals("facilitator-")
                            ? person.mentor(MentorRole.ofSeats(1)).build()
                            : person.build());
        }
        return people;
    }

    /** Returns the same peer, who as a mentor would turn women away, and so may mentor nobody. */
    private static Person refusingWomen(Person peer) {
        return Person.builder(peer.id().value())
                .interestedIn("graphs")
                .mentor(MentorRole.builder()
                        .addAttributeExclusions(AttributeValue.of(PersonalAttribute.GENDER, "woman"))
                        .build())
                .build();
    }

    private static List<PersonId> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }

    private static ImmutableSortedSet<PersonId> sorted(Collection<PersonId> people) {
        return ImmutableSortedSet.copyOf(Ordering.natural(), people);
    }
}
