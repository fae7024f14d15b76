package io.github.mentoring.core.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.internal.Labels;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.rule.Answer;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Duty;
import io.github.mentoring.core.rule.Explanation;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Held;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.Remedy;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.core.rule.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words for what the library finds: templates by key, which an institution may replace or translate.
 *
 * <p>Keys begin with what they are about:
 *
 * <ul>
 *   <li>{@code finding.} and {@code duty.} with the code of a rule: what it says, and what is to be done; {@code rule.}
 *       with the name of a rule that has something of its own to say
 *   <li>{@code fact.} with a fact: what it is called after "it is not known"; {@code is.} and {@code not.}: what is said
 *       where it holds or is such, and where not. After the fact may follow a constant, or a bound, for which something
 *       else is said
 *   <li>{@code constant.}, {@code outcome.} and {@code bearer.} with a constant
 *   <li>all others: the sentences around them
 * </ul>
 *
 * <p>A template has places {@code {0}}, {@code {1}} and so on for what it is about; what has no place in the template
 * follows in brackets. What has no template is called by its own name, and a sentence around it is English, so that
 * nothing is lost.
 *
 * <p>Texts name people by id. Unlike text forms for logs they show what the caller's own texts in a finding say: they are
 * for those who may read the finding.
 *
 * @param templates the templates by key
 */
public record Wording(ImmutableSortedMap<String, String> templates) {

    private static final Wording ENGLISH = new Wording(English.templates());

    /** Checks that keys and templates can be read. */
    public Wording {
        templates = ImmutableSortedMap.copyOf(requireNonNull(templates, "templates")); // whatever order the caller had
        templates.forEach((key, template) -> {
            Labels.checkId("key of a wording", "templates", key);
            checkArgument(
                    !Labels.isBlank(template), "template `%s` is blank; say something or leave the template out", key);
        });
    }

    /** Returns the English words. */
    public static Wording english() {
        return ENGLISH;
    }

    /** Returns the same words with another template, for a key that has one and for a new one. */
    public Wording with(String key, String template) {
        return withAll(Map.of(requireNonNull(key, "key"), requireNonNull(template, "template")));
    }

    /** Returns the same words with other templates, for keys that have one and for new ones. */
    public Wording withAll(Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(templates);
        all.putAll(requireNonNull(others, "others"));
        return new Wording(ImmutableSortedMap.copyOf(all));
    }

    /** Returns the keys of these words that the others lack, such as a translation that is not complete. */
    public ImmutableSortedSet<String> missingIn(Wording other) {
        requireNonNull(other, "other");
        return templates.keySet().stream()
                .filter(key -> !other.templates.containsKey(key))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /**
     * Returns the keys that the rules and facts of a rulebook have need of and that are not there, such as those of rules
     * that an institution adds: without them rules and facts go by their names.
     */
    public ImmutableSortedSet<String> missingFor(Rulebook rulebook) {
        return new MissingWords(templates.keySet()).of(requireNonNull(rulebook, "rulebook"));
    }

    /** Returns what a rule says, with nothing of a case in it. */
    public String of(RuleId rule) {
        return template("rule." + requireNonNull(rule, "rule"), template("finding." + rule, rule.code()));
    }

    /** Returns what a finding says, with its details and the people it is about. */
    public String of(Finding finding) {
        requireNonNull(finding, "finding");
        ImmutableList<String> arguments =
                finding.detail().arguments().stream().map(this::of).collect(ImmutableList.toImmutableList());
        String sentence = Template.filled(of(finding.rule()), arguments);
        return finding.subjects().isEmpty() ? sentence : sentence + " [" + people(finding.subjects()) + "]";
    }

    /**
     * Returns what a finding or an obligation names besides; a text of somebody's own, which may be private, as a quotation.
     */
    public String of(Detail.Argument argument) {
        if (requireNonNull(argument, "argument") instanceof Detail.Constant constant) {
            return constant(constant.name());
        }
        return argument instanceof Detail.Text text ? "\"" + text.text() + "\"" : argument.toString();
    }

    /** Returns the name of a fact. */
    public String of(FactId fact) {
        return template("fact." + requireNonNull(fact, "fact"), fact.name());
    }

    /** Returns what a fact with its value says. */
    public String of(Held held) {
        requireNonNull(held, "held");
        FactId fact = held.fact();
        Given value = held.value();
        if (value instanceof Given.Truth truth) {
            return clause(fact, truth.holds());
        } else if (value.isKnown()) {
            return isNone(fact, value) ? clause(fact, 1, false) : clause(fact, of(value), value.toString(), true);
        }
        return sentence(value instanceof Given.Withheld ? "given.withheld" : "given.unknown", of(fact));
    }

    /** Returns the value of a fact. */
    public String of(Given value) {
        return constant(requireNonNull(value, "value").toString());
    }

    /**
     * Returns when a condition holds.
     *
     * @param rulebook the rulebook in which it stands, with its facts and figures
     * @throws IllegalArgumentException if it reads a fact or a figure that is not in the rulebook
     */
    public String of(Condition condition, Rulebook rulebook) {
        requireNonNull(condition, "condition");
        requireNonNull(rulebook, "rulebook");
        condition
                .reads()
                .forEach(fact -> checkArgument(
                        rulebook.fact(fact).isPresent(),
                        "condition reads fact `%s`, which is not in the rulebook; give the rulebook in which it stands",
                        fact));
        return new ConditionText(this, rulebook).of(condition);
    }

    /** Returns an outcome. */
    public String of(Outcome outcome) {
        return template("outcome." + requireNonNull(outcome, "outcome").name(), plain(outcome.name()));
    }

    /** Returns an answer: its outcome, or between which outcomes it is open. */
    public String of(Answer answer) {
        requireNonNull(answer, "answer");
        return answer.isDecided()
                ? of(answer.mildest())
                : sentence("answer.open", of(answer.mildest()), of(answer.severest()));
    }

    /** Returns a constant of a closed list, such as who helps. */
    public String of(Enum<?> constant) {
        return constant(requireNonNull(constant, "constant").name());
    }

    /** Returns who bears a duty. */
    public String of(DutyBearer bearer) {
        return template("bearer." + requireNonNull(bearer, "bearer").name(), plain(bearer.name()));
    }

    /** Returns who bears a duty, by id: of a duty of both the people alone, unless they are two or several. */
    public String of(DutyBearer bearer, ImmutableSortedSet<PersonId> people) {
        requireNonNull(bearer, "bearer");
        if (requireNonNull(people, "people").isEmpty()) {
            return of(bearer);
        }
        return (bearer == DutyBearer.BOTH ? each(people.size()) : of(bearer) + " ") + people(people);
    }

    /** Returns what is to be done, by whom and until when. */
    public String of(Duty duty) {
        requireNonNull(duty, "duty");
        return sentence("duty", of(duty.bearer(), duty.people()), duty.due().toString(), task(duty.rule()));
    }

    /** Returns what is to be done where a rule applies. */
    public String task(RuleId code) {
        return template("duty." + requireNonNull(code, "code"), of(code));
    }

    /** Returns what would have to change. */
    public String of(Remedy remedy) {
        requireNonNull(remedy, "remedy");
        return remedy.changes().isEmpty()
                ? sentence("remedy.none")
                : sentence("remedy", clauses("and", changes(remedy), ","));
    }

    /**
     * Returns a verdict line by line: the answer, what decides and counts because of which facts, what does not count,
     * what is missing, and what is to be done.
     */
    public ImmutableList<String> of(Verdict verdict) {
        return VerdictText.of(this, requireNonNull(verdict, "verdict"));
    }

    /**
     * Returns a verdict line by line as its audience is told of it, and where something is found, whether what the audience
     * may see does not by itself settle it.
     */
    public ImmutableList<String> of(Explanation explanation) {
        requireNonNull(explanation, "explanation");
        ImmutableList<String> lines = of(explanation.verdict());
        return explanation.withheld() && !isClear(explanation.verdict().answer())
                ? ImmutableList.<String>builder()
                        .addAll(lines)
                        .add(sentence("line.hidden"))
                        .build()
                : lines;
    }

    /** Returns what is said where a fact holds, or where it does not. */
    String clause(FactId fact, boolean holds) {
        return template((holds ? "is." : "not.") + fact, of(fact) + ": " + of(Given.of(holds)));
    }

    /** Returns what is said where a fact is one of the given constants, or where it is none of them. */
    String clause(FactId fact, List<String> constants, boolean holds) {
        return clause(
                fact,
                listed("or", constants.stream().map(this::constant).toList()),
                String.join(" ", constants),
                holds);
    }

    /** Returns what is said where a number is at least the given one, or where it is less. */
    String clause(FactId fact, int bound, boolean holds) {
        String own = templates.get((holds ? "is." : "not.") + fact + "." + bound);
        return own != null
                ? own
                : positive(fact, sentence(holds ? "amount.atLeast" : "amount.below", Integer.toString(bound)));
    }

    private String clause(FactId fact, String value, String name, boolean holds) {
        String key = (holds ? "is." : "not.") + fact;
        String own = templates.get(key + "." + name);
        if (own != null) {
            return own;
        }
        return holds || templates.containsKey(key)
                ? Template.filled(template(key, of(fact) + ": {0}"), ImmutableList.of(value))
                : sentence("condition.not", positive(fact, value));
    }

    private String positive(FactId fact, String value) {
        return Template.filled(template("is." + fact, of(fact) + ": {0}"), ImmutableList.of(value));
    }

    /** Returns names in a row. */
    String listed(String word, List<String> names) {
        return listed(word, names, ", ", "");
    }

    /** Returns clauses in a row, set apart by the given mark, or if they are only two by the word alone. */
    String clauses(String word, List<String> clauses, String mark) {
        return listed(word, clauses, mark + " ", clauses.size() == 2 && mark.equals(",") ? "" : mark);
    }

    private String listed(String word, List<String> parts, String between, String beforeWord) {
        if (parts.size() <= 1) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return sentence("list." + word, String.join(between, parts.subList(0, last)) + beforeWord, parts.get(last));
    }

    /** Returns a sentence of the library around the given parts. */
    String sentence(String key, String... parts) {
        String english = requireNonNull(ENGLISH.templates.get(key));
        return Template.filled(template(key, english), ImmutableList.copyOf(parts));
    }

    private List<String> changes(Remedy remedy) {
        return remedy.changes().entrySet().stream()
                .map(change -> of(new Held(change.getKey(), change.getValue())))
                .toList();
    }

    private String constant(String name) {
        return template("constant." + name, plain(name));
    }

    private String template(String key, String otherwise) {
        return templates.getOrDefault(key, otherwise);
    }

    /** Returns what stands before the names of so many who bear a duty, each of them. */
    private String each(int people) {
        if (people == 1) {
            return "";
        }
        return (people == 2 ? of(DutyBearer.BOTH) : sentence("bearer.BOTH.more")) + " ";
    }

    /** Returns whether a number is zero and there are words for that: "nothing is open" and not "0 parts are open". */
    private boolean isNone(FactId fact, Given value) {
        return value instanceof Given.Amount amount
                && amount.number() == 0
                && templates.containsKey("not." + fact + ".1");
    }

    private static boolean isClear(Answer answer) {
        return answer.isDecided() && answer.mildest() == Outcome.CLEAR;
    }

    private static String people(Set<PersonId> people) {
        return people.stream().map(PersonId::toString).collect(Collectors.joining(", "));
    }

    /** Returns the name of a constant as words. */
    private static String plain(String constant) {
        return Ascii.toLowerCase(constant).replace('_', ' ');
    }
}
