package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.Formality;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one kind of relationship there is: its attributes in groups of which an event replaces one, so that a copy is made of
 * few references and not of all.
 */
final class GroupedRelationship extends Relationship {

    private final Terms terms;
    private final Roster roster;
    private final Stage stage;
    private final Groundwork groundwork;
    private final Progress progress;
    private final Reports reports;
    private final Ledger ledger;

    private GroupedRelationship(
            Terms terms,
            Roster roster,
            Stage stage,
            Groundwork groundwork,
            Progress progress,
            Reports reports,
            Ledger ledger) {
        this.terms = terms;
        this.roster = roster;
        this.stage = stage;
        this.groundwork = groundwork;
        this.progress = progress;
        this.reports = reports;
        this.ledger = ledger;
    }

    /** Returns the same relationship in groups. */
    static GroupedRelationship of(Relationship any) {
        return any instanceof GroupedRelationship grouped
                ? grouped
                : new GroupedRelationship(
                        new Terms(any.id(), any.model(), any.formality(), any.start()),
                        new Roster(
                                any.arrangement(),
                                any.parties(),
                                any.newcomers(),
                                any.leavers(),
                                any.partings(),
                                any.seeking()),
                        new Stage(any.phase(), any.phaseSince(), any.ending(), any.redefinition()),
                        any.groundwork(),
                        any.progress(),
                        new Reports(any.conduct(), any.failures(), any.facts()),
                        Ledger.of(any.taken(), any.version(), any.recordedAt()));
    }

    /** What is settled once and for all. */
    private record Terms(RelationshipId id, LearningModel model, Optional<Formality> formality, LocalDate start) {}

    /** Who is in it and was, and what they make up. */
    record Roster(
            Arrangement arrangement,
            Parties parties,
            ImmutableList<Newcomer> newcomers,
            ImmutableList<Leaver> leavers,
            ImmutableList<Parting> partings,
            ImmutableSortedSet<MenteeId> seeking) {

        Roster withArrangement(Arrangement other) {
            return new Roster(other, parties, newcomers, leavers, partings, seeking);
        }

        Roster withPartings(ImmutableList<Parting> others) {
            return new Roster(arrangement, parties, newcomers, leavers, others, seeking);
        }

        Roster withSeeking(ImmutableSortedSet<MenteeId> others) {
            return new Roster(arrangement, parties, newcomers, leavers, partings, others);
        }

        Roster joinedBy(Newcomer newcomer, Parties joined) {
            return new Roster(arrangement, joined, Evolution.append(newcomers, newcomer), leavers, partings, seeking);
        }

        Roster leftBy(Leaver leaver, Parties rest) {
            return new Roster(arrangement, rest, newcomers, Evolution.append(leavers, leaver), partings, seeking);
        }
    }

    /** Where it stands. */
    record Stage(Phase phase, LocalDate since, Optional<Ending> ending, Optional<Redefinition> redefinition) {

        Stage entered(Phase next, LocalDate on) {
            return new Stage(next, on, ending, redefinition);
        }

        Stage ended(Ending end) {
            return new Stage(Phase.ENDED, end.on(), Optional.of(end), redefinition);
        }

        Stage redefined(Redefinition as, LocalDate on) {
            return new Stage(Phase.REDEFINED, on, ending, Optional.of(as));
        }
    }

    /** What was told of it. */
    record Reports(
            ImmutableList<ConductLog> conduct,
            ImmutableSortedSet<Failure> failures,
            ImmutableSortedMap<FactId, Given> facts) {

        Reports withConduct(ImmutableList<ConductLog> logs) {
            return new Reports(logs, failures, facts);
        }

        Reports withFailures(ImmutableSortedSet<Failure> others) {
            return new Reports(conduct, others, facts);
        }

        Reports withFacts(ImmutableSortedMap<FactId, Given> others) {
            return new Reports(conduct, failures, others);
        }
    }

    Roster roster() {
        return roster;
    }

    Stage stage() {
        return stage;
    }

    Reports reports() {
        return reports;
    }

    Ledger ledger() {
        return ledger;
    }

    // one copy for each event: with what it puts on record, and with the part that it replaces

    GroupedRelationship with(Ledger record) {
        return new GroupedRelationship(terms, roster, stage, groundwork, progress, reports, record);
    }

    GroupedRelationship with(Ledger record, Roster next) {
        return new GroupedRelationship(terms, next, stage, groundwork, progress, reports, record);
    }

    GroupedRelationship with(Ledger record, Roster next, Groundwork settled) {
        return new GroupedRelationship(terms, next, stage, settled, progress, reports, record);
    }

    GroupedRelationship with(Ledger record, Stage next) {
        return new GroupedRelationship(terms, roster, next, groundwork, progress, reports, record);
    }

    GroupedRelationship with(Ledger record, Groundwork next) {
        return new GroupedRelationship(terms, roster, stage, next, progress, reports, record);
    }

    GroupedRelationship with(Ledger record, Progress next) {
        return new GroupedRelationship(terms, roster, stage, groundwork, next, reports, record);
    }

    GroupedRelationship with(Ledger record, Reports next) {
        return new GroupedRelationship(terms, roster, stage, groundwork, progress, next, record);
    }

    @Override
    public RelationshipId id() {
        return terms.id();
    }

    @Override
    public LearningModel model() {
        return terms.model();
    }

    @Override
    public Arrangement arrangement() {
        return roster.arrangement();
    }

    @Override
    public Optional<Formality> formality() {
        return terms.formality();
    }

    @Override
    public LocalDate start() {
        return terms.start();
    }

    @Override
    public Parties parties() {
        return roster.parties();
    }

    @Override
    public ImmutableList<Newcomer> newcomers() {
        return roster.newcomers();
    }

    @Override
    public ImmutableList<Leaver> leavers() {
        return roster.leavers();
    }

    @Override
    public Phase phase() {
        return stage.phase();
    }

    @Override
    public LocalDate phaseSince() {
        return stage.since();
    }

    @Override
    public Optional<Ending> ending() {
        return stage.ending();
    }

    @Override
    public Optional<Redefinition> redefinition() {
        return stage.redefinition();
    }

    @Override
    public Groundwork groundwork() {
        return groundwork;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public ImmutableList<ConductLog> conduct() {
        return reports.conduct();
    }

    @Override
    public ImmutableSortedSet<Failure> failures() {
        return reports.failures();
    }

    @Override
    public ImmutableSortedMap<FactId, Given> facts() {
        return reports.facts();
    }

    @Override
    public ImmutableList<Parting> partings() {
        return roster.partings();
    }

    @Override
    public ImmutableSortedSet<MenteeId> seeking() {
        return roster.seeking();
    }

    @Override
    public ImmutableList<Taken> taken() {
        return ledger.taken();
    }

    @Override
    public int version() {
        return ledger.version();
    }

    @Override
    public Instant recordedAt() {
        return ledger.recordedAt();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof GroupedRelationship that
                        && terms.equals(that.terms)
                        && roster.equals(that.roster)
                        && stage.equals(that.stage)
                        && groundwork.equals(that.groundwork)
                        && progress.equals(that.progress)
                        && reports.equals(that.reports)
                        && ledger.equals(that.ledger));
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms, roster, stage, groundwork, progress, reports, ledger);
    }
}
