package io.github.mentoring.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.fixture.PersonDomain;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(PersonDomain.class)
class RatingProperties {

    @Property
    void a_rating_reads_back_from_its_text(@ForAll Rating rating) {
        assertThat(Rating.parse(rating.toString())).isEqualTo(rating);
    }

    @Property
    void the_text_is_the_exact_number(@ForAll Rating rating) {
        assertThat(new BigDecimal(rating.toString()).movePointRight(6))
                .isEqualByComparingTo(BigDecimal.valueOf(rating.millionths()));
    }
}
