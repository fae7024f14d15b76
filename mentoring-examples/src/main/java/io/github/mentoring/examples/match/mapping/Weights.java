package io.github.mentoring.examples.match.mapping;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.criteria.Criteria;
import io.github.mentoring.matching.criteria.Criterion;
import io.github.mentoring.matching.criteria.Fit;

/** Reads which criteria count, and how much. */
final class Weights {

    private static final ImmutableList<Criterion> PLAIN = ImmutableList.of(
            Criteria.INTERESTS,
            Criteria.PROFESSIONAL,
            Criteria.PERSONAL,
            Criteria.DYNAMICS,
            Criteria.SAME_DEPARTMENT,
            Criteria.SAME_DISCIPLINE,
            Criteria.EXPERTISE_LEAD);

    private static final String LEVEL_GAP = "level-gap";

    private Weights() {}

    /** Returns the criteria of the section with their weights, or the standard fit if there is no such section. */
    static Fit read(Section criteria) {
        if (!criteria.isThere()) {
            return Fit.standard();
        }
        Fit fit = Fit.none();
        for (Criterion criterion : PLAIN) {
            fit = fit.with(criterion, criteria.number(criterion.name(), 0).orElse(0));
        }
        Section gap = criteria.section(LEVEL_GAP);
        if (gap.isThere()) {
            gap.require("weight");
            gap.require("ideal");
            fit = fit.with(
                    Criteria.levelGap(gap.number("ideal", -100).orElse(0)),
                    gap.number("weight", 0).orElse(0));
            gap.refuseOthers();
        }
        criteria.refuseOthers();
        return fit;
    }
}
