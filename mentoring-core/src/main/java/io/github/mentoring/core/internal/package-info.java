/** What the packages of this module share and nobody else sees. */
@NullMarked
package io.github.mentoring.core.internal;

import org.jspecify.annotations.NullMarked;
