package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.internal.Labels;

/** Why an {@link Overlay} is refused; a case that shows it is made up and about nobody. */
public sealed interface Problem {

    /** Returns the problem in words, with the facts of a case that shows it. */
    String text();

    /**
     * The overlay changes a rule that is not there.
     *
     * @param rule the rule
     */
    record UnknownRule(RuleId rule) implements Problem {

        /** Checks that the rule is named. */
        public UnknownRule {
            requireNonNull(rule, "rule");
        }

        @Override
        public String text() {
            return "overlay changes rule `" + rule + "`, which is not in the rulebook; name one that is";
        }
    }

    /**
     * The overlay sets a parameter that is not there.
     *
     * @param parameter the name of the parameter
     */
    record UnknownParameter(String parameter) implements Problem {

        /** Checks that the parameter is named. */
        public UnknownParameter {
            Labels.checkId("parameter", "parameter", requireNonNull(parameter, "parameter"));
        }

        @Override
        public String text() {
            return "overlay sets parameter `" + parameter + "`, which is not in the rulebook; name one that is";
        }
    }

    /**
     * The overlay sets a parameter to a figure that it may not have.
     *
     * @param parameter the parameter as the rulebook has it
     * @param figure the figure
     */
    record OutOfRange(Parameter parameter, int figure) implements Problem {

        /** Checks that the figure is out of range. */
        public OutOfRange {
            requireNonNull(parameter, "parameter");
            checkArgument(
                    !parameter.admits(figure),
                    "parameter `%s` may be %s; choose a figure out of range",
                    parameter.name(),
                    figure);
        }

        @Override
        public String text() {
            return "overlay sets parameter `" + parameter.name() + "` to " + figure + ", beyond " + parameter.least()
                    + " to " + parameter.most() + "; choose a figure within";
        }
    }

    /**
     * The overlay adds a rule under a name that another rule has already.
     *
     * @param rule the name
     */
    record SameName(RuleId rule) implements Problem {

        /** Checks that the rule is named. */
        public SameName {
            requireNonNull(rule, "rule");
        }

        @Override
        public String text() {
            return "overlay adds rule `" + rule + "`, but another has that name; leave that one out or rename this one";
        }
    }

    /**
     * What would come of it is no rulebook, such as one whose rules override each other in a circle.
     *
     * @param reason why not
     */
    record Incoherent(String reason) implements Problem {

        /** Checks that there is a reason. */
        public Incoherent {
            Labels.checkId("problem", "reason", requireNonNull(reason, "reason"));
        }

        @Override
        public String text() {
            return reason;
        }
    }

    /**
     * The overlay adds a rule that holds in no case, or changes things so that one no longer does.
     *
     * @param rule the rule
     */
    record Dead(RuleId rule) implements Problem {

        /** Checks that the rule is named. */
        public Dead {
            requireNonNull(rule, "rule");
        }

        @Override
        public String text() {
            return "rule `" + rule + "` holds in no case; mend its condition or leave it out";
        }
    }

    /**
     * The overlay adds a rule that never counts.
     *
     * @param masked the rule, what overrides it, and a case
     */
    record Masked(Analysis.Masked masked) implements Problem {

        /** Checks that the rule is named. */
        public Masked {
            requireNonNull(masked, "masked");
        }

        @Override
        public String text() {
            return "rule `" + masked.rule() + "` never counts; with "
                    + masked.witness().facts() + " it is overridden by " + masked.by()
                    + "; take out an override or leave the rule out";
        }
    }

    /**
     * The overlay turns a rule that reports into one that only permits, so that what it found is not found any more. To
     * make little of a rule, let it only warn; to do without it, leave it out, for all to see.
     *
     * @param rule the rule
     * @param witness a case in which it reported something
     */
    record Silenced(RuleId rule, Case witness) implements Problem {

        /** Checks that both parts are there. */
        public Silenced {
            requireNonNull(rule, "rule");
            requireNonNull(witness, "witness");
        }

        @Override
        public String text() {
            return "rule `" + rule + "` permits and reports no more what it found with " + witness.facts()
                    + "; let it only warn or leave it out";
        }
    }

    /**
     * A rule of the floor is left out, or is not the same rule any more though no outcome may show it.
     *
     * @param rule the rule
     */
    record FloorRuleChanged(RuleId rule) implements Problem {

        /** Checks that the rule is named. */
        public FloorRuleChanged {
            requireNonNull(rule, "rule");
        }

        @Override
        public String text() {
            return "rule `" + rule
                    + "` of the floor is left out, or changes its code, its duty, whom it is about, what it"
                    + " names or the time to act; take back what changes it";
        }
    }

    /**
     * A rule of the floor does not do what it does there: another overrides it, it does not apply, or it weighs less or has
     * another effect. That may be so though the outcome is the same, if other rules bring that about with duties of theirs.
     *
     * @param rule the rule
     * @param witness a case in which it counts by the floor
     */
    record FloorRuleWeakened(RuleId rule, Case witness) implements Problem {

        /** Checks that both parts are there. */
        public FloorRuleWeakened {
            requireNonNull(rule, "rule");
            requireNonNull(witness, "witness");
        }

        @Override
        public String text() {
            return "rule `" + rule + "` of the floor does less with " + witness.facts()
                    + " than by the floor: it is overridden, does not apply, weighs less or has another effect;"
                    + " take back what makes it so";
        }
    }

    /**
     * A case comes to an outcome {@linkplain Outcome#isBelow below} that by the floor.
     *
     * @param witness the case
     * @param floor its outcome by the floor
     * @param outcome its outcome by the rulebook with the overlay
     */
    record BelowFloor(Case witness, Outcome floor, Outcome outcome) implements Problem {

        /** Checks that the outcome is below the floor's. */
        public BelowFloor {
            requireNonNull(witness, "witness");
            requireNonNull(floor, "floor");
            requireNonNull(outcome, "outcome");
            checkArgument(
                    outcome.isBelow(floor),
                    "outcome %s is not below the floor's: %s; state one that is",
                    outcome,
                    floor);
        }

        @Override
        public String text() {
            return "case " + witness.facts() + " comes to " + outcome + ", below the floor: " + floor
                    + "; take back what "
                    + (outcome.compareTo(floor) < 0 ? "makes it milder" : "forbids it");
        }

        /** Returns the outcomes, and no fact of the case. */
        @Override
        public String toString() {
            return "BelowFloor[" + floor + " to " + outcome + "]";
        }
    }
}
