package io.github.mentoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.conduct.ConductRule;
import io.github.mentoring.core.conduct.EthicsIssue;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.person.Characteristic;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.InterestKind;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.core.person.WeeklySlot;
import io.github.mentoring.host.Letter;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentoringJsonTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new MentoringJson()).build();

    private static final Person ADA = Person.builder("ada")
            .knows("law", ExpertiseLevel.EXPERT)
            .interestedIn("graphs")
            .interestedIn(InterestKind.TEACHING, "art")
            .addExclusions(PersonId.of("bob"))
            .mentor(MentorRole.builder()
                    .seats(Seats.of(2))
                    .rating(Characteristic.INSIGHT, "0.5")
                    .addWishes(MenteeId.of("mentee-3"))
                    .build())
            .mentee(MenteeRole.builder()
                    .addWantedTopics(Topic.of("art"))
                    .putDynamics(MentorId.of("mentor-17"), Rating.parse("1"))
                    .build())
            .build();

    private static final String ADA_AS_JSON = """
            {"availability":{},"background":[],"exclusions":["bob"],"expertise":{"law":"EXPERT"},"id":"ada",\
            "interests":[{"kind":"TEACHING","topic":"art"},{"topic":"graphs"}],"involvement":{},\
            "mentee":{"advocacyTopics":[],"attributeExclusions":[],"attributePreferences":[],\
            "dynamics":{"mentor-17":"1"},"mentors":1,"neededFunctions":[],"wantedDomains":[],\
            "wantedTopics":["art"],"willingToSpeak":false,"wishes":[]},\
            "mentor":{"attributeExclusions":[],"offeredDomains":[],"offeredFunctions":[],\
            "ratings":{"INSIGHT":"0.5"},"seats":2,"seatsTaken":0,"traitRatings":{},"wishes":["mentee-3"]}}""";

    @Test
    void write_person_holdsEverything() throws IOException {
        assertThat(MAPPER.writeValueAsString(ADA)).isEqualTo(ADA_AS_JSON);
        assertThat(MAPPER.readValue(ADA_AS_JSON, Person.class)).isEqualTo(ADA);
    }

    @Test
    void write_valueOfOnePart_isThatPart() throws IOException {
        assertThat(MAPPER.writeValueAsString(List.of(RuleId.of("SELF_PAIR"), Seats.of(3), Rating.parse("0.1"))))
                .isEqualTo("[\"SELF_PAIR\",3,\"0.1\"]");
    }

    @Test
    void write_slotToTheNanosecond_isExact() throws IOException {
        WeeklySlot slot = WeeklySlot.of(DayOfWeek.SUNDAY, LocalTime.MAX, LocalTime.MIDNIGHT);
        String json = MAPPER.writeValueAsString(slot);
        assertThat(json).isEqualTo("{\"day\":\"SUNDAY\",\"start\":\"23:59:59.999999999\",\"end\":\"00:00\"}");
        assertThat(MAPPER.readValue(json, WeeklySlot.class)).isEqualTo(slot);
    }

    @Test
    void write_id_isPlainTextWhereverItsRoleIsDeclared() throws IOException {
        for (Object id : List.of(PersonId.of("ada"), MentorId.of("ada"), MenteeId.of("ada"))) {
            String json = MAPPER.writeValueAsString(id);
            assertThat(json).isEqualTo("\"ada\"");
            assertThat((Object) MAPPER.readValue(json, id.getClass())).isEqualTo(id);
        }
    }

    @Test
    void write_idInPlaceDeclaredForEitherRole_saysWhichItIs() throws IOException {
        String json = MAPPER.writerFor(ParticipantId.class).writeValueAsString(MentorId.of("ada"));
        assertThat(json).isEqualTo("{\"type\":\"MentorId\",\"person\":\"ada\"}");
        assertThat(MAPPER.readValue(json, ParticipantId.class)).isEqualTo(MentorId.of("ada"));
    }

    @Test
    void write_typeOfTheHost_marksExactlyThePlacesDeclaredForEitherRole() throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .addModules(new Jdk8Module(), new MentoringJson())
                .build();
        Letter letter = new Letter(
                PersonId.of("ada"),
                MentorId.of("ada"),
                MenteeId.of("bob"),
                Optional.of(MentorId.of("bob")),
                List.of(MenteeId.of("cem")),
                List.of(List.of(MentorId.of("cem"))),
                Map.of(MentorId.of("dia"), MenteeId.of("eve")));
        String json = mapper.writeValueAsString(letter);
        assertThat(json).isEqualTo("""
                        {"person":"ada","mentor":"ada","either":{"type":"MenteeId","person":"bob"},\
                        "maybe":{"type":"MentorId","person":"bob"},"mentees":["cem"],\
                        "all":[[{"type":"MentorId","person":"cem"}]],"byMentor":{"dia":{"type":"MenteeId","person":"eve"}}}""");
        assertThat(mapper.readValue(json, Letter.class)).isEqualTo(letter);
    }

    @Test
    void write_typeOfAnotherModule_isLeftToJackson() {
        assertThat(Forms.valueType(Letter.class)).isEmpty();
    }

    @Test
    void read_typeOfMemberAtTheEnd_isFound() throws IOException {
        assertThat(MAPPER.readValue("{\"person\":\"ada\",\"type\":\"MenteeId\"}", ParticipantId.class))
                .isEqualTo(MenteeId.of("ada"));
    }

    @Test
    void read_intoTypesOfTheHost_works() throws IOException {
        Map<MentorId, List<ParticipantId>> mine = Map.of(MentorId.of("ada"), List.of(MenteeId.of("bob")));
        TypeReference<Map<MentorId, List<ParticipantId>>> type = new TypeReference<>() {};
        String json = MAPPER.writerFor(type).writeValueAsString(mine);
        assertThat(json).isEqualTo("{\"ada\":[{\"type\":\"MenteeId\",\"person\":\"bob\"}]}");
        assertThat(MAPPER.readValue(json, type)).isEqualTo(mine);
    }

    @Test
    void read_withoutAttributesThatHaveDefaults_usesThem() throws IOException {
        assertThat(MAPPER.readValue("{\"id\":\"ada\",\"level\":null}", Person.class))
                .isEqualTo(Person.builder("ada").build());
    }

    @Test
    void read_unknownPropertyToBeIgnored_isSkipped() throws IOException {
        Object person = MAPPER.readerFor(Person.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue("{\"age\":[{\"in\":40}],\"id\":\"ada\"}");
        assertThat(person).isEqualTo(Person.builder("ada").build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "{'id':'ada','age':4} | Unrecognized field 'age' (class io.github.mentoring.core.person.Person), "
                        + "not marked as ignorable | Person['age']",
                "{'mentor':{'seat':1}} | Unrecognized field 'seat' (class io.github.mentoring.core.person.MentorRole), "
                        + "not marked as ignorable | Person['mentor']->MentorRole['seat']",
                "{'level':1} | Cannot build Person, some of required attributes are not set [id] | ~~",
                "{'availability':{'weekly':[{'day':'MONDAY','end':'10:00'}]}} "
                        + "| Cannot build WeeklySlot, some of required attributes are not set [start] "
                        + "| Person['availability']->Availability['weekly']->List[0]",
                "{'id':null} | the value must not be null | Person['id']",
                "{'id':'ada','id':'bob'} | the property is given twice; keep one | Person['id']",
                "{'exclusions':['bob','bob']} | an element is given twice; a set holds each once | Person['exclusions']",
                "{'expertise':{'art':'NONE','art':'NOVICE'}} | the key is given twice; keep one "
                        + "| Person['expertise']->Map[1]",
                "{'expertise':{'art':'GOOD'}} | expected one of NONE, NOVICE, COMPETENT, PROFICIENT, EXPERT "
                        + "| Person['expertise']->Map[0]",
                "{'expertise':{'art':0}} | expected one of NONE, NOVICE, COMPETENT, PROFICIENT, EXPERT "
                        + "| Person['expertise']->Map[0]",
                "{'expertise':[]} | expected an object | Person['expertise']",
                "{'expertise':{' art':'NONE'}} "
                        + "| topic must not begin or end with a blank; strip it before it becomes a key "
                        + "| Person['expertise']->Map[0]",
                "{'id':' ada'} | person id must not begin or end with a blank | Person['id']",
                "{'id':17} | expected a text | Person['id']",
                "{'id':' '} | person id must not be blank; give it a character that can be seen | Person['id']",
                "{'level':1.5} | expected a whole number of 32 bits | Person['level']",
                "{'level':'1'} | expected a whole number of 32 bits | Person['level']",
                "{'level':2147483648} | expected a whole number of 32 bits | Person['level']",
                "{'mentor':{'ratings':{'INSIGHT':0.5}}} | expected a rating from 0 to 1 as a text such as '0.8' "
                        + "| Person['mentor']->MentorRole['ratings']->Map['INSIGHT']",
                "{'mentor':{'ratings':{'CHARM':1}}} | expected one of KNOWLEDGE, COMPETENCE, TRACK_RECORD, "
                        + "EMOTIONAL_INTELLIGENCE, INSIGHT, AVAILABILITY "
                        + "| Person['mentor']->MentorRole['ratings']->Map[0]",
                "{'availability':{'from':'soon'}} | expected a day such as '2027-01-31' "
                        + "| Person['availability']->Availability['from']",
                "{'id':'ada','exclusions':['ada']} "
                        + "| person `ada` excludes themselves; nobody is ever paired with themselves, so leave it out | ~~",
                "{'interests':'art'} | expected a list | Person['interests']",
                "{'interests':[{'topic':'art'},null]} | expected an object | Person['interests']->List[1]",
                "[] | expected an object | ~~"
            })
    void read_wrongPerson_isRefusedWithPlaceAndReason(String json, String text, String path) {
        JsonMappingException refusal = catchThrowableOfType(
                JsonMappingException.class, () -> MAPPER.readValue(json.replace('\'', '"'), Person.class));
        assertThat(refusal.getOriginalMessage()).isEqualTo(text.replace('\'', '"'));
        assertThat(refusal.getPathReference().replaceAll("[\\w.]*\\.(?=[A-Z])", ""))
                .isEqualTo(path.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'person':'ada'} | the property 'type' must be one of MenteeId, MentorId",
                "{'type':'Boss','person':'ada'} | the property 'type' must be one of MenteeId, MentorId",
                "{'type':1,'person':'ada'} | the property 'type' must be one of MenteeId, MentorId",
                "'ada' | expected an object"
            })
    void read_noMemberOfTheClosedSet_isRefused(String json, String text) {
        JsonMappingException refusal = catchThrowableOfType(
                JsonMappingException.class, () -> MAPPER.readValue(json.replace('\'', '"'), ParticipantId.class));
        assertThat(refusal.getOriginalMessage()).isEqualTo(text.replace('\'', '"'));
    }

    @Test
    void read_markedIdWhereItsRoleIsDeclared_isRefused() {
        JsonMappingException refusal = catchThrowableOfType(
                JsonMappingException.class,
                () -> MAPPER.readValue("{\"type\":\"MentorId\",\"person\":\"ada\"}", MentorId.class));
        assertThat(refusal.getOriginalMessage()).isEqualTo("expected a text");
    }

    @Test
    void read_unknownProperty_namesTheKnownOnes() {
        JsonMappingException refusal = catchThrowableOfType(
                JsonMappingException.class, () -> MAPPER.readValue("{\"seat\":1}", MentorRole.class));
        assertThat(refusal).hasMessageContaining("(8 known properties: ");
    }

    @Test
    void read_malformedText_isRefusedWithoutQuotingIt() {
        JsonParseException refusal =
                catchThrowableOfType(JsonParseException.class, () -> MAPPER.readValue("{\"id\":secret}", Person.class));
        assertThat(refusal.getOriginalMessage()).isEqualTo("malformed JSON");
        assertThat(refusal.getLocation().getLineNr()).isEqualTo(1);
    }

    @Test
    void conductLog_withAReopenedIssue_comesBackAsItWas() throws JsonProcessingException {
        ConductLog log = ConductLog.between(MentorId.of("ada"), MenteeId.of("bob"), LocalDate.of(2026, 2, 1))
                .addReopened(EthicsIssue.of(ConductRule.BOUNDARY_CROSSED.finding(), LocalDate.of(2026, 2, 20)))
                .build();
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(log), ConductLog.class))
                .isEqualTo(log);
    }
}
