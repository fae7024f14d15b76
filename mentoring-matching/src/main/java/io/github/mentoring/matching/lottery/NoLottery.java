package io.github.mentoring.matching.lottery;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * No lottery can give everybody the least they must get, with no pair above its cap.
 *
 * <p>On each side, the groups together lack exactly as much as the side must at least go without: none is left out and none
 * counted twice. They depend on bounds, caps and candidates alone, not on scores or the objective.
 *
 * <p>What helps: raise the caps of a group's pairs, lower what its members must get, or add candidates for them or seats with
 * their candidates; and solve again.
 *
 * @param shortages all groups that are short, mentees first, each side by the first id; each is reason enough
 */
public record NoLottery(ImmutableList<LotteryShortage> shortages) implements LotteryOutcome {

    /** Checks that there is a reason. */
    public NoLottery {
        requireNonNull(shortages, "shortages");
        checkArgument(!shortages.isEmpty(), "a problem without a lottery must have at least one shortage");
    }

    @Override
    public Lottery orElseThrow() {
        throw new IllegalStateException("lottery problem has no solution: %s groups are short of partners, first %s"
                .formatted(shortages.size(), shortages.get(0)));
    }
}
