package io.github.mentoring.matching.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Scores, objective values and candidates are ordered and written as their parts are. */
class ValueProperties {

    @Property
    void a_score_is_read_as_it_is_written(@ForAll long tenThousandths) {
        Score score = Score.ofTenThousandths(tenThousandths);
        assertThat(Score.parse(score.toString())).isEqualTo(score);
    }

    @Property
    void a_score_is_the_number_it_shows(@ForAll long tenThousandths) {
        assertThat(new BigDecimal(Score.ofTenThousandths(tenThousandths).toString()).movePointRight(4))
                .isEqualByComparingTo(BigDecimal.valueOf(tenThousandths));
    }

    @Property
    void scores_are_ordered_as_their_numbers(@ForAll long one, @ForAll long other) {
        assertThat(Integer.signum(Score.ofTenThousandths(one).compareTo(Score.ofTenThousandths(other))))
                .isEqualTo(Integer.signum(Long.compare(one, other)));
    }

    @Property
    void objective_values_are_ordered_by_places_then_total_then_preferences(
            @ForAll @Size(3) List<@LongRange(min = -1, max = 1) Long> one,
            @ForAll @Size(3) List<@LongRange(min = -1, max = 1) Long> other) {
        int expected = 0;
        for (int part = 0; part < 3 && expected == 0; part++) {
            expected = one.get(part).compareTo(other.get(part));
        }
        assertThat(Integer.signum(value(one).compareTo(value(other)))).isEqualTo(expected);
        assertThat(value(one).equals(value(other))).isEqualTo(expected == 0);
    }

    @Property
    void candidates_are_ordered_by_mentee_then_mentor(
            @ForAll @AlphaChars @NotEmpty @StringLength(max = 2) String mentor,
            @ForAll @AlphaChars @NotEmpty @StringLength(max = 2) String mentee,
            @ForAll @AlphaChars @NotEmpty @StringLength(max = 2) String otherMentor,
            @ForAll @AlphaChars @NotEmpty @StringLength(max = 2) String otherMentee) {
        Candidate one = Candidate.of(mentor, mentee);
        Candidate other = Candidate.of(otherMentor, otherMentee);
        int byMentee = mentee.compareTo(otherMentee);
        int expected = byMentee != 0 ? byMentee : mentor.compareTo(otherMentor);
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Integer.signum(expected));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    private static ObjectiveValue value(List<Long> parts) {
        return new ObjectiveValue(parts.get(0), Score.ofTenThousandths(parts.get(1)), parts.get(2));
    }
}
