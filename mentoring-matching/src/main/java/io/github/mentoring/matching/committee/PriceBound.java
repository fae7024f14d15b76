package io.github.mentoring.matching.committee;

import com.google.common.primitives.ImmutableLongArray;

/** Prices of all mentors, by number, which bound what any committees can be worth. */
record PriceBound(Weights weights, ImmutableLongArray high, ImmutableLongArray low) {}
