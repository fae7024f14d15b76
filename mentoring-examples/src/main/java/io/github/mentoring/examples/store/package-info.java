/**
 * Relationships that last: {@link io.github.mentoring.examples.store.StoreCommand} keeps their events in a database of one
 * file, decides on commands, and says where each relationship stands and what is due.
 */
@NullMarked
package io.github.mentoring.examples.store;

import org.jspecify.annotations.NullMarked;
