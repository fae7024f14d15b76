package io.github.mentoring.core.search;

/** What a suggestion names: the ways in which peers mentor each other. */
enum PeerFormat {
    PEER,
    PEER_GROUP
}
