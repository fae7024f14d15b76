package io.github.mentoring.matching.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.rule.Detail;
import io.github.mentoring.core.rule.DutyBearer;
import io.github.mentoring.core.rule.Finding;
import io.github.mentoring.core.rule.RuleId;
import io.github.mentoring.core.rule.Severity;
import io.github.mentoring.core.rule.Source;

/** What is to be said before a mentee asks somebody to be their mentor. It is advice and refuses nothing. */
public final class AskingAdvice {

    /** Nobody should be asked who was not met informally before. */
    public static final RuleId NO_INFORMAL_CONTACT = RuleId.of("NO_INFORMAL_CONTACT");

    /** The text that {@link #NO_INFORMAL_CONTACT} rests on. */
    public static final Source SOURCE =
            new Source("Faculty mentoring FAQ", "how to select a mentor: shortlist, then meet");

    private AskingAdvice() {}

    /**
     * Returns the findings on a mentee who is about to ask a mentor, in report order; none if there is nothing to say.
     *
     * <p>There was informal contact if the mentee rated the dynamics with this mentor, however.
     */
    public static ImmutableList<Finding> before(Person mentee, Person mentor) {
        boolean met = mentee.mentee()
                .map(role -> role.dynamics().containsKey(new MentorId(mentor.id())))
                .orElse(false);
        return met
                ? ImmutableList.of()
                : ImmutableList.of(new Finding(
                        NO_INFORMAL_CONTACT,
                        Severity.ADVISORY,
                        DutyBearer.MENTEE,
                        Detail.none(),
                        ImmutableSortedSet.of(mentee.id(), mentor.id())));
    }
}
