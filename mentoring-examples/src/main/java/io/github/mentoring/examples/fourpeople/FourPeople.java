package io.github.mentoring.examples.fourpeople;

import static io.github.mentoring.core.person.ExpertiseLevel.COMPETENT;
import static io.github.mentoring.core.person.ExpertiseLevel.EXPERT;

import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.matching.MatchResult;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.MatchedPair;
import io.github.mentoring.matching.Matchmaker;

/** The smallest use of the library: four people, one call, a proved answer. */
public final class FourPeople {

    private FourPeople() {}

    /** Matches two mentees with two mentors and prints who learns from whom. */
    public static void main(String[] arguments) {
        // spotless:off - README.md shows these lines as they are
        // region README
        Topic graphs = Topic.of("graphs");
        Topic proofs = Topic.of("proofs");
        MentorRole oneSeat = MentorRole.ofSeats(1);
        Person ada = Person.builder("ada").interestedIn(graphs, proofs).knows("graphs", EXPERT).mentor(oneSeat).build();
        Person ben = Person.builder("ben").interestedIn(graphs).knows("graphs", COMPETENT).mentor(oneSeat).build();
        Person cleo = Person.builder("cleo").interestedIn(graphs).mentee(MenteeRole.wanting(graphs)).build();
        Person dan = Person.builder("dan").interestedIn(graphs, proofs).mentee(MenteeRole.wanting(graphs)).build();

        MatchResult result = Matchmaker.match(MatchRound.of(ada, ben, cleo, dan));

        for (MatchedPair pair : result.pairs()) {
            System.out.println(pair.mentee() + " learns from " + pair.mentor() + ", fit " + pair.fit().score());
        }
        System.out.println("proved best: " + result.verify().isBest());
        // endregion
        // spotless:on
    }
}
