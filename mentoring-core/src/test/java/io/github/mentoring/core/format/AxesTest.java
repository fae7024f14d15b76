package io.github.mentoring.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Profession;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The axes other than numbers: medium, scope, formality and what only describes. */
class AxesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, ,",
        "0, 1, , VIRTUAL",
        "1, 0, , IN_PERSON",
        "1, 9, , IN_PERSON",
        "0, 0, VIRTUAL, VIRTUAL",
        "1, 1, VIRTUAL, VIRTUAL",
        "0, 1, IN_PERSON, IN_PERSON",
    })
    @DisplayName("D-TYPE-10 a wish wins; otherwise in person if anybody is near, virtual if somebody is remote")
    void suggestedMedium_wishThenNearThenRemote(int near, int remote, Medium wish, Medium suggested) {
        Arrangement arrangement = Arrangement.builder()
                .format(MentoringFormat.DYAD)
                .medium(Optional.ofNullable(wish))
                .build();
        assertThat(arrangement.suggestedMedium(HeadCount.of(near), HeadCount.of(remote)))
                .isEqualTo(Optional.ofNullable(suggested));
    }

    @Test
    void arrangement_ofFormatAlone_isGeneralAndDeclaresNothingElse() {
        Arrangement plain = Arrangement.of(MentoringFormat.TEAM);
        assertThat(plain.scope()).isEqualTo(MentoringScope.GENERAL);
        assertThat(plain.medium()).isEmpty();
        assertThat(plain.intensity()).isEmpty();
        assertThat(plain.findings()).isEqualTo(Findings.none());
        assertThat(plain.withFormat(MentoringFormat.GROUP)).isEqualTo(Arrangement.of(MentoringFormat.GROUP));
    }

    @Test
    void project_blankTitle_isRefusedByItsId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Project.of("p1", " "))
                .withMessage("project `p1` has a blank title; say what the two call it");
        assertThat(Project.of("p1", "new course")).hasToString("Project[p1]");
    }

    @Test
    void projectId_blank_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProjectId.of(""))
                .withMessage("project id must not be blank; give it a character that can be seen");
        assertThat(ProjectId.of("a")).isLessThan(ProjectId.of("b")).hasToString("a");
    }

    @Test
    @DisplayName("D-FORM-09 one who chose the mentor may still be in formal mentoring")
    void formality_selfSelected_lacksOneMarkAlone() {
        ImmutableSortedSet<FormalMark> others = allBut(FormalMark.THIRD_PARTY_MATCH);
        assertThat(MatchOrigin.SELF_SELECTED.isThirdPartyMatch()).isFalse();
        assertThat(MatchOrigin.EVOLVED.isThirdPartyMatch()).isFalse();
        assertThat(MatchOrigin.THIRD_PARTY_MATCHED.isThirdPartyMatch()).isTrue();
        assertThat(Formality.FORMAL.findings(others))
                .hasToString("[FORMAL_MARK_MISSING(THIRD_PARTY_MATCH) WARNING PROGRAMME []]");
    }

    @Test
    void professionMix_ofOneOrMore() {
        Profession law = Profession.of("law");
        assertThat(ProfessionMix.of(ImmutableSortedSet.of(law))).isEqualTo(ProfessionMix.INTRAPROFESSIONAL);
        assertThat(ProfessionMix.of(ImmutableSortedSet.of(law, Profession.of("care"))))
                .isEqualTo(ProfessionMix.INTERPROFESSIONAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfessionMix.of(ImmutableSortedSet.of()))
                .withMessage("profession mix needs a profession; leave it out where none is known");
    }

    @Test
    void direction_expertsWhoAreNoPeers_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Direction.Derived(HierarchyDirection.REVERSE, true))
                .withMessage("expert peers must be peers: REVERSE; leave the mark to peers");
    }

    private static ImmutableSortedSet<FormalMark> allBut(FormalMark mark) {
        return Formality.FORMAL.marks().stream()
                .filter(other -> other != mark)
                .collect(ImmutableSortedSet.toImmutableSortedSet(FormalMark::compareTo));
    }
}
