package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.github.mentoring.core.agreement.AgreementPolicy;
import io.github.mentoring.core.agreement.AgreementRule;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.relationship.Parties;
import java.util.Optional;

/** Tells what the parties do well to have talked over before they get to work, though nothing makes them. */
final class FirstTalks {

    private FirstTalks() {}

    static Findings findings(Relationship now, AgreementPolicy policy) {
        Optional<PartnershipAgreement> standing = now.groundwork().agreement();
        PartnershipAgreement agreement = standing.isPresent() && isBetweenThosePresent(standing.get(), now.parties())
                ? standing.get()
                : amongThosePresent(now, standing);
        Findings found = withoutEndSaid(now, agreement.findingsOfFirstTalks(policy));
        return Few.include(now.groundwork().settled(), AcquaintItem.ENVIRONMENT_STRUCTURE)
                ? found
                : found.and(Findings.of(LifecycleRule.ENVIRONMENT_STRUCTURE_NOT_DISCUSSED.finding(
                        Detail.none(), now.parties().people())));
    }

    /** Returns the findings but that no end is set if the parties have said one otherwise: it is as good as an agreed one. */
    static Findings withoutEndSaid(Relationship now, Findings found) {
        if (found.isEmpty()) {
            return found; // as it mostly is
        }
        RuleId endless = AgreementRule.FINITE_EXPECTATION_NOT_SET.id();
        return now.groundwork().until().isPresent() && found.has(endless)
                ? found.all().stream()
                        .filter(finding -> !finding.rule().equals(endless))
                        .collect(Findings.toFindings())
                : found;
    }

    private static boolean isBetweenThosePresent(PartnershipAgreement agreement, Parties parties) {
        return agreement.mentors().asList().equals(Members.mentors(parties).asList()) // quicker than sets are
                && agreement.mentees().asList().equals(Members.mentees(parties).asList());
    }

    /**
     * Returns what those who are in it now have agreed on: nothing without an agreement, and otherwise what stands in it of
     * them, since some may have left and others come after it was made.
     */
    private static PartnershipAgreement amongThosePresent(Relationship now, Optional<PartnershipAgreement> standing) {
        ImmutableSortedSet<PersonId> people = now.parties().people();
        PartnershipAgreement.Builder builder = PartnershipAgreement.builder()
                .start(standing.map(PartnershipAgreement::start).orElse(now.start()));
        addParties(builder, now, people);
        standing.ifPresent(agreement -> builder.addAllGroundRules(agreement.groundRules())
                .putAllExpectations(Maps.filterKeys(agreement.expectations(), people::contains))
                .putAllSharedPerspectives(Maps.filterKeys(agreement.sharedPerspectives(), people::contains))
                .end(agreement.end())
                .reviewOn(agreement.reviewOn()));
        return builder.build();
    }

    private static void addParties(
            PartnershipAgreement.Builder builder, Relationship now, ImmutableSortedSet<PersonId> people) {
        ImmutableSortedSet<MentorId> mentors = Members.mentors(now.parties());
        if (mentors.isEmpty()) { // peers without a facilitator, of whom an agreement needs one on either side
            builder.addMentors(new MentorId(people.first()));
            Iterables.skip(people, 1).forEach(peer -> builder.addMentees(new MenteeId(peer)));
        } else {
            builder.addAllMentors(mentors).addAllMentees(Members.mentees(now.parties()));
        }
    }
}
