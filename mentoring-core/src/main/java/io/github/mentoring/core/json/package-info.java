/**
 * JSON for every value of this module, for hosts that use Jackson; start at {@link
 * io.github.mentoring.core.json.MentoringJson}.
 *
 * <p>Jackson is needed only by those who use this package: without it on the path, all the rest works.
 */
@NullMarked
package io.github.mentoring.core.json;

import org.jspecify.annotations.NullMarked;
