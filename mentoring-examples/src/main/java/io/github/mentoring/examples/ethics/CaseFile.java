package io.github.mentoring.examples.ethics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.disclosure.DisclosureRequest;
import io.github.mentoring.core.ethics.EthicsRegister;
import io.github.mentoring.core.ethics.Proposal;
import io.github.mentoring.core.help.HelpRequest;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Overlay;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What lies on the desk: the cases, and what the institution does otherwise than the library. Whatever a file leaves out
 * is standard, or not there.
 *
 * @param asOf the day as of which to answer
 * @param policy the policy of the programme
 * @param overlays what the institution's rules change, by question
 * @param words what the institution says in words of its own, English otherwise
 * @param register what is on record about people
 * @param proposals who might come together
 * @param conduct what was reported
 * @param disclosures what somebody would pass on
 * @param concerns what somebody seeks help with
 */
record CaseFile(
        Optional<LocalDate> asOf,
        MentoringPolicy policy,
        ImmutableMap<Question, Overlay> overlays,
        Wording words,
        EthicsRegister register,
        ImmutableList<Proposal> proposals,
        ImmutableList<ConductLog> conduct,
        ImmutableList<DisclosureRequest> disclosures,
        ImmutableList<HelpRequest> concerns) {

    @JsonCreator
    static CaseFile of(
            @JsonProperty("asOf") @Nullable String asOf,
            @JsonProperty("policy") @Nullable MentoringPolicy policy,
            @JsonProperty("overlays") @Nullable Map<Question, Overlay> overlays,
            @JsonProperty("words") @Nullable Map<String, String> words,
            @JsonProperty("register") @Nullable EthicsRegister register,
            @JsonProperty("proposals") @Nullable List<Proposal> proposals,
            @JsonProperty("conduct") @Nullable List<ConductLog> conduct,
            @JsonProperty("disclosures") @Nullable List<DisclosureRequest> disclosures,
            @JsonProperty("concerns") @Nullable List<HelpRequest> concerns) {
        return new CaseFile(
                Optional.ofNullable(asOf).map(LocalDate::parse),
                policy == null ? MentoringPolicy.standard() : policy,
                overlays == null ? ImmutableMap.of() : ImmutableMap.copyOf(overlays),
                words == null ? Wording.english() : Wording.english().withAll(words),
                register == null ? EthicsRegister.builder().build() : register,
                listed(proposals),
                listed(conduct),
                listed(disclosures),
                listed(concerns));
    }

    private static <T> ImmutableList<T> listed(@Nullable List<T> elements) {
        return elements == null ? ImmutableList.of() : ImmutableList.copyOf(elements);
    }
}
