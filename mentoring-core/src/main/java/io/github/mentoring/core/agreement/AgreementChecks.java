package io.github.mentoring.core.agreement;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells what an agreement lacks. */
final class AgreementChecks {

    private AgreementChecks() {}

    static Findings firstTalks(PartnershipAgreement agreement, AgreementPolicy policy) {
        List<Finding> found = new ArrayList<>();
        if (agreement.groundRules().isEmpty()) {
            found.add(AgreementRule.GROUND_RULES_MISSING.finding(Detail.none(), agreement.parties()));
        }
        if (!hasBoundary(agreement)) {
            found.add(AgreementRule.BOUNDARIES_NOT_AGREED.finding(Detail.none(), agreement.parties()));
        }
        ImmutableSortedSet<PersonId> silent = silent(agreement, agreement.expectations());
        if (!silent.isEmpty()) {
            found.add(AgreementRule.EXPECTATIONS_NOT_CLARIFIED.finding(Detail.none(), silent));
        }
        if (agreement.end().isEmpty() && agreement.reviewOn().isEmpty()) {
            found.add(AgreementRule.FINITE_EXPECTATION_NOT_SET.finding(Detail.none(), agreement.parties()));
        }
        silent = silent(agreement, agreement.sharedPerspectives());
        if (!silent.isEmpty()) {
            found.add(AgreementRule.CULTURE_NOT_SHARED
                    .finding(Detail.none(), silent)
                    .withSeverity(policy.severityOfCulture()));
        }
        return found.isEmpty() ? Findings.none() : Findings.of(found);
    }

    private static boolean hasBoundary(PartnershipAgreement agreement) {
        for (GroundRule rule : agreement.groundRules()) {
            if (rule.kind() == GroundRule.Kind.BOUNDARY) {
                return true;
            }
        }
        return false;
    }

    /** Returns the parties who have said nothing, where nobody but parties can have said something. */
    private static ImmutableSortedSet<PersonId> silent(
            PartnershipAgreement agreement, ImmutableSortedMap<PersonId, ?> said) {
        return said.size() == agreement.parties().size()
                ? ImmutableSortedSet.of()
                : without(agreement.parties(), said.keySet());
    }

    static Findings rest(PartnershipAgreement agreement, AgreementPolicy policy) {
        Stream<Finding> mentors = responsibilities(
                policy.mentorResponsibilities(),
                agreement.mentors(),
                agreement.mentorAcknowledgements(),
                DutyBearer.MENTOR);
        Stream<Finding> mentees = responsibilities(
                policy.menteeResponsibilities(),
                agreement.mentees(),
                agreement.menteeAcknowledgements(),
                DutyBearer.MENTEE);
        Findings charter =
                agreement.charter().map(each -> each.findings(policy)).orElse(Findings.none());
        return Stream.of(mentors, mentees, consensus(agreement, policy), charter.all().stream())
                .flatMap(findings -> findings)
                .collect(Findings.toFindings());
    }

    private static Stream<Finding> consensus(PartnershipAgreement agreement, AgreementPolicy policy) {
        return without(policy.consensus(), agreement.consensus()).stream()
                .map(item -> AgreementRule.CONSENSUS_MISSING.finding(Detail.of(item), agreement.parties()));
    }

    private static <P extends ParticipantId, R extends Enum<R>> Stream<Finding> responsibilities(
            ImmutableSortedSet<R> expected,
            ImmutableSortedSet<P> bearers,
            ImmutableSortedMap<P, ImmutableSortedSet<R>> acknowledged,
            DutyBearer duty) {
        SortedMap<R, ImmutableSortedSet.Builder<PersonId>> silent = new TreeMap<>();
        for (P bearer : bearers) {
            for (R open : Sets.difference(expected, acknowledged.getOrDefault(bearer, ImmutableSortedSet.of()))) {
                silent.computeIfAbsent(open, any -> ImmutableSortedSet.naturalOrder())
                        .add(bearer.person());
            }
        }
        return silent.entrySet().stream()
                .map(entry -> AgreementRule.RESPONSIBILITY_NOT_ACKNOWLEDGED
                        .finding(Detail.of(entry.getKey()), entry.getValue().build())
                        .withDuty(duty));
    }

    static <T extends Comparable<? super T>> ImmutableSortedSet<T> without(ImmutableSortedSet<T> all, Set<T> some) {
        return some.containsAll(all) // linear where both are sorted alike, as they mostly are
                ? ImmutableSortedSet.of()
                : ImmutableSortedSet.copyOf(Sets.difference(all, some));
    }
}
