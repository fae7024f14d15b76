/** What a mentee wants to achieve. */
@NullMarked
package io.github.mentoring.core.goal;

import org.jspecify.annotations.NullMarked;
