package io.github.mentoring.core.lifecycle;

import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.fixture.LifeSteps;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.ContextPart;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.relationship.Parties;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The phases as one would write them down from the requirements, for mentorships: no rules as data, no events. */
final class SlowLifecycle {

    String phase = "PREPARE";
    String reason = "";
    final Set<String> mentors = new TreeSet<>();
    final Set<String> mentees = new TreeSet<>();
    final Set<String> excluded = new TreeSet<>();
    final Set<String> seeking = new TreeSet<>();
    private final boolean circle;
    private final LocalDate start;
    private LocalDate since;
    private LocalDate last; // on which somebody left or turned away
    private final Set<String> left = new TreeSet<>();
    private final Set<String> done = new TreeSet<>();
    private final Map<String, LocalDate> failed = new TreeMap<>();
    private final Map<String, LocalDate> breached = new TreeMap<>();

    SlowLifecycle(Parties parties, LocalDate start) {
        LifeSteps.mentors(parties).forEach(each -> mentors.add(each.toString()));
        LifeSteps.mentees(parties).forEach(each -> mentees.add(each.toString()));
        this.circle = parties instanceof Parties.Circle;
        this.start = start;
        this.since = start;
        this.last = start;
    }

    /** Returns what stands against the step; if nothing does, takes it. */
    Set<String> take(Step step, LocalDate on, LocalDate today) {
        Set<String> against = new TreeSet<>();
        if (on.isAfter(today)) {
            against.add("NOT_YET");
        }
        if (on.isBefore(earliest(step))) {
            against.add("TOO_EARLY");
        }
        if (hasPlace(step)) {
            check(step, against);
        } else {
            String asked = step instanceof Move.Advance advance ? " " + advance.to() : "";
            against.add("ILLEGAL_TRANSITION " + phase + " " + step.kind() + asked + " " + people());
        }
        if (against.isEmpty()) {
            carryOut(step, on);
        }
        return against;
    }

    private LocalDate earliest(Step step) {
        if (step instanceof Move.Redefine) {
            return later(since, last);
        }
        boolean leaves = step instanceof Move.End || step instanceof Move.RequestChange;
        return step instanceof Move && !leaves ? since : start;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    String format() {
        int leading = mentors.size();
        if (circle) {
            return leading == 0 ? "PEER_GROUP" : "FACILITATED_PEER";
        }
        if (leading == 1) {
            return mentees.size() == 1 ? "DYAD" : "GROUP";
        }
        return mentees.size() == 1 ? "COMMITTEE" : "TEAM";
    }

    private boolean isOver() {
        return phase.equals("ENDED") || phase.equals("REDEFINED");
    }

    private boolean hasPlace(Step step) {
        if (step instanceof Move.Advance advance) {
            return (phase + "-" + advance.to()).matches("PREPARE-ACQUAINT|ACQUAINT-APPLY");
        }
        if (step instanceof Talk.AnswerReadiness) {
            return !isOver();
        }
        if (step instanceof Talk) {
            return !isOver() && (step instanceof Talk.KeepGoals || !phase.equals("PREPARE"));
        }
        if (step instanceof Move.Redefine) {
            return phase.equals("APPLY");
        }
        return step instanceof Move.RequestChange || step instanceof Report || !isOver();
    }

    private void check(Step step, Set<String> against) {
        if (step instanceof Move.Advance advance) {
            checkGroundwork(advance.to().name(), against);
            checkConduct(against);
        } else if (step instanceof Move.Redefine redefine) {
            addPeople("CONSENT_MISSING", minus(people(), names(redefine.consentedBy())), against);
            addPeople("NOT_A_PARTY", minus(names(redefine.consentedBy()), people()), against);
            checkConduct(against);
        } else if (step instanceof Move.End end) {
            addPeople("NOT_A_PARTY", minus(names(end.by()), people()), against);
        } else if (step instanceof Move.RequestChange change) {
            checkPair(change.mentor().toString(), change.mentee().toString(), against);
        } else if (step instanceof Report.ReportConduct report) {
            checkPair(report.mentor().toString(), report.mentee().toString(), against);
        } else if (step instanceof Talk.AnswerReadiness answer) {
            addPeople("NOT_A_PARTY", minus(Set.of(answer.party().value()), people()), against);
        } else if (step instanceof Talk.StateAvailability stated) {
            addPeople("NOT_A_PARTY", minus(Set.of(stated.party().value()), people()), against);
        } else if (step instanceof Talk.DescribeContext context) {
            addPeople("NOT_A_PARTY", minus(Set.of(context.mentee().toString()), mentees), against);
        } else if (step instanceof Talk.KeepGoals goals) {
            addPeople("NOT_A_PARTY", minus(Set.of(goals.plan().mentee().toString()), mentees), against);
        }
    }

    private void checkGroundwork(String to, Set<String> against) {
        Set<String> all = people();
        if (to.equals("ACQUAINT")) {
            for (String who : all) {
                for (ReadinessItem item : ReadinessItem.values()) {
                    need("ready " + who + item, "NOT_READY " + item + " [" + who + "]", against);
                }
            }
            return;
        }
        need("INTRODUCTIONS", "ACQUAINT_INCOMPLETE INTRODUCTIONS " + all, against);
        need("FEEDBACK_EXPECTATIONS", "ACQUAINT_INCOMPLETE FEEDBACK_EXPECTATIONS " + all, against);
        need("TIMEFRAME", "ACQUAINT_INCOMPLETE TIMEFRAME " + all, against);
        for (String who : all) {
            need("available " + who, "ACQUAINT_INCOMPLETE AVAILABILITY [" + who + "]", against);
        }
        for (String mentee : mentees) {
            need("goals " + mentee, "ACQUAINT_INCOMPLETE GOALS [" + mentee + "]", against);
            StringBuilder unclear = new StringBuilder();
            for (ContextPart part : ContextPart.values()) {
                unclear.append(done.contains("context " + mentee + part) ? "" : " " + part);
            }
            if (unclear.length() > 0) {
                against.add("ACQUAINT_INCOMPLETE MENTEE_CONTEXT" + unclear + " [" + mentee + "]");
            }
        }
    }

    private void need(String what, String otherwise, Set<String> against) {
        if (!done.contains(what)) {
            against.add(otherwise);
        }
    }

    private void checkConduct(Set<String> against) {
        for (String mentor : mentors) {
            for (String mentee : mentees) {
                String pair = mentor + " " + mentee;
                Set<String> two = new TreeSet<>(List.of(mentor, mentee));
                boolean together = !excluded.contains(pair);
                addPeople(
                        "FAILED_RELATIONSHIP_MUST_END", together && failed.containsKey(pair) ? two : Set.of(), against);
                addPeople("BOUNDARY_BREACH_OPEN", together && breached.containsKey(pair) ? two : Set.of(), against);
            }
        }
    }

    /** Whoever left is still spoken of, in the role of then. */
    private void checkPair(String mentor, String mentee, Set<String> against) {
        Set<String> strangers = new TreeSet<>();
        if (!(mentors.contains(mentor) || left.contains("mentor " + mentor))) {
            strangers.add(mentor);
        }
        if (!(mentees.contains(mentee) || left.contains("mentee " + mentee))) {
            strangers.add(mentee);
        }
        addPeople("NOT_A_PARTY", strangers, against);
    }

    private void carryOut(Step step, LocalDate on) {
        if (step instanceof Move.Advance advance) {
            enter(advance.to().name(), on);
        } else if (step instanceof Move.Redefine) {
            enter("REDEFINED", on);
        } else if (step instanceof Move.End end) {
            leave(names(end.by()), reason(end, on), on);
        } else if (step instanceof Move.RequestChange change) {
            String pair = change.mentor() + " " + change.mentee();
            boolean together = mentors.contains(change.mentor().toString())
                    && mentees.contains(change.mentee().toString());
            if (excluded.add(pair)) {
                seeking.add(change.mentee().toString());
                last = later(last, later(on, since));
                if (together && !isOver()) {
                    leave(Set.of(), "CHANGED", on);
                }
            }
        } else if (step instanceof Report.ReportConduct report) {
            boolean breach = report.event() instanceof ConductEvent.BoundaryBreached;
            (breach ? breached : failed)
                    .merge(
                            report.mentor() + " " + report.mentee(),
                            on,
                            (one, other) -> one.isBefore(other) ? one : other);
        } else {
            settle(step);
        }
    }

    private void settle(Step step) {
        if (step instanceof Talk.AnswerReadiness answer) {
            mark("ready " + answer.party() + answer.item(), answer.yes());
        } else if (step instanceof Talk.Settle settle) {
            mark(settle.item().name(), settle.settled());
        } else if (step instanceof Talk.DescribeContext context) {
            mark("context " + context.mentee() + context.part(), context.clear());
        } else if (step instanceof Talk.StateAvailability stated) {
            mark("available " + stated.party(), stated.stated());
        } else if (step instanceof Talk.KeepGoals goals) {
            mark("goals " + goals.plan().mentee(), true);
        } else if (step instanceof Talk.SetTimeframe) {
            mark(AcquaintItem.TIMEFRAME.name(), true);
        }
    }

    private void mark(String what, boolean isSo) {
        if (isSo) {
            done.add(what);
        } else {
            done.remove(what);
        }
    }

    /** What happened after the last day does not make it end otherwise. */
    private String reason(Move.End end, LocalDate told) {
        LocalDate on = told.isBefore(since) ? since : told; // the day on which it comes about
        Set<String> by = names(end.by());
        String found = end.wish() == Move.End.Wish.COMPLETE ? "COMPLETED" : "SEPARATED";
        for (String mentor : mentors) {
            for (String mentee : mentees) {
                String pair = mentor + " " + mentee;
                if (!excluded.contains(pair) && (by.contains(mentor) || by.contains(mentee))) {
                    if (happened(breached, pair, on)) {
                        return "BOUNDARY_BREACH";
                    }
                    found = happened(failed, pair, on) ? "FAILED_MISMATCH" : found;
                }
            }
        }
        return found;
    }

    private static boolean happened(Map<String, LocalDate> what, String pair, LocalDate on) {
        return what.containsKey(pair) && !what.get(pair).isAfter(on);
    }

    /** Lets people go, and whoever then has nobody left to be with; if too few stay, it is over. */
    private void leave(Set<String> by, String why, LocalDate on) {
        Set<String> leading = minus(mentors, by);
        Set<String> learning = minus(mentees, by);
        boolean more = true;
        while (more) {
            Set<String> partnersOf = learning;
            Set<String> alone = new TreeSet<>(leading);
            alone.removeIf(each -> partnersOf.stream().anyMatch(one -> !excluded.contains(each + " " + one)));
            Set<String> guides = leading;
            Set<String> unguided = new TreeSet<>(learning);
            unguided.removeIf(each -> guides.stream().anyMatch(one -> !excluded.contains(one + " " + each)));
            if (circle && learning.size() > 1) {
                unguided.clear();
            }
            leading = minus(leading, alone);
            learning = minus(learning, unguided);
            more = !alone.isEmpty() || !unguided.isEmpty();
        }
        boolean goesOn = circle ? learning.size() > 1 : !leading.isEmpty() && !learning.isEmpty();
        if (!goesOn) {
            reason = why;
            enter("ENDED", later(later(on, since), last)); // told late, it is over no sooner than it went on
            return;
        }
        for (String who : minus(people(), union(leading, learning))) {
            left.add((mentors.contains(who) ? "mentor " : "mentee ") + who);
            last = later(last, later(on, since));
        }
        mentors.retainAll(leading);
        mentees.retainAll(learning);
    }

    private void enter(String next, LocalDate on) {
        phase = next;
        since = on;
    }

    private Set<String> people() {
        return union(mentors, mentees);
    }

    private static Set<String> names(Collection<PersonId> people) {
        Set<String> names = new TreeSet<>();
        people.forEach(each -> names.add(each.value()));
        return names;
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static void addPeople(String code, Set<String> people, Set<String> against) {
        if (!people.isEmpty()) {
            against.add(code + " " + new TreeSet<>(people));
        }
    }
}
