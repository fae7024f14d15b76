@NullMarked
package io.github.mentoring.examples.calendar;

import org.jspecify.annotations.NullMarked;
