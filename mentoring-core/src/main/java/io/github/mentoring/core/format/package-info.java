/** In which arrangement people mentor. */
@NullMarked
@ValueStyle
package io.github.mentoring.core.format;

import io.github.mentoring.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
