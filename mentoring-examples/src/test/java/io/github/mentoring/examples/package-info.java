@NullMarked
package io.github.mentoring.examples;

import org.jspecify.annotations.NullMarked;
