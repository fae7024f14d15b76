package io.github.mentoring.core.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.agreement.Charter;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.internal.Labels;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What an organisation sets up so that its people mentor: what it is for, what is given for it, and who runs it.
 *
 * <p>Its people and relationships refer to it and are not kept here. The text form shows the id alone.
 */
@Value.Immutable
public abstract class Programme {

    Programme() {} // only the generated class extends this type

    /** Returns the identity of this programme. */
    public abstract ProgrammeId id();

    /** Returns how formal the programme is, or empty if nobody said. */
    public abstract Optional<ProgrammeStyle> style();

    /** Returns every figure and choice of the programme; the standard ones unless set. */
    @Value.Default
    public MentoringPolicy policy() {
        return MentoringPolicy.standard();
    }

    /** Returns the answers to the questions that shape the programme, or empty if it has no charter. */
    public abstract Optional<Charter> charter();

    /** Returns what the programme sets out to reach. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Objective> objectives();

    /** Returns what the programme takes on beyond the single pair. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ProgrammeAim> aims();

    /** Returns what the organisation does so that its people can mentor; there is no funding unless it is named. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<SupportMeasure> supportMeasures();

    /** Returns how those who mentor are given credit. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Recognition> recognitions();

    /** Returns whether the profession and its regulation grant development credits for mentoring; no unless stated. */
    @Value.Default
    public boolean grantsCredits() {
        return false;
    }

    /**
     * Returns the person who assigns mentors, invites people, registers relationships and sends the survey, or empty if
     * nobody has been named.
     */
    public abstract Optional<PersonId> coordinator();

    /** Returns the values that the community holds in common, in its own words; no rule depends on them. */
    public abstract Optional<String> valuesFramework();

    /** Returns the time zone in which the programme reads times and days, which its policy sets. */
    public ZoneId zone() {
        return policy().schedule().zone();
    }

    /** Returns what somebody on the given side may gain in this programme: credits only where they are granted. */
    public ImmutableSortedSet<Benefit> benefits(Side side) {
        return Benefit.of(requireNonNull(side, "side")).stream()
                .filter(benefit -> grantsCredits() || !benefit.isConditional())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Returns what is missing from this programme, and from its charter if it has one. */
    public Findings findings() {
        boolean isSpecific = objectives().stream().anyMatch(each -> each.kind() == Objective.Kind.SPECIFIC_NEED);
        Stream<Finding> aimless = isSpecific ? Stream.of() : Stream.of(ProgrammeRule.NO_SPECIFIC_OBJECTIVE.finding());
        Stream<Finding> unsupported =
                supportMeasures().isEmpty() ? Stream.of(ProgrammeRule.NO_SUPPORT_MEASURES.finding()) : Stream.of();
        Stream<Finding> unanswered =
                charter().stream().flatMap(charter -> charter.findings(policy().agreement()).all().stream());
        return Stream.of(aimless, unsupported, unanswered)
                .flatMap(found -> found)
                .collect(Findings.toFindings());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a new builder for the programme with the given id. */
    public static Builder builder(String id) {
        return builder().id(ProgrammeId.of(id));
    }

    @Value.Check
    void validate() {
        checkArgument(
                grantsCredits() || !recognitions().contains(Recognition.DEVELOPMENT_CREDITS),
                "programme `%s` recognises mentoring by development credits that nobody grants; state that credits are"
                        + " granted or leave them out",
                id());
        checkArgument(
                valuesFramework().filter(Labels::isBlank).isEmpty(),
                "programme `%s` has a blank values framework; leave it out instead",
                id());
    }

    /** Returns the id alone, since the texts are the programme's own. */
    @Override
    public final String toString() {
        return "Programme[" + id() + "]";
    }

    /** Builds {@link Programme} values. */
    public static final class Builder extends ImmutableProgramme.Builder {
        Builder() {}
    }
}
