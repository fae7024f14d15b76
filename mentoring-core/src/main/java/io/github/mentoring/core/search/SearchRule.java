package io.github.mentoring.core.search;

import static io.github.mentoring.core.finding.DutyBearer.MENTEE;
import static io.github.mentoring.core.finding.DutyBearer.PROGRAMME;
import static io.github.mentoring.core.finding.Severity.ADVISORY;
import static io.github.mentoring.core.internal.Works.FACULTY_FAQ;
import static io.github.mentoring.core.internal.Works.INTRODUCTION;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.finding.StructuralRule;

/** The rules of looking for a mentor. */
public enum SearchRule implements StructuralRule {
    /** A candidate should be known both professionally and personally; names the kinds that are not. */
    CANDIDATE_INFO_INCOMPLETE(ADVISORY, MENTEE, FACULTY_FAQ, "how to select a mentor: two kinds of traits"),
    /** Nobody should be asked who was not met informally before. */
    NO_INFORMAL_CONTACT(ADVISORY, MENTEE, FACULTY_FAQ, "how to select a mentor: shortlist, then meet"),
    /** Where means are few and nobody is found, peers can mentor each other; names the formats. */
    PEER_MENTORING_SUGGESTED(ADVISORY, PROGRAMME, INTRODUCTION, "table of the types of mentorship");

    private final Terms terms;

    SearchRule(Severity severity, DutyBearer duty, String work, String section) {
        terms = new Terms(severity, duty, new Source(work, section));
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
