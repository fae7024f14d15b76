package io.github.mentoring.examples.match;

/** Reads how many candidates a mentee keeps. */
final class CandidateCount extends WholeNumber {

    CandidateCount() {
        super("number of mentors to keep", 1, "--keep");
    }
}
