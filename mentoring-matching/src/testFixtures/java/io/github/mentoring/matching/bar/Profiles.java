package io.github.mentoring.matching.bar;

import java.util.Arrays;

/** People with skills from a few topics, a department and a level; pairs are scored by what they share. */
final class Profiles {

    private static final int DEGREE = 20;
    private static final int TOPICS = 16;
    private static final int SKILLS = 256;
    private static final int[] WORTH_OF_LEVELS_ABOVE = {0, 100_000, 250_000, 200_000, 100_000, 50_000, 0, 0};

    private final Chance chance;
    private final Draft draft;
    private final int[][] topics = new int[TOPICS][24];

    Profiles(Chance chance, Draft draft) {
        this.chance = chance;
        this.draft = draft;
    }

    void fill() {
        for (int[] topic : topics) {
            Arrays.setAll(topic, k -> chance.below(SKILLS));
        }
        Profile[] mentors = new Profile[draft.mentors];
        Arrays.setAll(mentors, j -> draw(10, 20, 3, 6));
        Profile[] mentees = new Profile[draft.mentees];
        Arrays.setAll(mentees, i -> draw(6, 14, 1, 5));
        draft.open(draft.capacities(chance, 1, 8), 0, 1, DEGREE);
        for (int i = 0; i < draft.mentees; i++) {
            int[] sampled =
                    draft.distinct(i, new int[Math.min(200, draft.mentors)], 0, () -> chance.below(draft.mentors));
            long[] byScore = new long[sampled.length];
            for (int k = 0; k < sampled.length; k++) {
                byScore[k] = -mentors[sampled[k]].scoreFor(mentees[i]) << Integer.SIZE | sampled[k];
            }
            Arrays.sort(byScore);
            long[] best = Arrays.copyOf(byScore, DEGREE);
            Arrays.setAll(best, k -> (best[k] & 0xffffffffL) << Integer.SIZE | -(best[k] >> Integer.SIZE));
            Arrays.sort(best);
            for (long one : best) {
                draft.pair(i, (int) (one >>> Integer.SIZE), (int) one);
            }
        }
    }

    private Profile draw(int fewest, int spread, int lowest, int levels) {
        long[] skills = skills(fewest + chance.below(spread));
        int department = Math.min(chance.below(12), chance.below(12));
        return new Profile(skills, department, lowest + chance.below(levels));
    }

    private long[] skills(int number) {
        long[] skills = new long[SKILLS / Long.SIZE];
        int main = chance.below(TOPICS);
        int other = chance.below(TOPICS);
        for (int k = 0; k < number; k++) {
            int kind = chance.below(10);
            int skill;
            if (kind < 5) {
                skill = topics[main][chance.below(24)];
            } else if (kind < 8) {
                skill = topics[other][chance.below(24)];
            } else {
                skill = chance.below(SKILLS);
            }
            skills[skill / Long.SIZE] |= 1L << skill;
        }
        return skills;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Profile(long[] skills, int department, int level) {

        long scoreFor(Profile mentee) {
            int shared = 0;
            int either = 0;
            for (int q = 0; q < skills.length; q++) {
                shared += Long.bitCount(skills[q] & mentee.skills[q]);
                either += Long.bitCount(skills[q] | mentee.skills[q]);
            }
            int above = level > mentee.level ? WORTH_OF_LEVELS_ABOVE[level - mentee.level] : 0;
            return 600_000L * shared / either + (department == mentee.department ? 150_000 : 0) + above;
        }
    }
}
