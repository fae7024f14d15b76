package io.github.mentoring.examples.peers.cpsat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.committee.CommitteeCandidate;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeMentor;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeProblemBuilder;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.committee.Group;
import io.github.mentoring.matching.committee.MentorPair;
import io.github.mentoring.matching.committee.Role;
import io.github.mentoring.matching.committee.SoftPrices;
import io.github.mentoring.matching.problem.Score;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A programme made from a seed, whose mentees have different rules, all kinds of them mixed. */
final class RandomCommittees {

    private static final Group SENIORS = Group.of("seniors");
    private static final Group OUTSIDERS = Group.of("outsiders");
    private static final ImmutableList<Department> DEPARTMENTS =
            ImmutableList.of(Department.of("north"), Department.of("south"), Department.of("west"));
    private static final ImmutableList<Discipline> DISCIPLINES = ImmutableList.of(
            Discipline.of("neurology"), Discipline.of("psychiatry"), Discipline.of("surgery"), Discipline.of("law"));
    private static final ImmutableList<Strictness> STRICTNESS =
            ImmutableList.of(Strictness.OFF, Strictness.PREFER, Strictness.REQUIRE);
    private static final int MOST_MEMBERS = 3;
    private static final int WHOLE_SCORE = 10_000; // ten-thousandths
    private static final int FEW_SCORES = 5;

    private final Random random;
    private final int mentees;
    private final int mentors;
    private final int spread;
    private final boolean hasHours;
    private final boolean hasPrices;
    private final SplittableRandom earlier; // what came of a round before
    private final boolean isAnyLeftOut;
    private final boolean hasServedAsLevel;

    private RandomCommittees(long seed, int mentees, int mentors) {
        random = new Random(seed);
        this.mentees = mentees;
        this.mentors = mentors;
        spread = chance(5) ? FEW_SCORES : WHOLE_SCORE;
        hasHours = chance(3);
        hasPrices = chance(4);
        earlier = new SplittableRandom(seed);
        isAnyLeftOut = earlier.nextInt(4) == 0;
        hasServedAsLevel = !hasPrices && earlier.nextInt(4) == 0;
    }

    /** Returns the problem of a seed; in some there are seats enough, in others not. */
    static CommitteeProblem of(long seed, int mentees, int mentors) {
        return new RandomCommittees(seed, mentees, mentors).problem();
    }

    private CommitteeProblem problem() {
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        int seats = mentees * MOST_MEMBERS * (3 + random.nextInt(3)) / (4 * mentors); // three to five quarters of all
        for (int j = 0; j < mentors; j++) {
            builder.mentor(mentor(j, seats));
        }
        for (int i = 0; i < mentees; i++) {
            CommitteeMentee mentee = mentee(i);
            builder.mentee(mentee);
            for (int j = 0; j < mentors; j++) {
                if (chance(2)) {
                    Score score = Score.ofTenThousandths(random.nextInt(spread));
                    CommitteeCandidate candidate = new CommitteeCandidate(id(j), score, random.nextInt(2));
                    candidate = hasHours ? candidate.spending(Hours.of(1 + random.nextInt(4))) : candidate;
                    boolean hasServed = (hasPrices || hasServedAsLevel) && earlier.nextInt(8) == 0;
                    builder.candidate(mentee.mentee(), hasServed ? candidate.servedBefore() : candidate);
                }
            }
        }
        for (int j = 0; j + 2 < mentors; j++) {
            if (chance(4)) {
                Score score = Score.ofTenThousandths(random.nextInt(spread) - spread / 2);
                builder.affinity(MentorPair.of(id(j), id(j + 1 + random.nextInt(2))), score);
            }
        }
        if (hasPrices) {
            builder.prices(new SoftPrices(
                    price(), price(), price(), Score.ofTenThousandths(earlier.nextInt(spread)), price(), price()));
        }
        return builder.build();
    }

    private Score price() {
        return Score.ofTenThousandths(random.nextInt(spread));
    }

    private CommitteeMentor mentor(int j, int seats) {
        CommitteeMentor mentor = CommitteeMentor.of(
                        id(j), Seats.of(Math.max(j == 0 ? 1 : 0, seats - 1 + random.nextInt(3))))
                .from(any(DEPARTMENTS))
                .with(AttributeValue.of(PersonalAttribute.CULTURE, "culture " + random.nextInt(4)))
                .offering(some(3))
                .in(
                        j == 0
                                ? ImmutableList.of(SENIORS, OUTSIDERS) // so that the groups are there
                                : Stream.of(SENIORS, OUTSIDERS)
                                        .filter(group -> chance(3))
                                        .toList());
        if (hasHours && chance(2)) {
            mentor = mentor.having(Hours.of(random.nextInt(4 * seats + 1)));
        }
        return chance(5) ? mentor : mentor.of(any(DISCIPLINES));
    }

    private CommitteeMentee mentee(int i) {
        int least = 1 + random.nextInt(MOST_MEMBERS);
        int most = Math.min(MOST_MEMBERS, least + random.nextInt(2));
        CommitteeRules rules = CommitteeRules.of(HeadCount.of(least), HeadCount.of(most))
                .inside(any(STRICTNESS))
                .coverage(chance(4) ? Strictness.REQUIRE : any(STRICTNESS));
        if (most > 1) {
            rules = rules.multidisciplinary(any(STRICTNESS), HeadCount.of(2));
        }
        if (chance(3)) {
            rules = rules.atLeast(HeadCount.of(1), SENIORS);
        }
        if (chance(3)) {
            rules = rules.atMost(HeadCount.of(1), SENIORS);
        }
        if (chance(4)) {
            Role chair = Role.of("chair", SENIORS);
            rules = rules.role(hasHours ? chair.taking(Hours.of(random.nextInt(3))) : chair);
        }
        if (chance(4) && most > 1) {
            rules = rules.role(Role.of("outsider", OUTSIDERS));
        }
        if (chance(4)) {
            int j = random.nextInt(mentors - 1);
            rules = rules.together(MentorPair.of(id(j), id(j + 1)));
        }
        if (chance(3)) {
            int j = random.nextInt(mentors - 2);
            rules = rules.apart(MentorPair.of(id(j), id(j + 2)));
        }
        if (chance(2)) {
            rules = rules.diverseIn(PersonalAttribute.CULTURE);
        }
        CommitteeMentee mentee = CommitteeMentee.of(MenteeId.of("mentee-%03d".formatted(i)), rules)
                .from(any(DEPARTMENTS))
                .needing(some(4));
        mentee = chance(5) ? mentee.guidedInside() : mentee;
        return isAnyLeftOut && earlier.nextInt(3) == 0 ? mentee.leftOutBefore() : mentee;
    }

    private MentoringFunction[] some(int inSoMany) {
        return Stream.of(MentoringFunction.values())
                .filter(function -> chance(inSoMany))
                .toArray(MentoringFunction[]::new);
    }

    private <T> T any(ImmutableList<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean chance(int inSoMany) {
        return random.nextInt(inSoMany) == 0;
    }

    private static MentorId id(int j) {
        return MentorId.of("mentor-%03d".formatted(j));
    }
}
