/** A program that knows the core and nothing else. */
module consumer {
    requires io.github.mentoring.core;
}
