package io.github.mentoring.core.disclosure;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Labels;

/**
 * One thing that would be passed on; never the thing itself.
 *
 * @param id what the caller calls it, which says nothing private
 * @param content what kind of thing it is
 * @param own whether it is the answer of the very person who would pass it on, which only a survey's can be
 */
public record DisclosureItem(String id, ContentClass content, boolean own) {

    /** Checks the id, and that only an answer is one's own. */
    public DisclosureItem {
        Labels.checkId("id of a disclosure item", "id", id);
        requireNonNull(content, "content");
        checkArgument(
                !own || content == ContentClass.SURVEY_ANSWER,
                "disclosure item `%s` cannot be anybody's own: %s; only a survey answer can",
                id,
                content);
    }

    /** Returns something that is not one's own survey answer. */
    public static DisclosureItem of(String id, ContentClass content) {
        return new DisclosureItem(id, content, false);
    }

    /** Returns one's own answer in the programme's survey. */
    public static DisclosureItem ownAnswer(String id) {
        return new DisclosureItem(id, ContentClass.SURVEY_ANSWER, true);
    }
}
