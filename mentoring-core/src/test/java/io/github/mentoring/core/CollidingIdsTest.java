package io.github.mentoring.core;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.TransitionRule;
import io.github.mentoring.core.json.MentoringJson;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.core.search.Approach;
import io.github.mentoring.core.search.Channel;
import io.github.mentoring.core.search.MentorSearch;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many ids of one hash code go through every entry that takes ids and come out as they should. */
@Timeout(60) // no measure of speed, but what grows with the square of the number would take longer
class CollidingIdsTest {

    private static final List<PersonId> IDS = CollidingIds.all();
    private static final List<PersonId> BACKWARDS = Lists.reverse(IDS);

    @Test
    void ids_areManyOfOneHash() {
        assertThat(IDS).hasSize(32_768);
        assertThat(IDS.stream().map(PersonId::hashCode).distinct()).hasSize(1);
        assertThat(ImmutableSortedSet.copyOf(BACKWARDS)).hasSize(32_768).containsExactlyElementsOf(IDS);
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntry_keepsAll(String entry) {
        assertThat(requireNonNull(CollidingEntries.all().get(entry)).getAsLong())
                .as(entry)
                .isEqualTo(32_768);
    }

    static Set<String> entries() {
        return CollidingEntries.all().keySet();
    }

    @Test
    void person_excludingAll_readsBackFromJson() throws Exception {
        Person person = Person.builder("ada").addAllExclusions(BACKWARDS).build();
        assertThat(person.exclusions().asList()).isEqualTo(IDS);
        assertThat(person.excludes(Person.builder().id(IDS.get(9)).build())).isTrue();
        JsonMapper mapper = JsonMapper.builder().addModule(new MentoringJson()).build();
        assertThat(mapper.readValue(mapper.writeValueAsString(person), Person.class))
                .isEqualTo(person);
    }

    @Test
    void roles_namingAll_keepThem() throws Exception {
        MenteeRole.Builder mentee = MenteeRole.builder();
        BACKWARDS.forEach(id -> mentee.addWishes(new MentorId(id)).putDynamics(new MentorId(id), Rating.parse("1")));
        MenteeRole role = mentee.build();
        assertThat(role.wishes()).hasSize(32_768).first().isEqualTo(new MentorId(BACKWARDS.get(0)));
        assertThat(role.dynamics()).hasSize(32_768);
        JsonMapper mapper = JsonMapper.builder().addModule(new MentoringJson()).build();
        assertThat(mapper.readValue(mapper.writeValueAsString(role), MenteeRole.class))
                .isEqualTo(role);
        MentorRole mentor = MentorRole.builder()
                .addAllWishes(BACKWARDS.stream().map(MenteeId::new).toList())
                .build();
        assertThat(mentor.wishes()).hasSize(32_768);
    }

    @Test
    void findings_aboutAllAndAboutEach_areKept() {
        assertThat(TransitionRule.ILLEGAL_TRANSITION
                        .finding(Detail.none(), BACKWARDS)
                        .subjects()
                        .asList())
                .isEqualTo(IDS);
        Findings each = BACKWARDS.stream()
                .map(TransitionRule.ILLEGAL_TRANSITION::finding)
                .collect(Findings.toFindings());
        assertThat(each.all()).hasSize(32_768);
        assertThat(each.and(each)).isEqualTo(each);
    }

    @Test
    void search_amongAll_listsThemAndAsksOne() {
        List<MentorId> mentors = BACKWARDS.stream().map(MentorId::new).toList();
        MentorSearch search =
                MentorSearch.by(MenteeId.of("eve")).consider(mentors).value().orElseThrow();
        assertThat(search.shortlist()).hasSize(32_768);
        MentorSearch asked = search.ask(mentors.get(5)).value().orElseThrow();
        assertThat(asked.decline(mentors.get(5)).value().orElseThrow().shortlist())
                .hasSize(32_767);
        assertThat(new Approach(mentors.get(0), Channel.DIRECT, ImmutableSortedSet.copyOf(BACKWARDS)).agreedBy())
                .hasSize(32_768);
    }
}
