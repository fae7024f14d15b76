package io.github.mentoring.examples.match.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.matching.MatchResult;
import io.github.mentoring.matching.MatchedPair;
import io.github.mentoring.matching.MentorLoad;
import io.github.mentoring.matching.assignment.Absence;
import io.github.mentoring.matching.criteria.FitScore;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.proof.Shortage;
import io.github.mentoring.matching.proof.Verification;
import io.github.mentoring.matching.screening.PairRule;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A match as JSON, in the versioned form that {@code docs/match-output.md} describes. */
public final class MatchingJson {

    /** The name and version of the form; the version changes whenever a reader of the old form could go wrong. */
    public static final String FORM = "mentoring-matching/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private MatchingJson() {}

    /** Returns the match as an indented JSON object. */
    public static String render(MatchResult result) {
        return render(MatchFacts.of(result));
    }

    /** Returns the match as an indented JSON object. */
    public static String render(MatchFacts facts) {
        ObjectNode match = NODES.objectNode();
        match.put("format", FORM);
        match.put("objective", facts.objective().name());
        match.set("value", value(facts.proof().value()));
        match.set("proof", proof(facts.proof()));
        match.set("weights", weights(facts));
        match.set("rules", objects(facts.round().screening().rules(), MatchingJson::rule));
        match.set("pairs", objects(facts.pairs(), MatchingJson::pair));
        Groups groups = Groups.of(facts);
        match.set("unmatched", absences(facts.absences(), groups));
        match.set("partlyMatched", absences(facts.shortfalls(), groups));
        match.set("groups", objects(groups.all(), MatchingJson::group));
        match.set("loads", objects(facts.loads(), MatchingJson::load));
        try {
            return WRITER.writeValueAsString(match) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values could not be written", e);
        }
    }

    private static ObjectNode value(ObjectiveValue value) {
        return NODES.objectNode()
                .put("places", value.places())
                .put("total", Phrases.decimal(value.total()))
                .put("preferences", value.preferences());
    }

    private static ObjectNode proof(Verification proof) {
        ObjectNode node = NODES.objectNode().put("holds", proof.holds()).put("best", proof.isBest());
        node.set("value", value(proof.value()));
        node.set("bound", value(proof.bound()));
        node.set("objections", texts(proof.objections()));
        return node;
    }

    private static ArrayNode weights(MatchFacts facts) {
        return objects(
                facts.round().fit().weights().entrySet(),
                (node, weight) -> node.put("criterion", weight.getKey().name()).put("weight", weight.getValue()));
    }

    private static void rule(ObjectNode node, PairRule rule) {
        node.put("code", rule.id().code())
                .put("work", rule.source().work())
                .put("section", rule.source().section());
    }

    private static void pair(ObjectNode node, MatchedPair pair) {
        node.put("mentee", pair.mentee().toString())
                .put("mentor", pair.mentor().toString())
                .put("score", Phrases.decimal(pair.fit().score()))
                .set("parts", objects(pair.fit().parts(), MatchingJson::part));
    }

    private static void part(ObjectNode node, FitScore.Part part) {
        node.put("criterion", part.criterion())
                .put("weight", part.weight())
                .put("share", part.share().toString())
                .put("decimal", Phrases.decimal(part.share()));
    }

    /** The groups that are short, each once and numbered, since many mentees may belong to one. */
    private static final class Groups {

        private final Map<Shortage.OfMentors, Integer> numbers = new LinkedHashMap<>();
        private final IdentityHashMap<Shortage.OfMentors, Integer> known =
                new IdentityHashMap<>(); // compares each once

        static Groups of(MatchFacts facts) {
            Groups groups = new Groups();
            Stream.of(facts.absences(), facts.shortfalls())
                    .flatMap(causes -> causes.values().stream())
                    .map(MatchingJson::amongKept)
                    .filter(Absence.SeatsTaken.class::isInstance)
                    .forEach(cause -> groups.number(((Absence.SeatsTaken) cause).shortage()));
            return groups;
        }

        int number(Shortage.OfMentors shortage) {
            return known.computeIfAbsent(shortage, fresh -> numbers.computeIfAbsent(fresh, any -> numbers.size()));
        }

        Iterable<Shortage.OfMentors> all() {
            return numbers.keySet();
        }
    }

    private static Absence amongKept(Absence absence) {
        return absence instanceof Absence.BeyondKept beyond ? beyond.amongKept() : absence;
    }

    private static ArrayNode absences(ImmutableSortedMap<MenteeId, Absence> causes, Groups groups) {
        return objects(
                causes.entrySet(),
                (node, absence) -> node.put("mentee", absence.getKey().toString())
                        .set("cause", cause(absence.getValue(), groups)));
    }

    private static ObjectNode cause(Absence absence, Groups groups) {
        ObjectNode node = NODES.objectNode().put("code", absence.code().code());
        if (absence instanceof Absence.NoCandidate none) {
            node.set(
                    "refusals",
                    objects(
                            none.refusals().entrySet(),
                            (refusal, mentor) -> refusal.put(
                                            "mentor", mentor.getKey().toString())
                                    .set("rules", texts(mentor.getValue()))));
        } else if (absence instanceof Absence.SeatsTaken taken) {
            node.put("group", groups.number(taken.shortage()));
        } else if (absence instanceof Absence.Outweighed outweighed) {
            node.set("price", value(outweighed.price()));
        } else if (absence instanceof Absence.BeyondKept beyond) {
            node.set("amongKept", cause(beyond.amongKept(), groups));
        }
        return node;
    }

    private static void group(ObjectNode node, Shortage.OfMentors shortage) {
        node.put("claimed", shortage.claimed()).put("available", shortage.available());
        node.set(
                "claims",
                objects(
                        shortage.claims().entrySet(),
                        (claim, mentee) -> claim.put("mentee", mentee.getKey().toString())
                                .put("mentors", mentee.getValue().people())));
        node.set("mentors", texts(shortage.mentors()));
    }

    private static void load(ObjectNode node, MentorLoad load) {
        node.put("mentor", load.mentor().toString())
                .put("offered", load.offered().count())
                .put("filled", load.filled().count());
    }

    private static <T> ArrayNode objects(Iterable<T> values, BiConsumer<ObjectNode, T> fill) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> fill.accept(array.addObject(), value));
        return array;
    }

    /** Returns the texts of ids, codes or sentences. */
    private static ArrayNode texts(Iterable<?> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }
}
