package io.github.mentoring.matching.team;

/**
 * Those among whom teams are formed: some places, mentors with the seats that they have left, and mentees; all numbers ascending.
 *
 * @param places the places for their teams
 * @param mentors the mentors
 * @param seats how many seats each of the mentors has for these teams
 * @param mentees the mentees
 * @param leastTeams how many teams there must be at least
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shown
record Pool(int[] places, int[] mentors, int[] seats, int[] mentees, int leastTeams) {}
