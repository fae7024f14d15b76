package io.github.mentoring.matching.committee;

import io.github.mentoring.core.relationship.Strictness;
import java.util.Arrays;

/**
 * A committee in the making: who is chosen so far, who may still join, what is lacking by the rules that are required, and who of those who may
 * join could bring it.
 *
 * <p>What is lacking tells where to go on: any committee that keeps the rules has one of those who bring it, so that nobody else need be
 * tried next. Of several things that are lacking, the one that the fewest can bring is told.
 */
final class CommitteeDraft {

    /** That nothing is lacking but, perhaps, members. */
    static final int NOTHING = -1;

    /** What may be lacking. */
    private enum Need {
        PARTNER,
        INSIDE,
        FUNCTION,
        DISCIPLINE,
        GROUP,
        ROLE
    }

    private static final int NO_GROUP = -1;

    private final RoleGiving roles;

    @SuppressWarnings("NullAway.Init") // set by begin, before anything else is asked
    private Panel panel;

    int[] chosen = new int[0];
    int count; // how many are chosen
    int[] open = new int[0]; // candidates who may serve or not, in the order in which they are tried
    int openCount;
    boolean[] isTaken = {}; // candidate -> chosen, or passed over

    private int[][] helpers = {}; // how many are chosen -> who may bring what they lack
    private int from; // before this place in their order all have been passed over
    private int fewest; // who may bring what is lacking most
    private Need need = Need.PARTNER;
    private long which; // of the groups, functions or roles, as bits; or the partner
    private int[] cover = new int[0]; // some of those who may join, while they are looked at
    private int[] coverOf = new int[0]; // candidate -> place in the cover

    CommitteeDraft(RoleGiving roles) {
        this.roles = roles;
    }

    /** Begins with nobody chosen and nobody open. */
    void begin(Panel newPanel) {
        panel = newPanel;
        count = 0;
        openCount = 0;
        if (isTaken.length < panel.size) {
            chosen = new int[panel.size];
            open = new int[panel.size];
            isTaken = new boolean[panel.size];
            cover = new int[panel.size];
            coverOf = new int[panel.size];
        }
        Arrays.fill(isTaken, 0, panel.size, false);
        if (helpers.length <= panel.most) {
            helpers = new int[panel.most + 1][0];
        }
    }

    void choose(int k) {
        chosen[count++] = k;
        isTaken[k] = true;
    }

    /** Takes the last one out who was chosen; whether they may be chosen again is for the caller to say. */
    void drop() {
        count--;
    }

    /** Returns whether a candidate may join those chosen. */
    boolean fits(int k) {
        if (panel.isApart != null) {
            for (int a = 0; a < count; a++) {
                if (panel.isApart[k][chosen[a]]) {
                    return false;
                }
            }
        }
        for (int g = 0; g < panel.atMost.length; g++) {
            if (isIn(g, k) && members(g) >= panel.atMost[g]) {
                return false;
            }
        }
        return true;
    }

    private boolean isIn(int group, int k) {
        return (panel.groups[k] & 1L << group) != 0;
    }

    private int members(int group) {
        int found = 0;
        for (int a = 0; a < count; a++) {
            found += isIn(group, chosen[a]) ? 1 : 0;
        }
        return found;
    }

    /**
     * Returns how many of those open from a place in their order on could bring what is lacking most, none if it cannot be had; or
     * {@link #NOTHING}. After the latter, the roles are given to those chosen.
     */
    int lacking(int newFrom) {
        from = newFrom;
        fewest = Integer.MAX_VALUE;
        lookAtPartners();
        if (fewest > 0 && panel.inside == Strictness.REQUIRE && !isInside()) {
            look(Need.INSIDE, 0, 1);
        }
        if (fewest > 0 && panel.mustCover) {
            lookAtFunctions();
        }
        if (fewest > 0 && panel.multidisciplinary == Strictness.REQUIRE) {
            lookAtDisciplines();
        }
        for (int g = 0; g < panel.atLeast.length && fewest > 0; g++) {
            int more = panel.atLeast[g] - members(g);
            if (more > 0) {
                look(Need.GROUP, 1L << g, more);
            }
        }
        if (fewest > 0 && !roles.give(chosen, count)) {
            lookAtRoles(roles.stuck());
        }
        if (fewest > 0 && count < panel.least && !canFill()) {
            fewest = 0;
        }
        return fewest == Integer.MAX_VALUE ? NOTHING : fewest;
    }

    /** Returns who could bring what {@link #lacking} found, in their order; changed when it is asked again with as many chosen. */
    int[] helpers() {
        int[] some = helpers[count];
        if (some.length < fewest) {
            some = new int[panel.size];
            helpers[count] = some;
        }
        int found = 0;
        for (int t = from; t < openCount; t++) {
            if (brings(open[t])) {
                some[found++] = open[t];
            }
        }
        return some;
    }

    private void look(Need newNeed, long newWhich, int more) {
        Need needBefore = need;
        long whichBefore = which;
        need = newNeed;
        which = newWhich;
        int found = 0;
        if (more <= panel.most - count) {
            for (int t = from; t < openCount; t++) {
                found += brings(open[t]) ? 1 : 0;
            }
        }
        found = found < more ? 0 : found;
        if (found < fewest) {
            fewest = found;
        } else {
            need = needBefore;
            which = whichBefore;
        }
    }

    /** Returns whether a candidate may join and brings what is looked for. */
    private boolean brings(int k) {
        if (isTaken[k]) {
            return false;
        }
        boolean brings = switch (need) {
            case PARTNER -> k == which;
            case INSIDE -> panel.isInside[k];
            case FUNCTION -> (panel.functions[k] & which) != 0;
            case DISCIPLINE -> isNewDiscipline(k);
            case GROUP -> (panel.groups[k] & which) != 0;
            case ROLE -> roles.mayHoldAny(which, k);
        };
        return brings && fits(k);
    }

    private void lookAtPartners() {
        for (int a = 0; a < count && fewest > 0; a++) {
            for (int partner : panel.partners[chosen[a]]) {
                if (!isChosen(partner)) {
                    look(Need.PARTNER, partner, 1);
                }
            }
        }
    }

    private boolean isChosen(int k) {
        for (int a = 0; a < count; a++) {
            if (chosen[a] == k) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether somebody from inside is chosen or guides the mentee already. */
    boolean isInside() {
        boolean isInside = panel.isGuidedInside;
        for (int a = 0; a < count; a++) {
            isInside |= panel.isInside[chosen[a]];
        }
        return isInside;
    }

    /** Returns the functions that are needed and covered, as bits. */
    int covered() {
        int covered = 0;
        for (int a = 0; a < count; a++) {
            covered |= panel.functions[chosen[a]];
        }
        return covered;
    }

    private void lookAtFunctions() {
        int missing = ~covered() & ((1 << panel.needs) - 1);
        int atOnce = 0; // so many of them one candidate can bring, at most
        for (int t = from; missing != 0 && t < openCount; t++) {
            atOnce = Math.max(atOnce, isTaken[open[t]] ? 0 : Integer.bitCount(panel.functions[open[t]] & missing));
        }
        if (Integer.bitCount(missing) > (long) atOnce * (panel.most - count)) {
            fewest = 0;
        }
        while (missing != 0 && fewest > 0) {
            int function = Integer.lowestOneBit(missing);
            look(Need.FUNCTION, function, 1);
            missing ^= function;
        }
    }

    /** Returns how many disciplines those chosen have. */
    int disciplines() {
        int distinct = 0;
        for (int a = 0; a < count; a++) {
            int one = panel.discipline[chosen[a]];
            boolean isNew = one >= 0;
            for (int b = 0; b < a && isNew; b++) {
                isNew = panel.discipline[chosen[b]] != one;
            }
            distinct += isNew ? 1 : 0;
        }
        return distinct;
    }

    private boolean isNewDiscipline(int k) {
        int one = panel.discipline[k];
        for (int a = 0; a < count; a++) {
            if (panel.discipline[chosen[a]] == one) {
                return false;
            }
        }
        return one >= 0;
    }

    private void lookAtDisciplines() {
        int more = panel.disciplines - disciplines();
        if (more > 0) {
            if (more > 1 && newDisciplines(more) < more) {
                fewest = 0;
                return;
            }
            look(Need.DISCIPLINE, 0, more);
        }
    }

    /** Returns how many disciplines those who may join could add, as far as so many. */
    private int newDisciplines(int enough) {
        int found = 0;
        for (int t = from; t < openCount && found < enough; t++) {
            int k = open[t];
            boolean isNew = !isTaken[k] && isNewDiscipline(k) && fits(k);
            for (int f = 0; f < found && isNew; f++) {
                isNew = panel.discipline[cover[f]] != panel.discipline[k];
            }
            if (isNew) {
                cover[found++] = k;
            }
        }
        return found;
    }

    private void lookAtRoles(long stuck) {
        int all = count;
        System.arraycopy(chosen, 0, cover, 0, count);
        for (int t = from; t < openCount; t++) {
            if (!isTaken[open[t]]) {
                cover[all++] = open[t];
            }
        }
        if (roles.give(cover, all)) {
            look(Need.ROLE, stuck, 1);
        } else {
            fewest = 0;
        }
    }

    /**
     * Returns whether enough may join, as far as can be told at a glance: of those who are apart from each other one at most, and of a group as
     * many as it may still have.
     */
    private boolean canFill() {
        int needed = panel.least - count;
        int filled = 0;
        int covers = 0;
        for (int t = from; t < openCount && filled < needed; t++) {
            int k = open[t];
            if (!isTaken[k] && fits(k)) {
                int at = firstCover(k, t, covers);
                coverOf[k] = at;
                if (at == covers) {
                    filled += isRoomIn(cappedGroup(k), covers) ? 1 : 0;
                    cover[covers++] = k;
                }
            }
        }
        return filled >= needed;
    }

    /** Returns the first place in the cover of which somebody like the candidate stands and all whom it stands for are apart from them. */
    private int firstCover(int k, int end, int covers) {
        int at = panel.isApart == null ? covers : 0;
        while (at < covers && !(cappedGroup(cover[at]) == cappedGroup(k) && isApartFromAll(k, at, end))) {
            at++;
        }
        return at;
    }

    private boolean isApartFromAll(int k, int at, int end) {
        for (int t = from; t < end; t++) {
            int other = open[t];
            boolean isThere = !isTaken[other] && fits(other) && coverOf[other] == at;
            if (isThere && panel.isApart != null && !panel.isApart[k][other]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first group of a candidate that may not have as many members as the committee, or NO_GROUP. */
    private int cappedGroup(int k) {
        for (int g = 0; g < panel.atMost.length; g++) {
            if (isIn(g, k) && panel.atMost[g] < panel.most) {
                return g;
            }
        }
        return NO_GROUP;
    }

    private boolean isRoomIn(int group, int covers) {
        if (group == NO_GROUP) {
            return true;
        }
        int alike = members(group);
        for (int at = 0; at < covers; at++) {
            alike += cappedGroup(cover[at]) == group ? 1 : 0;
        }
        return alike < panel.atMost[group];
    }
}
