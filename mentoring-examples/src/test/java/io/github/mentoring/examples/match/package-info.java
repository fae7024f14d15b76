@NullMarked
package io.github.mentoring.examples.match;

import org.jspecify.annotations.NullMarked;
