package io.github.mentoring.core.person;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule that all kinds of text keys share. */
class LabelsTest {

    static Stream<Arguments> keys() {
        return Stream.of(
                key("person id", "value", PersonId::of),
                key("topic", "name", Topic::of),
                key("department", "name", Department::of),
                key("discipline", "name", Discipline::of),
                key("profession", "name", Profession::of),
                key("mentoring domain", "name", MentoringDomain::of),
                key("personal attribute", "name", PersonalAttribute::of));
    }

    private static Arguments key(String what, String component, Function<String, Object> of) {
        return Arguments.of(what, component, of);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void of_null_isRefusedByName(String what, String component, Function<String, Object> of) {
        assertThatNullPointerException().isThrownBy(() -> of.apply(nothing())).withMessage(component);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void of_blank_isRefused(String what, String component, Function<String, Object> of) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of.apply(" \t"))
                .withMessage(what + " must not be blank; give it a character that can be seen");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void of_textWithBlankAtAnEnd_isRefusedWithTheRemedy(String what, String component, Function<String, Object> of) {
        String shown = what.equals("person id") ? ": `law `" : ""; // what a person does or wants is not shown
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of.apply("law "))
                .withMessage(
                        what + " must not begin or end with a blank" + shown + "; strip it before it becomes a key");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void toString_isTheTextItself(String what, String component, Function<String, Object> of) {
        assertThat(of.apply("graph theory")).hasToString("graph theory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0law", "law\u00a0", "\u3000law", "law\u202f", "law\u0000", "\u001claw", "\nlaw"})
    void of_textWithUnusualBlankAtAnEnd_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Topic.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00a0", "\u3000\u2003", "\u0000", "\u200b", "\ufeff\u200d "})
    void of_nothingButUnusualBlanks_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topic.of(text))
                .withMessage("topic must not be blank; give it a character that can be seen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada\nbob", "ada\u0085bob", "ada\u2028", "\u0000ada", "ada\n"})
    void of_idWithControlCharacter_isRefusedWithoutShowingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonId.of(text))
                .withMessage("person id must not contain control characters; take them out first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"law\ud83c", "\udf31law", "a\udf31\ud83c"})
    void of_halfACharacter_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topic.of(text))
                .withMessage("topic has half a character, a surrogate without its pair; read it as UTF-8");
        assertThatIllegalArgumentException().isThrownBy(() -> PersonId.of(text));
    }

    @Test
    void of_characterBeyondTheFirstPlane_isKept() {
        assertThat(Topic.of("\ud83c\udf31").name()).isEqualTo("\ud83c\udf31");
    }

    @Test
    void of_textWithInnerBlank_isKept() {
        assertThat(Topic.of("graph\u00a0theory").name()).isEqualTo("graph\u00a0theory");
    }
}
