package io.github.mentoring.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.CareerStage;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MenteeNetworkTest {

    private static final MenteeId ADA = MenteeId.of("ada");
    private static final MentorId MIA = MentorId.of("mia");
    private static final Discipline BIOLOGY = Discipline.of("biology");
    private static final LocalDate START = LocalDate.of(2026, 1, 15);

    private static MenteeNetwork.Builder network(CareerStage stage) {
        return MenteeNetwork.builder()
                .mentee(ADA)
                .stage(stage)
                .field(BIOLOGY)
                .mentoredSince(START)
                .mentor(MIA, BIOLOGY);
    }

    private static Introduction.Builder introduction(String contact, LocalDate day) {
        return introduction(MIA, ADA, contact, day, true);
    }

    private static Introduction.Builder introduction(
            MentorId mentor, MenteeId mentee, String contact, LocalDate day, boolean outside) {
        return Introduction.builder()
                .mentor(mentor)
                .mentee(mentee)
                .contact(PersonId.of(contact))
                .date(day)
                .channel(IntroductionChannel.EMAIL)
                .outsideNetwork(outside);
    }

    private static Findings findings(MenteeNetwork.Builder network, LocalDate asOf) {
        return network.build().findings(asOf, NetworkPolicy.standard());
    }

    @Test
    @DisplayName("D-NET-01 the network grows by the contacts that were outside it, at three levels")
    void newContacts_areThoseOutsideTheNetwork() {
        MenteeNetwork network = network(CareerStage.EARLY)
                .addIntroductions(
                        introduction("cem", START).level(NetworkLevel.REGIONAL).build(),
                        introduction("dia", START)
                                .level(NetworkLevel.INTERNATIONAL)
                                .build(),
                        introduction("dia", START.plusDays(1)).build(),
                        introduction(MIA, ADA, "eve", START, false).build())
                .build();
        assertThat(network.newContacts()).containsExactly(PersonId.of("cem"), PersonId.of("dia"));
        assertThat(network.newContacts(NetworkLevel.REGIONAL)).containsExactly(PersonId.of("cem"));
        assertThat(network.newContacts(NetworkLevel.NATIONAL)).isEmpty();
        assertThat(network.newContacts(NetworkLevel.INTERNATIONAL)).containsExactly(PersonId.of("dia"));
    }

    @Test
    @DisplayName("D-NET-02 a junior mentee without introductions in a year is reported")
    void findings_ofJuniorWithoutIntroductions_areReportedOnceAYearHasPassed() {
        assertThat(findings(network(CareerStage.EARLY), START.plusYears(1).minusDays(1)))
                .isEqualTo(Findings.none());
        assertThat(findings(network(CareerStage.EARLY), START.plusYears(1)))
                .hasToString("[NO_INTRODUCTIONS(made 0, due 1) WARNING MENTOR [ada, mia]]");
    }

    @Test
    @DisplayName("D-NET-02 an introduction counts for a year, from its day on")
    void findings_introductionCountsForAYear() {
        LocalDate day = START.plusMonths(20);
        MenteeNetwork.Builder network = network(CareerStage.EARLY)
                .addIntroductions(introduction("cem", day).build());
        MenteeNetwork built = network.build();
        NetworkPolicy policy = NetworkPolicy.standard();
        assertThat(built.findings(day.minusDays(1), policy).all()).hasSize(1);
        assertThat(built.findings(day, policy).all()).isEmpty();
        assertThat(built.findings(day.plusYears(1).minusDays(1), policy).all()).isEmpty();
        assertThat(built.findings(day.plusYears(1), policy).all()).hasSize(1);
    }

    @Test
    @DisplayName("D-NET-02 a contact whom the mentee knew does not count")
    void findings_contactInsideTheNetwork_doesNotCount() {
        LocalDate asOf = START.plusYears(1);
        assertThat(findings(
                                network(CareerStage.STUDENT)
                                        .addIntroductions(introduction(MIA, ADA, "cem", asOf, false)
                                                .build()),
                                asOf)
                        .all())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = CareerStage.class,
            names = {"MID", "SENIOR"})
    @DisplayName("D-NET-02 only junior mentees may expect introductions")
    void findings_ofEstablishedMentee_areNone(CareerStage stage) {
        assertThat(findings(network(stage), START.plusYears(9))).isEqualTo(Findings.none());
    }

    @Test
    void findings_ofUnknownStage_areNone() {
        MenteeNetwork.Builder network =
                MenteeNetwork.builder().mentee(ADA).mentoredSince(START).mentor(MIA);
        assertThat(findings(network, START.plusYears(9))).isEqualTo(Findings.none());
    }

    @Test
    @DisplayName("D-NET-06 who does no research may expect introductions as well")
    void findings_withoutAnyFieldOrWish_areTheSame() {
        MenteeNetwork.Builder clinician = MenteeNetwork.builder()
                .mentee(ADA)
                .stage(CareerStage.EARLY)
                .mentoredSince(START)
                .mentor(MIA);
        assertThat(findings(clinician, START.plusYears(1)))
                .isEqualTo(findings(network(CareerStage.EARLY), START.plusYears(1)));
        assertThat(MenteeNetwork.class.getMethods())
                .extracting("name", String.class)
                .noneMatch(name -> name.contains("research"));
    }

    @Test
    @DisplayName("D-NET-08 an invitation in the mentee's field may be passed on")
    void findingsOfPassing_sameFieldAndWilling_areNone() {
        MenteeNetwork network = network(CareerStage.EARLY).willingToSpeak(true).build();
        assertThat(network.findingsOfPassing(SpeakingInvitation.of(MIA, BIOLOGY, InvitationLevel.LOCAL)))
                .isEqualTo(Findings.none());
        assertThat(InvitationLevel.LOCAL.contacts()).isEqualTo(NetworkLevel.REGIONAL);
        assertThat(InvitationLevel.NATIONAL.contacts()).isEqualTo(NetworkLevel.NATIONAL);
    }

    @Test
    @DisplayName("D-NET-08 and D-NET-09 another field and an unstated will are reported together")
    void findingsOfPassing_otherFieldAndUnstatedWill_areBothReported() {
        SpeakingInvitation law = SpeakingInvitation.of(MIA, Discipline.of("law"), InvitationLevel.NATIONAL);
        Findings findings = network(CareerStage.EARLY).build().findingsOfPassing(law);
        assertThat(findings)
                .hasToString("[WILLINGNESS_NOT_STATED WARNING MENTEE [ada], FIELD_DIFFERS ADVISORY MENTOR [ada, mia]]");
        assertThat(findings.isAdmissible()).isTrue();
        assertThat(law).hasToString("SpeakingInvitation[holder=mia, level=NATIONAL]");
    }

    @Test
    void findingsOfPassing_unknownField_doNotSayThatItDiffers() {
        MenteeNetwork network = MenteeNetwork.builder()
                .mentee(ADA)
                .mentoredSince(START)
                .mentor(MIA)
                .willingToSpeak(true)
                .build();
        assertThat(network.findingsOfPassing(SpeakingInvitation.of(MIA, BIOLOGY, InvitationLevel.LOCAL)))
                .isEqualTo(Findings.none());
    }

    @Test
    void findingsOfPassing_fromAStranger_isRefused() {
        MenteeNetwork network = network(CareerStage.EARLY).build();
        SpeakingInvitation invitation = SpeakingInvitation.of(MentorId.of("noa"), BIOLOGY, InvitationLevel.LOCAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.findingsOfPassing(invitation))
                .withMessage("invitation of `noa` cannot be passed on to `ada`; only a mentor of theirs passes it on");
    }

    @Test
    void build_withoutMentors_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MenteeNetwork.builder().mentee(ADA).mentoredSince(START).build())
                .withMessage("network of `ada` names no mentor; give each mentor their disciplines");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        network(CareerStage.EARLY).mentor(MentorId.of("ada")).build())
                .withMessage("network of `ada` names them as their own mentor; leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network(CareerStage.EARLY).mentor(MIA).build())
                .withMessage("network states the reach of one mentor twice; give each mentor one reach");
    }

    @Test
    void build_introductionOfSomebodyElse_isRefused() {
        Introduction other =
                introduction(MIA, MenteeId.of("bob"), "cem", START, true).build();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> network(CareerStage.EARLY).addIntroductions(other).build())
                .withMessage("network of `ada` has an introduction of another mentee: `bob`; put it into theirs");
    }

    @Test
    void introduction_toOneOfTheTwo_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> introduction("mia", START).build())
                .withMessage("introduction of `ada` by `mia` is to one of the two: `mia`; name the third person");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> introduction("ada", START).build())
                .withMessage("introduction of `ada` by `mia` is to one of the two: `ada`; name the third person");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> introduction(MentorId.of("ada"), ADA, "cem", START, true)
                        .build())
                .withMessage("introduction of `ada` is made by themselves; name the mentor who made it");
    }

    @Test
    void policy_isAsAppendixA() {
        assertThat(NetworkPolicy.standard().introductionsPerYear()).isEqualTo(1);
        assertThat(NetworkPolicy.standard().juniorStages())
                .containsExactly(CareerStage.STUDENT, CareerStage.TRAINEE, CareerStage.EARLY);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> NetworkPolicy.builder().introductionsPerYear(-1).build())
                .withMessage("network policy has a negative number of introductions: -1; give zero for none");
    }
}
