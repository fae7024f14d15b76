package io.github.mentoring.core.search;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.Characteristic;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Person;
import java.util.Arrays;

/** What is to be said before a mentee asks somebody to be their mentor. It is advice and refuses nothing. */
public final class AskingAdvice {

    private AskingAdvice() {}

    /**
     * Returns what speaks for waiting a little: no informal contact yet, or one of the two kinds of traits unknown.
     *
     * <p>There was informal contact if the mentee rated the dynamics with this mentor, however.
     */
    public static Findings before(Person mentee, Person mentor) {
        requireNonNull(mentee, "mentee");
        requireNonNull(mentor, "mentor");
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (!hasMet(mentee, mentor)) {
            findings.add(SearchRule.NO_INFORMAL_CONTACT.finding(mentee.id(), mentor.id()));
        }
        ImmutableList<Characteristic.Kind> unknown = unknown(mentor);
        if (!unknown.isEmpty()) {
            findings.add(SearchRule.CANDIDATE_INFO_INCOMPLETE.finding(Detail.ofAll(unknown), mentee.id(), mentor.id()));
        }
        return Findings.of(findings.build());
    }

    private static boolean hasMet(Person mentee, Person mentor) {
        return mentee.mentee()
                .map(role -> role.dynamics().containsKey(new MentorId(mentor.id())))
                .orElse(false);
    }

    private static ImmutableList<Characteristic.Kind> unknown(Person mentor) {
        return Arrays.stream(Characteristic.Kind.values())
                .filter(kind -> mentor.mentor()
                        .map(role -> role.ratings(kind).isEmpty())
                        .orElse(true))
                .collect(ImmutableList.toImmutableList());
    }
}
