package io.github.mentoring.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.fixture.FeedbackDomain;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.person.Timeframe;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(FeedbackDomain.class)
@Domain(DomainContext.Global.class)
class FeedbackProperties {

    /** Counts marks of either kind, each list written out as the source has it. */
    @Property(tries = 1_000)
    void the_rating_follows_from_the_number_of_marks_of_either_kind(@ForAll Feedback feedback) {
        List<String> effective = feedback.giver() == Side.MENTOR
                ? List.of(
                        "ACCEPTING",
                        "ACTIVELY_ENGAGED",
                        "AUTHENTIC",
                        "CLEAR",
                        "SENSITIVE",
                        "SPECIFIC",
                        "SUPPORTIVE",
                        "TIMELY")
                : List.of("OPEN", "ACCEPTING", "RESPONSIVE", "RESPECTFUL", "REFLECTIVE", "ACTIVELY_ENGAGED");
        int good = 0;
        int bad = (feedback.threatening() ? 1 : 0) + (feedback.receiverClosed() ? 1 : 0);
        for (FeedbackQuality quality : feedback.qualities()) {
            if (effective.contains(quality.name())) {
                good++;
            } else {
                bad++;
            }
        }
        boolean late = feedback.observedOn()
                .map(day -> ChronoUnit.DAYS.between(day, feedback.date()) > 7)
                .orElse(false);
        if (late && feedback.giver() == Side.MENTOR) {
            bad++;
        }
        String expected =
                good == 0 && bad == 0 ? "UNRATED" : bad == 0 ? "EFFECTIVE" : good == 0 ? "INEFFECTIVE" : "MIXED";
        assertThat(feedback.rating(FeedbackPolicy.standard())).hasToString(expected);
    }

    @Property(tries = 300)
    void a_longer_delay_never_makes_feedback_worse(
            @ForAll Feedback feedback, @ForAll FeedbackPolicy one, @ForAll FeedbackPolicy other) {
        boolean oneIsShorter =
                feedback.date().plus(one.maxDelay()).isBefore(feedback.date().plus(other.maxDelay()));
        if (oneIsShorter && one.maxDelay().getMonths() + other.maxDelay().getMonths() == 0) {
            assertThat(feedback.qualities(one)).containsAll(feedback.qualities(other));
        }
    }

    @Property(tries = 500)
    void only_the_ineffective_is_a_warning_and_its_giver_has_the_duty(
            @ForAll Feedback feedback, @ForAll FeedbackPolicy policy, @ForAll MentoringFormat format) {
        boolean warned = feedback.findings(policy, format).all().stream()
                .filter(finding -> finding.rule().equals(FeedbackRule.FEEDBACK_INEFFECTIVE.id()))
                .peek(finding -> assertThat(finding.duty()).isEqualTo(DutyBearer.of(feedback.giver())))
                .findAny()
                .isPresent();
        assertThat(warned).isEqualTo(feedback.rating(policy) == FeedbackRating.INEFFECTIVE);
    }

    @Property(tries = 500)
    void nothing_given_one_to_one_or_to_one_mentee_alone_is_for_one_to_one(
            @ForAll Feedback feedback, @ForAll MentoringFormat format) {
        boolean advised = feedback.findings(FeedbackPolicy.standard(), format).all().stream()
                .anyMatch(finding -> finding.rule().equals(FeedbackRule.PREFER_ONE_TO_ONE_FEEDBACK.id()));
        boolean severalMentees = switch (format) {
            case GROUP, TEAM, PEER_GROUP, FACILITATED_PEER -> true;
            case DYAD, COMMITTEE -> false;
        };
        assertThat(advised)
                .isEqualTo(severalMentees
                        && feedback.setting() == FeedbackSetting.AMONG_PEERS
                        && (feedback.critical() || feedback.privacyAsked()));
    }

    @Property(tries = 300)
    void a_log_is_by_day_and_notes_what_no_mentee_said(@ForAll FeedbackLog log, @ForAll Feedback first) {
        assertThat(log.entries()).isSortedAccordingTo(Comparator.comparing(Feedback::date));
        MenteeId bob = MenteeId.of("bob");
        Timeframe day = Timeframe.of(first.date(), first.date().plusYears(1));
        boolean none = true;
        for (Feedback entry : log.entries()) {
            boolean within =
                    !entry.date().isBefore(day.first()) && !entry.date().isAfter(day.last());
            none &= !(within && entry.from().equals(bob) && entry.isUpward());
        }
        assertThat(log.reviewOf(bob, day).all()).hasSize(none ? 1 : 0);
    }
}
