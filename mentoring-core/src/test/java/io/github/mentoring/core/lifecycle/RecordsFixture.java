package io.github.mentoring.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** Relationships in the middle of their life, and what a command comes to in them, in short words. */
final class RecordsFixture {

    static final LocalDate START = LocalDate.parse("2026-02-01");
    static final LocalDate DAY = LocalDate.parse("2026-02-20");
    static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    static final MentorId ADA = MentorId.of("ada");
    static final MentorId ANN = MentorId.of("ann");
    static final MentorId ART = MentorId.of("art");
    static final MenteeId BOB = MenteeId.of("bob");
    static final MenteeId BEA = MenteeId.of("bea");
    static final MenteeId BEN = MenteeId.of("ben");

    private static final Lifecycle STANDARD = Lifecycle.under(MentoringPolicy.standard());

    private RecordsFixture() {}

    static Relationship pair(Phase phase) {
        return living(Parties.pair(ADA, BOB), Arrangement.of(MentoringFormat.DYAD), phase);
    }

    static Relationship pair() {
        return pair(Phase.APPLY);
    }

    static Relationship guided(MentoringFormat format, List<MentorId> mentors, List<MenteeId> mentees) {
        return living(
                new Parties.Guided(ImmutableSortedSet.copyOf(mentors), ImmutableSortedSet.copyOf(mentees)),
                Arrangement.of(format),
                Phase.APPLY);
    }

    static Relationship committee() {
        return guided(MentoringFormat.COMMITTEE, List.of(ADA, ANN, ART), List.of(BOB));
    }

    static Relationship circle(MentoringFormat format, List<String> peers, List<String> facilitators) {
        return living(new Parties.Circle(people(peers), people(facilitators)), Arrangement.of(format), Phase.APPLY);
    }

    static Relationship living(Parties parties, Arrangement arrangement, Phase phase) {
        return Relationship.builder()
                .id(RelationshipId.of("r1"))
                .model(LearningModel.MENTORSHIP)
                .arrangement(arrangement)
                .start(START)
                .parties(parties)
                .phase(phase)
                .phaseSince(START)
                .addAllTaken(advances(phase))
                .version(1)
                .recordedAt(at(START))
                .build();
    }

    private static List<Taken> advances(Phase phase) {
        Taken first = new Taken(CommandId.of("to-acquaint"), START, StepKind.ADVANCE);
        Taken second = new Taken(CommandId.of("to-apply"), START, StepKind.ADVANCE);
        return switch (phase) {
            case PREPARE -> List.of();
            case ACQUAINT -> List.of(first);
            default -> List.of(first, second);
        };
    }

    static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    static ImmutableSortedSet<PersonId> people(List<String> ids) {
        return ids.stream().map(PersonId::of).collect(ImmutableSortedSet.toImmutableSortedSet(PersonId::compareTo));
    }

    static ImmutableSortedSet<PersonId> people(String... ids) {
        return people(Arrays.asList(ids));
    }

    static Ruling decide(Relationship now, LocalDate on, Step step) {
        return decide(STANDARD, now, on, step);
    }

    static Ruling decide(Lifecycle lifecycle, Relationship now, LocalDate on, Step step) {
        Command command = Command.of("c" + now.version(), on, step);
        LocalDate today = on.isAfter(TODAY) ? on : TODAY;
        return lifecycle.decide(now, command, at(today));
    }

    /** Returns where the steps lead, all of which are accepted. */
    static Relationship after(Relationship now, LocalDate on, Step... steps) {
        Relationship next = now;
        for (Step step : steps) {
            Ruling ruling = decide(next, on, step);
            assertThat(ruling).as("%s", ruling.findings()).isInstanceOf(Ruling.Accepted.class);
            next = ruling.relationship().orElseThrow();
        }
        return next;
    }

    /** Returns what follows from an accepted step. */
    static List<Change> followed(Ruling ruling) {
        assertThat(ruling).as("%s", ruling.findings()).isInstanceOf(Ruling.Accepted.class);
        return ruling.events().stream().skip(1).map(Event::change).toList();
    }

    /** Returns what was found, in the form {@code RULE(detail) SEVERITY DUTY [subjects]}. */
    static List<String> lines(Ruling ruling) {
        return lines(ruling.findings().all());
    }

    static List<String> lines(Iterable<Finding> findings) {
        return ImmutableList.copyOf(findings).stream().map(RecordsFixture::line).toList();
    }

    /** Returns what stands against a refused step. */
    static List<String> unmet(Ruling ruling) {
        assertThat(ruling).isInstanceOf(Ruling.Refused.class);
        return ((Ruling.Refused) ruling)
                .unmet().stream()
                        .map(each -> line(each.finding())
                                + each.from().map(day -> " from " + day).orElse(""))
                        .toList();
    }

    static Move.End end(Move.End.Wish wish, boolean talkedOver, String... by) {
        return new Move.End(people(by), wish, talkedOver);
    }

    static Move.End leave(String... by) {
        return end(Move.End.Wish.SEPARATE, true, by);
    }

    private static String line(Finding finding) {
        String who = finding.subjects().isEmpty() ? "" : " " + finding.subjects();
        return finding.rule() + "(" + finding.detail() + ") " + finding.severity() + " " + finding.duty() + who;
    }
}
