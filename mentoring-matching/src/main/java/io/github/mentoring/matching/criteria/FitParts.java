package io.github.mentoring.matching.criteria;

import com.google.common.collect.ImmutableList;
import java.util.Map;

/**
 * A fit taken apart by what its criteria look at.
 *
 * @param mentorAlone the criteria that look at the mentor alone, with their weights
 * @param interests what shared interests weigh, zero if they do not count
 * @param dynamics whether dynamics count
 * @param others what all criteria weigh that have to be asked for each pair
 */
record FitParts(
        ImmutableList<Map.Entry<Criterion, Integer>> mentorAlone, long interests, boolean dynamics, long others) {

    static FitParts of(Fit fit) {
        ImmutableList.Builder<Map.Entry<Criterion, Integer>> mentorAlone = ImmutableList.builder();
        long interests = 0;
        boolean dynamics = false;
        long others = 0;
        for (Map.Entry<Criterion, Integer> entry : fit.weights().entrySet()) {
            Criterion criterion = entry.getKey();
            if (criterion.equals(Criteria.PROFESSIONAL) || criterion.equals(Criteria.PERSONAL)) {
                mentorAlone.add(entry);
            } else if (criterion.equals(Criteria.INTERESTS)) {
                interests = entry.getValue();
            } else if (criterion.equals(Criteria.DYNAMICS)) {
                dynamics = true;
            } else {
                others += entry.getValue();
            }
        }
        return new FitParts(mentorAlone.build(), interests, dynamics, others);
    }
}
