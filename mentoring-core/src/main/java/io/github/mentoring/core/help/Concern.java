package io.github.mentoring.core.help;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.internal.Works;
import io.github.mentoring.core.person.HelpContact;

/**
 * What somebody seeks help with.
 *
 * <p>Mentors and mentees are told the same contacts. Their order is one to show them in; it is no ladder to be climbed.
 */
public enum Concern {
    /** Whom to ask to be one's mentor. */
    FINDING_A_MENTOR(
            source(Works.FACULTY_FAQ, "still unsure"),
            HelpContact.IMMEDIATE_SUPERVISOR,
            HelpContact.PROGRAMME_COORDINATOR),
    /** That two have agreed to work together. */
    REGISTERING(source(Works.FACULTY_FAQ, "finding a potential mentor"), HelpContact.PROGRAMME_COORDINATOR),
    /** The yearly survey. */
    SURVEY(source(Works.FACULTY_FAQ, "conflict"), HelpContact.PROGRAMME_COORDINATOR),
    /** That the two do not fit; who feels so is encouraged, and not obliged, to tell the other first. */
    MISMATCH(source(Works.FACULTY_FAQ, "conflict"), Chairs.CONTACTS),
    /** To change mentors or mentees, for whatever reason. */
    CHANGE(source(Works.FACULTY_FAQ, "conflict"), Chairs.CONTACTS),
    /** A breach of boundaries; the other is never asked to sort it out. */
    BOUNDARY_BREACH(
            source(Works.TEN_TIPS, "toxic relationships"), HelpContact.TRUSTED_COLLEAGUE, HelpContact.LEADERSHIP),
    /** Any other violation by conduct; the other is never asked to sort it out. */
    CONDUCT_VIOLATION(
            source(Works.TEN_TIPS, "toxic relationships"), HelpContact.TRUSTED_COLLEAGUE, HelpContact.LEADERSHIP);

    private final Source source;
    private final ImmutableList<HelpContact> contacts;

    Concern(Source source, HelpContact... contacts) {
        this.source = source;
        this.contacts = ImmutableList.copyOf(contacts);
    }

    /** Returns whom to turn to, in the order in which to show them. */
    public ImmutableList<HelpContact> contacts() {
        return contacts;
    }

    /** Returns the text that names them. */
    public Source source() {
        return source;
    }

    private static Source source(String work, String section) {
        return new Source(work, section);
    }

    private static final class Chairs {
        static final HelpContact[] CONTACTS = {
            HelpContact.OTHER_PARTY,
            HelpContact.FACULTY_DEVELOPMENT_VICE_CHAIR,
            HelpContact.OTHER_VICE_CHAIR,
            HelpContact.CHAIR
        };

        private Chairs() {}
    }
}
