package io.github.mentoring.matching.bar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Instances are the same everywhere and for ever. */
class BarInstanceTest {

    /** The most pairs of an instance that this run writes out. */
    private static final int MOST_PAIRS = Integer.getInteger("mentoring.kernel.pairs", 300_000);

    static Stream<BarInstance> instances() {
        return BarInstance.all().stream().filter(instance -> instance.pairs() <= MOST_PAIRS);
    }

    @ParameterizedTest
    @MethodSource("instances")
    void make_writtenOut_hasTheKnownDigest(BarInstance instance) {
        Text text = new Text(instance);
        instance.make(text);
        assertThat(text.hasher.hash().toString()).startsWith(instance.digest());
    }

    @ParameterizedTest
    @MethodSource("instances")
    void plain_hasTheSizeThatItsRowSays(BarInstance instance) {
        PlainInstance plain = instance.plain();
        assertThat(plain.mentees()).isEqualTo(instance.mentees());
        assertThat(plain.mentors()).isEqualTo(instance.mentors());
        assertThat(plain.pairs()).isEqualTo(instance.pairs());
    }

    @Test
    void named_unknown_isRefusedWithThoseThereAre() {
        assertThat(BarInstance.named("tight-10k").filled()).isEqualTo(10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BarInstance.named("tight-2k"))
                .withMessageStartingWith("there is no instance `tight-2k`: [sparse-uniform-1k, ");
    }

    /** The text of an instance: a line of title, one of sizes, and one for each person and pair. */
    private static final class Text implements InstanceSink {

        private final Hasher hasher = Hashing.sha256().newHasher();

        Text(BarInstance instance) {
            line("mentor-mentee 1 " + instance + " seed 1");
        }

        @Override
        public void size(int mentees, int mentors, int pairs) {
            line(mentors + " " + mentees + " " + pairs);
        }

        @Override
        public void mentor(int mentor, int least, int most) {
            line(mentor + " " + least + " " + most);
        }

        @Override
        public void mentee(int mentee, int least, int most) {
            line(mentee + " " + least + " " + most);
        }

        @Override
        public void pair(int mentee, int mentor, int weight) {
            line(mentee + " " + mentor + " " + weight);
        }

        private void line(String line) {
            hasher.putString(line + "\n", StandardCharsets.US_ASCII);
        }
    }
}
