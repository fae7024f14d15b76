package io.github.mentoring.core.wording;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;

/** What the facts of ethics and their values are called in English. */
final class EnglishFacts {

    private static final ImmutableMap<String, String> CONFLICTS = ImmutableMap.<String, String>builder()
            .put("family", "family")
            .put("personal", "private matters")
            .put("money", "money")
            .put("competition", "competition")
            .put("sensitiveField", "a sensitive field")
            .put("other", "other interests")
            .buildOrThrow();

    private static final ImmutableMap<String, String> BREACHES = ImmutableMap.of(
            "unprofessionalConduct", "unprofessional conduct",
            "perceivedHarassment", "felt harassment",
            "personalSafety", "personal safety",
            "patientSafety", "patient safety");

    private final ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();

    private EnglishFacts() {}

    static ImmutableSortedMap<String, String> templates() {
        EnglishFacts english = new EnglishFacts();
        english.addProposals();
        english.addDependence();
        english.addConflicts();
        english.addConduct();
        english.addReliability();
        english.addExpectations();
        english.addDisclosures();
        english.addConstants();
        english.addHelp();
        return english.texts.buildOrThrow();
    }

    private void addProposals() {
        choice(
                "proposal.format",
                "the format in which the two would meet",
                "the format would be {0}",
                "the format would not be {0}");
        choice(
                "proposal.model",
                "the model they would follow",
                "what is proposed is {0}",
                "what is proposed is not {0}");
        flag(
                "mentor.refusesAGender",
                "the mentor turns people of some gender away",
                "the mentor turns nobody away for gender");
        flag(
                "mentor.refusesOtherwise",
                "the mentor turns people away for something else that they are",
                "the mentor turns nobody away for anything else that they are");
        flag(
                "mentee.refuses",
                "the mentee turns mentors away for who they are",
                "the mentee turns nobody away for who they are");
        flag("pair.sameDepartment", "the two are of one department", "the two are not of one department");
        flag(
                "pair.intercultural",
                "the two have declared that they come from different cultures",
                "the two have not declared that they come from different cultures");
        quantity(
                "pair.suggestionsAccepted",
                "how many of the mentor's suggestions the mentee has accepted",
                "the mentee has accepted {0} suggestions");
        quantity(
                "pair.suggestionsDeclined",
                "how many of the mentor's suggestions the mentee has declined",
                "the mentee has declined {0} suggestions");
        texts.put("not.pair.suggestionsDeclined.1", "the mentee has declined no suggestion");
    }

    private void addDependence() {
        flag(
                "mentor.supervises",
                "the mentor supervises the mentee's work",
                "the mentor does not supervise the mentee's work");
        flag(
                "mentor.evaluates",
                "the mentor evaluates the mentee's work",
                "the mentor does not evaluate the mentee's work");
        flag(
                "mentor.acknowledgesLine",
                "the mentor has acknowledged the dependence",
                "the mentor has not acknowledged the dependence");
        flag(
                "mentee.acknowledgesLine",
                "the mentee has acknowledged the dependence",
                "the mentee has not acknowledged the dependence");
        flag("mentor.seesRisk", "the mentor sees a risk in the mentee", "the mentor sees no risk in the mentee");
        flag("mentee.seesRisk", "the mentee sees a risk in the mentor", "the mentee sees no risk in the mentor");
        flag(
                "mentee.needsSupervision",
                "the mentee has to be supervised in practice",
                "the mentee need not be supervised in practice");
        flag(
                "mentee.isSupervised",
                "supervision is arranged for the mentee",
                "no supervision is arranged for the mentee");
        flag(
                "mentee.hasSubstitute",
                "mentoring or coaching is meant to take the place of supervision",
                "nothing is meant to take the place of supervision");
    }

    private void addConflicts() {
        for (String side : new String[] {"mentor", "mentee"}) {
            CONFLICTS.forEach((kind, words) -> {
                String conflict = side + ".conflict." + kind;
                flag(
                        conflict,
                        "the " + side + " has a conflict of interest over " + words,
                        "the " + side + " has no conflict of interest over " + words);
                flag(
                        conflict + ".acknowledged",
                        "the " + side + " has acknowledged the conflict over " + words,
                        "the " + side + " has not acknowledged the conflict over " + words);
            });
        }
        BREACHES.forEach((kind, words) -> flag(
                "pair.openBreach." + kind,
                "a breach is open between the two that concerns " + words,
                "no breach is open between the two that concerns " + words));
    }

    private void addConduct() {
        choice("actor", "whose conduct it is", "it was the doing of {0}", "it was not the doing of {0}");
        choice("power.abuse", "how power was abused", "power was abused by {0}", "power was not abused by {0}");
        some("power.abuse", "power was abused", "power was not abused");
        quantity("power.levelsApart", "how many levels lie between the two", "the two are {0} levels apart");
        texts.put("is.power.levelsApart.1", "the two are of different levels");
        texts.put("not.power.levelsApart.1", "the two are of one level");
        choice("boundary.risk", "which boundary is at risk", "there is a risk of {0}", "there is no risk of {0}");
        some("boundary.risk", "a boundary is at risk", "no boundary is at risk");
        flag("boundary.actedOn", "somebody acted upon an attraction", "nobody acted upon an attraction");
        choice(
                "boundary.breach",
                "how boundaries were breached",
                "there was a breach that concerns {0}",
                "there was no breach that concerns {0}");
        some("boundary.breach", "boundaries were breached", "no boundary was breached");
        choice(
                "session.setting",
                "in what kind of place it was",
                "it was in a place that is {0}",
                "it was in no place that is {0}");
        some("session.setting", "it was in some kind of place", "it was in no particular place");
        flag("work.ofOther", "somebody used what the other owns", "nobody used what the other owns");
        flag("work.sourceNamed", "the source was named", "the source was not named");
        choice("mentor.sign", "which sign the mentor showed", "the mentor showed {0}", "the mentor did not show {0}");
        some("mentor.sign", "the mentor showed a sign of doing harm", "the mentor showed no sign of doing harm");
        flag("advice.feasible", "the mentee can follow the advice", "the mentee cannot follow the advice");
        flag("goal.replaced", "a goal of the mentee was replaced", "no goal of the mentee was replaced");
        flag("goal.acceptedByMentee", "the mentee accepts the change", "the mentee does not accept the change");
        flag("goal.refusedForKind", "a goal was refused for its kind", "no goal was refused for its kind");
    }

    private void addReliability() {
        choice(
                "lapse.kind",
                "how somebody failed the other",
                "somebody failed the other by {0}",
                "nobody failed the other by {0}");
        some(
                "lapse.kind",
                "somebody failed to do what the other counted on",
                "nobody failed to do what the other counted on");
        quantity(
                "lapse.inARow",
                "how many lapses of a kind there are in a row",
                "there are {0} lapses of a kind in a row");
        quantity(
                "lapse.rowLength",
                "how long the row of lapses is in all",
                "the row of lapses has a length of {0} in all");
        quantity(
                "lapse.unsettledBefore",
                "how long the row was before it, unless that is settled",
                "the unsettled row before it has a length of {0}");
        flag(
                "feedback.beforePeers",
                "feedback was given before peers that belongs between two",
                "no feedback was given before peers that belongs between two");
    }

    private void addExpectations() {
        choice(
                "challenge",
                "what weighs on the relationship",
                "{0} weighs on the relationship",
                "{0} does not weigh on the relationship");
        some("challenge", "something weighs on the relationship", "nothing weighs on the relationship");
        choice(
                "expectations.review",
                "what came of looking at the expectations since",
                "a look at the expectations since has come out as {0}",
                "no look at the expectations since has come out as {0}");
        some(
                "expectations.review",
                "the two have looked at the expectations since",
                "the two have not looked at the expectations since");
        flag("relationship.failed", "the relationship has failed", "the relationship has not failed");
        flag(
                "culture.due",
                "it is time that cultural perspectives were shared",
                "it is not yet time that cultural perspectives were shared");
        flag(
                "culture.sharedByBoth",
                "both have shared their cultural perspectives",
                "not both have shared their cultural perspectives");
        flag(
                "culture.differs",
                "the two have declared that they come from different cultures",
                "the two have not declared that they come from different cultures");
        quantity(
                "suggestions.accepted",
                "how many of the mentor's suggestions the mentee has accepted",
                "the mentee has accepted {0} suggestions");
        flag(
                "suggestions.anyDeclined",
                "the mentee has declined a suggestion",
                "the mentee has declined no suggestion");
    }

    private void addDisclosures() {
        choice("discloser", "who would pass it on", "{0} would pass it on", "it is not {0} who would pass it on");
        choice(
                "content",
                "what would be passed on",
                "what would be passed on is {0}",
                "what would be passed on is not {0}");
        flag("content.own", "the answer is the speaker's own", "the answer is not the speaker's own");
        choice("recipient", "to whom it would go", "it would go to {0}", "it would not go to {0}");
        choice("channel", "by which channel it was learnt", "it was learnt by {0}", "it was not learnt by {0}");
        choice("phase", "where the relationship stands", "the relationship is {0}", "the relationship is not {0}");
        BREACHES.forEach(
                (kind, words) -> flag("reason." + kind, "the reason is " + words, "the reason is not " + words));
    }

    private void addConstants() {
        constant("DYAD", "one to one");
        constant("GROUP", "a group");
        constant("TEAM", "a team");
        constant("COMMITTEE", "a committee");
        constant("PEER_GROUP", "a group of peers");
        constant("FACILITATED_PEER", "a facilitated group of peers");
        constant("MENTORSHIP", "mentoring");
        constant("COACHING", "coaching");
        constant("SUPERVISION", "supervision");
        constant("MENTOR", "the mentor");
        constant("MENTEE", "the mentee");
        constant("BOTH", "both");
        constant("PROGRAMME", "the programme");
        constant("INSTITUTION", "the institution");
        constant("BULLYING", "bullying");
        constant("EXPLOITATION", "exploitation");
        constant("HARASSMENT", "harassment");
        constant("CROSSING", "crossing a line");
        constant("INTRUSION", "intrusion");
        constant("OVERZEALOUSNESS", "overzealousness");
        constant("ROMANTIC_INCLINATION", "attraction");
        constant("UNPROFESSIONAL_CONDUCT", "unprofessional conduct");
        constant("PERCEIVED_HARASSMENT", "felt harassment");
        constant("PERSONAL_SAFETY", "personal safety");
        constant("PATIENT_SAFETY", "patient safety");
        constant("PUBLIC", "public");
        constant("PRIVATE", "private");
        constant("VIRTUAL", "virtual");
        constant("MISJUDGES_POTENTIAL", "misjudgement of the mentee's potential");
        constant("BREAKS_BOUNDARIES", "disregard of boundaries");
        constant("IGNORES_INPUT", "disregard of what the mentee says");
        constant("UNETHICAL", "unethical acts");
        constant("MISREPRESENTS_COMPETENCE", "claims of competence that is not there");
        constant("NO_TIME_OR_FOLLOW_UP", "no time or follow-up");
        constant("POOR_COMMUNICATION", "poor communication");
        constant("NO_SHOW", "not turning up");
        constant("SLOW_REPLY", "answering late");
        constant("INACCESSIBLE", "being out of reach");
        constant("TASK_NOT_DONE", "leaving a task undone");
        constant("MISMATCH", "mismatch");
        constant("NEGLECT_BY_MENTOR", "neglect by the mentor");
        constant("LACK_OF_MENTOR_EXPERTISE", "lack of the mentor's expertise");
        constant("NEGATIVE_ATTITUDE", "a negative attitude");
        constant("UNREALISTIC_EXPECTATIONS", "unrealistic expectations");
        constant("OVERDEPENDENCY", "leaning too much on one mentor");
        constant("GOALS_VALUES_NEEDS_MISSED", "missing the mentee's goals, values or needs");
        constant("RESOLVED", "resolved");
        constant("ONGOING", "still going on");
        constant("FAILED", "failed");
        constant("EXISTENCE", "that the relationship exists");
        constant("SURVEY_ANSWER", "a survey answer");
        constant("SHARED_CONTENT", "what the two told each other");
        constant("PROGRAMME_COORDINATOR", "the programme's coordinator");
        constant("TRUSTED_COLLEAGUE", "a trusted colleague");
        constant("LEADERSHIP", "leadership");
        constant("ANYONE_ELSE", "anyone else");
        constant("MEETING", "a meeting");
        constant("EMAIL", "e-mail");
        constant("CALL", "a call");
        constant("MESSAGE", "a message");
        constant("PREPARE", "being prepared");
        constant("ACQUAINT", "getting acquainted");
        constant("APPLY", "at work");
        constant("ENDED", "ended");
        constant("REDEFINED", "redefined");
        constant("NONE", "none");
    }

    private void addHelp() {
        constant("FINDING_A_MENTOR", "finding a mentor");
        constant("REGISTERING", "registering a relationship");
        constant("SURVEY", "the yearly survey");
        constant("CHANGE", "a change of mentor or mentee");
        constant("BOUNDARY_BREACH", "a breach of boundaries");
        constant("CONDUCT_VIOLATION", "any other violation by conduct");
        constant("OTHER_PARTY", "the other party");
        constant("FACULTY_DEVELOPMENT_VICE_CHAIR", "the vice chair for faculty development");
        constant("OTHER_VICE_CHAIR", "another vice chair");
        constant("CHAIR", "the chair of the department");
        constant("IMMEDIATE_SUPERVISOR", "one's own supervisor");
        constant("CONFIDENTIALITY", "confidentiality");
        constant("CONFLICT_OF_INTEREST", "conflict of interest");
        constant("INTELLECTUAL_PROPERTY", "intellectual property");
        constant("POWER", "power");
        constant("ACCESS", "access");
    }

    private void flag(String fact, String holds, String fails) {
        texts.put("fact." + fact, "whether " + holds);
        texts.put("is." + fact, holds);
        texts.put("not." + fact, fails);
    }

    private void choice(String fact, String name, String is, String isNot) {
        texts.put("fact." + fact, name);
        texts.put("is." + fact, is);
        texts.put("not." + fact, isNot);
    }

    /** Adds what is said where a choice is not, or is, the constant that stands for none of the others. */
    private void some(String fact, String any, String none) {
        texts.put("not." + fact + ".NONE", any);
        texts.put("is." + fact + ".NONE", none);
    }

    private void quantity(String fact, String name, String amount) {
        texts.put("fact." + fact, name);
        texts.put("is." + fact, amount);
    }

    private void constant(String name, String words) {
        texts.put("constant." + name, words);
    }
}
