package io.github.mentoring.matching.bar;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.kernel.SparseProblem;

/**
 * One instance of the bar: of a family and a size, made with the first seed, with the answer on which several independent exact
 * solvers agree.
 *
 * @param family how it is made
 * @param size how many mentees it has, such as {@code 500}, {@code 10k} or {@code 1m}
 * @param pairs how many pairs it has
 * @param filled how many places can be filled
 * @param total the greatest total weight with so many places filled
 * @param digest the first sixteen digits of the SHA-256 of its text
 * @param target what the kernel's time should be, at most, in thousandths of that of the minimum-cost flow of OR-Tools
 * @param targetMicros what it should be, at most, in microseconds on the machine of the bar
 */
public record BarInstance(
        BarFamily family,
        String size,
        int pairs,
        long filled,
        long total,
        String digest,
        int target,
        int targetMicros) {

    // spotless:off
    private static final ImmutableList<BarInstance> ALL = ImmutableList.of(
            new BarInstance(BarFamily.SPARSE_UNIFORM, "1k", 20_000, 1_000, 944_255_956L, "996e9dc2c39245fc", 84, 600),
            new BarInstance(BarFamily.SPARSE_UNIFORM, "10k", 200_000, 10_000, 9_423_904_673L, "173fa8ba793e5e79", 58, 12_100),
            new BarInstance(BarFamily.SPARSE_UNIFORM, "100k", 2_000_000, 100_000, 94_216_493_783L, "2e5f059bd8127028", 71, 305_000),
            new BarInstance(BarFamily.SPARSE_UNIFORM, "1m", 20_000_000, 1_000_000, 941_524_732_660L, "c656fe11731cfd10", 58, 5_009_000),
            new BarInstance(BarFamily.SKEWED, "1k", 20_000, 1_000, 91_134L, "8dbfbdc03e29516c", 120, 1_000),
            new BarInstance(BarFamily.SKEWED, "10k", 200_000, 10_000, 845_690L, "27f8556979c4d94c", 90, 18_800),
            new BarInstance(BarFamily.SKEWED, "100k", 2_000_000, 100_000, 7_887_205L, "7b16db131f4b69d7", 150, 541_000),
            new BarInstance(BarFamily.PROFILE, "1k", 20_000, 1_000, 429_751_677L, "56e750b861a1b635", 181, 1_500),
            new BarInstance(BarFamily.PROFILE, "10k", 200_000, 10_000, 4_345_742_805L, "2179db4790478557", 205, 41_300),
            new BarInstance(BarFamily.PROFILE, "100k", 2_000_000, 100_000, 43_674_753_549L, "92fd3ea9cdc67103", 331, 1_641_000),
            new BarInstance(BarFamily.COMMITTEE, "1k", 40_000, 3_000, 2_816_703_010L, "29e2a33c3d4e6bcd", 64, 1_400),
            new BarInstance(BarFamily.COMMITTEE, "10k", 400_000, 30_000, 28_143_094_126L, "d0699a982c632b28", 47, 28_400),
            new BarInstance(BarFamily.COMMITTEE, "100k", 4_000_000, 300_000, 281_496_111_689L, "f2a75d94c4b64126", 85, 884_000),
            new BarInstance(BarFamily.TIGHT, "1k", 10_000, 1_000, 881_121_957L, "dcde469f1155d235", 412, 2_500),
            new BarInstance(BarFamily.TIGHT, "10k", 100_000, 10_000, 8_459_492_004L, "89830c9dcbd6c80a", 255, 98_500),
            new BarInstance(BarFamily.TIGHT, "100k", 1_000_000, 100_000, 63_579_473_572L, "9ddab5c370d2aefb", 119, 4_622_000),
            new BarInstance(BarFamily.SCARCE, "1k", 20_000, 700, 670_252_731L, "9fee53091920c1be", 76, 600),
            new BarInstance(BarFamily.SCARCE, "10k", 200_000, 7_000, 6_712_111_382L, "25ca8072d40a6dbb", 59, 11_000),
            new BarInstance(BarFamily.SCARCE, "100k", 2_000_000, 70_000, 67_144_750_002L, "3eaed126c265a998", 76, 218_000),
            new BarInstance(BarFamily.QUOTA, "1k", 20_000, 1_000, 688_456_385L, "308afdd8dbeff931", 486, 5_000),
            new BarInstance(BarFamily.QUOTA, "10k", 200_000, 10_000, 7_012_225_125L, "657ab54e2d07c935", 319, 112_000),
            new BarInstance(BarFamily.QUOTA, "100k", 2_000_000, 100_000, 70_651_363_847L, "28dedfd423658719", 427, 3_552_000),
            new BarInstance(BarFamily.DENSE, "500", 250_000, 500, 498_305_891L, "ae7a44ffc84e1621", 20, 2_800),
            new BarInstance(BarFamily.DENSE, "1000", 1_000_000, 1_000, 998_299_131L, "1405280f06f8f07d", 18, 9_100),
            new BarInstance(BarFamily.DENSE, "2000", 4_000_000, 2_000, 1_998_405_961L, "412fca803dd08b4c", 24, 56_000),
            new BarInstance(BarFamily.DENSE, "4000", 16_000_000, 4_000, 3_998_345_239L, "cb503a34724c87e6", 47, 536_000));
    // spotless:on

    /** Returns all instances, by family and then by size. */
    public static ImmutableList<BarInstance> all() {
        return ALL;
    }

    /** Returns the instance of a name. */
    public static BarInstance named(String name) {
        return ALL.stream()
                .filter(instance -> instance.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no instance `" + name + "`: " + ALL));
    }

    /** Returns how many mentees there are. */
    public int mentees() {
        return BarFamily.mentees(size);
    }

    /** Returns how many mentors there are. */
    public int mentors() {
        return family.mentors(mentees());
    }

    /** Makes the instance. */
    public void make(InstanceSink sink) {
        family.make(size, 1, sink);
    }

    /** Returns the instance as plain arrays, for measurements that include building. */
    public PlainInstance plain() {
        PlainInstance plain = new PlainInstance();
        make(plain);
        return plain;
    }

    /** Returns the instance as a problem; nothing is kept besides. */
    public SparseProblem problem() {
        return family.problem(size);
    }

    /** Returns the name, such as {@code sparse-uniform-1k}. */
    @Override
    public String toString() {
        return family + "-" + size;
    }
}
