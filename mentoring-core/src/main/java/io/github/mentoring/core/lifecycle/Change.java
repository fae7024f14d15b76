package io.github.mentoring.core.lifecycle;

/** What an event says: the step that was taken, or what followed from it. */
public sealed interface Change permits Step, Consequence {}
