package io.github.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import java.util.stream.Stream;

/**
 * A mentor and a mentee who have declared that they come from different cultures.
 *
 * <p>That is theirs to say, and nothing here works it out. It scores nothing and refuses nothing.
 *
 * @param mentor the mentor
 * @param mentee the mentee
 * @param suggestions how the mentee has answered the mentor's suggestions so far
 */
public record InterculturalPair(MentorId mentor, MenteeId mentee, Suggestions suggestions) {

    /** Checks that they are two people. */
    public InterculturalPair {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        requireNonNull(suggestions, "suggestions");
        checkArgument(
                !mentor.person().equals(mentee.person()),
                "intercultural pair has `%s` as mentor and as mentee; name two people",
                mentor);
    }

    /** Returns what the two do well to keep in mind: notes, all of severity {@code INFO}. */
    public Findings notes(RelationshipPolicy policy) {
        requireNonNull(policy, "policy");
        boolean agreesToAll = suggestions.declined() == 0 && suggestions.accepted() >= policy.agreementCheckAfter();
        return Stream.of(
                        RelationshipRule.TRUST_MAY_TAKE_LONGER,
                        RelationshipRule.MISCOMMUNICATION_LIKELIER,
                        RelationshipRule.ETHICS_PERCEPTIONS_MAY_DIFFER,
                        RelationshipRule.ACCOUNT_FOR_CULTURE,
                        RelationshipRule.CHECK_GENUINE_AGREEMENT)
                .filter(rule -> agreesToAll || rule != RelationshipRule.CHECK_GENUINE_AGREEMENT)
                .map(rule -> rule.finding(mentor.person(), mentee.person()))
                .collect(Findings.toFindings());
    }
}
