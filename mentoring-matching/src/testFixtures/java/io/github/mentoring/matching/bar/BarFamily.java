package io.github.mentoring.matching.bar;

import io.github.mentoring.matching.kernel.SparseProblem;
import java.util.Arrays;

/**
 * Families of instances on which solvers are compared, each made from a seed and always the same.
 *
 * <p>Chance is SplitMix64 with its state set from seed, family and size. The order in which it is asked is part of an instance.
 */
public enum BarFamily {
    /** Twenty random candidates each, seats in plenty. */
    SPARSE_UNIFORM("sparse-uniform") {
        @Override
        void fill(Chance chance, Draft draft) {
            uniform(chance, draft, draft.capacities(chance, 1, 8), 20, 1);
        }
    },
    /** A few mentors are in most lists, and ties are everywhere. */
    SKEWED("skewed") {
        @Override
        void fill(Chance chance, Draft draft) {
            int mentors = draft.mentors;
            draft.open(draft.capacities(chance, 1, 8), 0, 1, 20);
            int[] byRank = new int[mentors];
            for (int j = 0; j < mentors; j++) {
                int k = chance.below(j + 1);
                byRank[j] = byRank[k];
                byRank[k] = j;
            }
            double[] popularity = new double[mentors];
            double sum = 0;
            for (int rank = 0; rank < mentors; rank++) {
                sum += 1.0 / (rank + 1);
                popularity[rank] = sum;
            }
            double all = sum;
            for (int i = 0; i < draft.mentees; i++) {
                int[] candidates = draft.distinct(i, new int[20], 0, () -> {
                    int found = Arrays.binarySearch(popularity, chance.unit() * all);
                    return byRank[Math.min(mentors - 1, found < 0 ? -found - 1 : found)];
                });
                for (int j : candidates) {
                    draft.pair(i, j, chance.below(101));
                }
            }
        }
    },
    /** The best twenty of two hundred sampled mentors by skills, department and level: crowded clusters. */
    PROFILE("profile") {
        @Override
        void fill(Chance chance, Draft draft) {
            new Profiles(chance, draft).fill();
        }
    },
    /** Three mentors each out of forty candidates. */
    COMMITTEE("committee") {
        @Override
        int mentors(int mentees) {
            return 3 * mentees / 4;
        }

        @Override
        void fill(Chance chance, Draft draft) {
            uniform(chance, draft, draft.capacities(chance, 1, 8), 40, 3);
        }
    },
    /** As many seats as mentees, candidates from a window on a ring: what is too much here must go far. */
    TIGHT("tight") {
        @Override
        void fill(Chance chance, Draft draft) {
            int mentors = draft.mentors;
            int mentees = draft.mentees;
            int[] capacity = draft.capacities(chance, 1, 7, mentees);
            draft.open(capacity, 0, 1, 10);
            long[] order = new long[mentees];
            for (int i = 0; i < mentees; i++) {
                order[i] = (long) (i + chance.below(60)) << Integer.SIZE | i;
            }
            Arrays.sort(order);
            int[] planted = new int[mentees];
            int next = 0;
            for (int j = 0; j < mentors; j++) {
                for (int k = 0; k < capacity[j]; k++) {
                    planted[(int) order[next++]] = j;
                }
            }
            for (int i = 0; i < mentees; i++) {
                int[] candidates = new int[10];
                candidates[0] = planted[i];
                int middle = (int) ((long) i * mentors / mentees);
                draft.distinct(i, candidates, 1, () -> Math.floorMod(middle - 20 + chance.below(41), mentors));
                for (int j : candidates) {
                    draft.pair(i, j, chance.below(1_000_001));
                }
            }
        }
    },
    /** Seats for seven in ten. */
    SCARCE("scarce") {
        @Override
        void fill(Chance chance, Draft draft) {
            uniform(chance, draft, draft.capacities(chance, 1, 8, draft.mentees * 7L / 10), 20, 1);
        }
    },
    /** Every mentor must get two, and everybody prefers the same ones. */
    QUOTA("quota") {
        @Override
        void fill(Chance chance, Draft draft) {
            int[] quality = new int[draft.mentors];
            for (int j = 0; j < draft.mentors; j++) {
                quality[j] = chance.below(700_001);
            }
            draft.open(draft.capacities(chance, 3, 8), 2, 1, 20);
            for (int i = 0; i < draft.mentees; i++) {
                for (int j : draft.distinct(i, new int[20], 0, () -> chance.below(draft.mentors))) {
                    draft.pair(i, j, quality[j] + chance.below(300_001));
                }
            }
        }
    },
    /** Everybody with everybody, one to one. */
    DENSE("dense") {
        @Override
        int mentors(int mentees) {
            return mentees;
        }

        @Override
        void fill(Chance chance, Draft draft) {
            int[] one = new int[draft.mentors];
            Arrays.fill(one, 1);
            draft.open(one, 0, 1, draft.mentors);
            for (int i = 0; i < draft.mentees; i++) {
                for (int j = 0; j < draft.mentors; j++) {
                    draft.pair(i, j, chance.below(1_000_001));
                }
            }
        }
    };

    private final String code;

    BarFamily(String code) {
        this.code = code;
    }

    /** Makes the instance of a size, such as {@code 500}, {@code 10k} or {@code 1m}, and a seed. */
    void make(String size, long seed, InstanceSink sink) {
        int mentees = mentees(size);
        Draft draft = new Draft(mentees, mentors(mentees), sink);
        fill(new Chance(seed * Chance.STEP + (code + "-" + size).hashCode()), draft);
    }

    /** Returns the instance of a size, made with the first seed, as a problem; nothing is kept besides. */
    public SparseProblem problem(String size) {
        ProblemSink sink = new ProblemSink();
        make(size, 1, sink);
        return sink.problem();
    }

    static int mentees(String size) {
        int digits = Integer.parseInt(size.replaceAll("[km]", ""));
        return digits * (size.endsWith("m") ? 1_000_000 : size.endsWith("k") ? 1_000 : 1);
    }

    int mentors(int mentees) {
        return mentees / 4;
    }

    abstract void fill(Chance chance, Draft draft);

    private static void uniform(Chance chance, Draft draft, int[] capacity, int degree, int need) {
        draft.open(capacity, 0, need, degree);
        for (int i = 0; i < draft.mentees; i++) {
            for (int j : draft.distinct(i, new int[degree], 0, () -> chance.below(draft.mentors))) {
                draft.pair(i, j, chance.below(1_000_001));
            }
        }
    }

    /** Returns the name, such as {@code sparse-uniform}. */
    @Override
    public String toString() {
        return code;
    }
}
