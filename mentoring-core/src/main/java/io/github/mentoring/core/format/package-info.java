/** In which constellation people meet. */
@NullMarked
package io.github.mentoring.core.format;

import org.jspecify.annotations.NullMarked;
