/** When people meet. */
@NullMarked
package io.github.mentoring.core.schedule;

import org.jspecify.annotations.NullMarked;
