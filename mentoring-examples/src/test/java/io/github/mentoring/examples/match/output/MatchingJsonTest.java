package io.github.mentoring.examples.match.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.MatchResult;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import org.junit.jupiter.api.Test;

class MatchingJsonTest {

    @Test
    void render_anyRound_keepsTheOrderOfFields() throws JsonProcessingException {
        assertThat(parsed(Rounds.small()).fieldNames())
                .toIterable()
                .containsExactly(
                        "format",
                        "objective",
                        "value",
                        "proof",
                        "weights",
                        "rules",
                        "pairs",
                        "unmatched",
                        "partlyMatched",
                        "groups",
                        "loads");
    }

    @Test
    void render_smallRound_carriesTheValueAndItsProof() throws JsonProcessingException {
        JsonNode match = parsed(Rounds.small());

        assertThat(match.at("/format").asText()).isEqualTo("mentoring-matching/1");
        assertThat(match.at("/objective").asText()).isEqualTo("MOST_SERVED_THEN_TOTAL");
        assertThat(match.at("/value")).isEqualTo(tree("{\"places\":2,\"total\":1.9000,\"preferences\":0}"));
        assertThat(match.at("/proof/holds").asBoolean()).isTrue();
        assertThat(match.at("/proof/best").asBoolean()).isTrue();
        assertThat(match.at("/proof/value")).isEqualTo(match.at("/value"));
        assertThat(match.at("/proof/bound")).isEqualTo(match.at("/value"));
        assertThat(match.at("/proof/objections")).isEmpty();
    }

    @Test
    void render_fewerMentorsThanWanted_carriesTheCause() throws JsonProcessingException {
        JsonNode match = parsed(Rounds.partlyMatched());

        assertThat(match.at("/unmatched")).isEmpty();
        assertThat(match.at("/partlyMatched/0/mentee").asText()).isEqualTo("eve");
        assertThat(match.at("/partlyMatched/0/cause/code").asText()).isEqualTo("NO_CANDIDATE");
    }

    @Test
    void render_pair_carriesExactParts() throws JsonProcessingException {
        assertThat(parsed(Rounds.small()).at("/pairs/0")).isEqualTo(tree("""
                                {"mentee":"eve","mentor":"ada","score":0.9500,"parts":[
                                  {"criterion":"interests","weight":1,"share":"1/1","decimal":1.0000},
                                  {"criterion":"professional","weight":1,"share":"9/10","decimal":0.9000}]}
                                """));
    }

    @Test
    void render_anyRound_writesFourDecimals() {
        assertThat(MatchingJson.render(Rounds.small())).contains("\"score\" : 0.9500", "\"decimal\" : 1.0000");
    }

    @Test
    void render_seatsTaken_carriesTheShortage() throws JsonProcessingException {
        JsonNode match = parsed(Rounds.small());

        assertThat(match.at("/unmatched/0")).isEqualTo(tree("""
                                {"mentee":"fay","cause":{"code":"ALL_CAPACITY_ASSIGNED","group":0}}
                                """));
        assertThat(match.at("/groups")).isEqualTo(tree("""
                                [{"claimed":2,"available":1,
                                  "claims":[{"mentee":"eve","mentors":1},{"mentee":"fay","mentors":1}],
                                  "mentors":["ada"]}]
                                """));
    }

    @Test
    void render_noCandidate_carriesTheRefusals() throws JsonProcessingException {
        assertThat(parsed(Rounds.small()).at("/unmatched/1")).isEqualTo(tree("""
                                {"mentee":"hal","cause":{"code":"NO_CANDIDATE","refusals":[
                                  {"mentor":"ada","rules":["LACK_OF_MENTOR_EXPERTISE"]},
                                  {"mentor":"bob","rules":["LACK_OF_MENTOR_EXPERTISE"]}]}}
                                """));
    }

    @Test
    void render_cut_carriesTheCauseAmongKept() throws JsonProcessingException {
        assertThat(parsed(Rounds.cut()).at("/unmatched/0")).isEqualTo(tree("""
                                {"mentee":"fay","cause":{"code":"CANDIDATES_LEFT_OUT",
                                 "amongKept":{"code":"ALL_CAPACITY_ASSIGNED","group":0}}}"""));
        assertThat(parsed(Rounds.cut()).at("/groups")).hasSize(1);
    }

    @Test
    void render_outweighed_carriesThePrice() throws JsonProcessingException {
        assertThat(parsed(Rounds.outweighed()).at("/unmatched/0")).isEqualTo(tree("""
                                {"mentee":"fay","cause":{"code":"OUTWEIGHED",
                                  "price":{"places":0,"total":0.3667,"preferences":0}}}
                                """));
    }

    @Test
    void render_stopped_carriesTheCauseAndThatItIsNotProvedBest() throws JsonProcessingException {
        JsonNode match = parsed(Rounds.stopped());

        assertThat(match.at("/proof")).isEqualTo(tree("""
                                {"holds":true,"best":false,
                                  "value":{"places":0,"total":0.9667,"preferences":0},
                                  "bound":{"places":0,"total":1.2667,"preferences":0},
                                  "objections":[]}
                                """));
        assertThat(match.at("/unmatched/0")).isEqualTo(tree("""
                                {"mentee":"fay","cause":{"code":"SEARCH_STOPPED"}}
                                """));
    }

    @Test
    void render_smallRound_carriesWeightsRulesAndLoads() throws JsonProcessingException {
        JsonNode match = parsed(Rounds.small());

        assertThat(match.at("/weights/0")).isEqualTo(tree("{\"criterion\":\"interests\",\"weight\":1}"));
        assertThat(match.at("/rules").findValuesAsText("code"))
                .contains("LACK_OF_MENTOR_EXPERTISE")
                .isSorted();
        assertThat(match.at("/loads")).isEqualTo(tree("""
                                [{"mentor":"ada","offered":1,"filled":1},{"mentor":"bob","offered":2,"filled":1}]
                                """));
    }

    @Test
    void render_peopleInAnotherOrder_givesTheSameBytes() {
        ImmutableList<Person> people = Rounds.programme(12, 20);

        MatchResult match = Matchmaker.match(MatchRound.of(people));
        MatchResult reversed = Matchmaker.match(MatchRound.of(people.reverse()));

        assertThat(MatchingJson.render(reversed)).isEqualTo(MatchingJson.render(match));
        assertThat(MatchingCsv.render(reversed)).isEqualTo(MatchingCsv.render(match));
        assertThat(ConsoleSummary.render(reversed)).isEqualTo(ConsoleSummary.render(match));
        assertThat(ReportHtml.render(reversed)).isEqualTo(ReportHtml.render(match));
    }

    @Test
    void render_anyRound_endsLinesWithLineFeeds() {
        assertThat(MatchingJson.render(Rounds.small())).doesNotContain("\r").endsWith("}\n");
    }

    private static JsonNode parsed(MatchResult match) throws JsonProcessingException {
        return tree(MatchingJson.render(match));
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return new ObjectMapper().readTree(json);
    }
}
