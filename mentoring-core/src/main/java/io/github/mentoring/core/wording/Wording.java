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
import io.github.mentoring.core.rule.Duty;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Held;
import io.github.mentoring.core.rule.Outcome;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words for what the library finds: templates by key, which an institution may replace or translate.
 *
 * <p>Keys are {@code finding.} with the code of a rule, {@code fact.} with the name of a fact, {@code outcome.} and {@code
 * bearer.} with a constant, {@code constant.} with a constant that a finding names, and {@code answer.open} and {@code
 * duty} for sentences around them. A template has places {@code {0}}, {@code {1}} and so on for what it is about; what
 * has no place in the template of a finding follows in brackets. What has no template is called by its own name, so that
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

    /** Returns what a rule's finding says, with nothing of a case in it. */
    public String of(RuleId code) {
        return template("finding." + requireNonNull(code, "code"), code.code());
    }

    /** Returns what a finding says, with its details and the people it is about. */
    public String of(Finding finding) {
        requireNonNull(finding, "finding");
        ImmutableList<String> arguments =
                finding.detail().arguments().stream().map(this::of).collect(ImmutableList.toImmutableList());
        String sentence = filled(of(finding.rule()), arguments);
        return finding.subjects().isEmpty() ? sentence : sentence + " [" + people(finding.subjects()) + "]";
    }

    /** Returns the name of a fact. */
    public String of(FactId fact) {
        return template("fact." + requireNonNull(fact, "fact"), fact.name());
    }

    /** Returns a fact with its value. */
    public String of(Held held) {
        requireNonNull(held, "held");
        return of(held.fact()) + ": " + of(held.value());
    }

    /** Returns the value of a fact. */
    public String of(Given value) {
        return constant(requireNonNull(value, "value").toString());
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
                : filled(
                        template("answer.open", "needs information: {0} to {1}"),
                        ImmutableList.of(of(answer.mildest()), of(answer.severest())));
    }

    /** Returns who bears a duty. */
    public String of(DutyBearer bearer) {
        return template("bearer." + requireNonNull(bearer, "bearer").name(), plain(bearer.name()));
    }

    /** Returns what is to be done, by whom and until when. */
    public String of(Duty duty) {
        requireNonNull(duty, "duty");
        String bearer = duty.people().isEmpty() ? of(duty.bearer()) : of(duty.bearer()) + " " + people(duty.people());
        return filled(
                template("duty", "{0}, until {1}: {2}"),
                ImmutableList.of(bearer, duty.due().toString(), template("duty." + duty.rule(), of(duty.rule()))));
    }

    private String of(Detail.Argument argument) {
        if (argument instanceof Detail.Constant constant) {
            return constant(constant.name());
        }
        return argument instanceof Detail.Text text ? "\"" + text.text() + "\"" : argument.toString();
    }

    private String constant(String name) {
        return template("constant." + name, plain(name));
    }

    private String template(String key, String otherwise) {
        return templates.getOrDefault(key, otherwise);
    }

    /** Puts the arguments into their places; those that have none follow in brackets. */
    private static String filled(String template, ImmutableList<String> arguments) {
        StringBuilder text = new StringBuilder();
        boolean[] placed = new boolean[arguments.size()];
        int at = 0;
        while (at < template.length()) {
            int argument = placeAt(template, at, arguments.size());
            if (argument < 0) {
                text.append(template.charAt(at++));
            } else {
                text.append(arguments.get(argument));
                placed[argument] = true;
                at = template.indexOf('}', at) + 1;
            }
        }
        String rest = IntStream.range(0, placed.length)
                .filter(argument -> !placed[argument])
                .mapToObj(arguments::get)
                .collect(Collectors.joining(", "));
        return rest.isEmpty() ? text.toString() : text + " (" + rest + ")";
    }

    /** Returns the number of the place that begins here, or -1 if none does. */
    private static int placeAt(String template, int at, int places) {
        for (int place = 0; place < places; place++) {
            if (template.startsWith("{" + place + "}", at)) {
                return place;
            }
        }
        return -1;
    }

    private static String people(Set<PersonId> people) {
        return people.stream().map(PersonId::toString).collect(Collectors.joining(", "));
    }

    /** Returns the name of a constant as words. */
    private static String plain(String constant) {
        return Ascii.toLowerCase(constant).replace('_', ' ');
    }
}
