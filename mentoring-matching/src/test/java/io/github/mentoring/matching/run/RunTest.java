package io.github.mentoring.matching.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.matching.fixture.Nulls;
import org.junit.jupiter.api.Test;

/** A run is silent, endless and alone unless told otherwise. */
class RunTest {

    @Test
    void plain_isAloneAndNeverStops() {
        assertThat(Run.plain().isAlone()).isTrue();
        assertThat(Run.plain().stop().isStopped()).isFalse();
        assertThat(Run.plain().progress()).isSameAs(Progress.SILENT);
    }

    @Test
    void with_changesOnePart() {
        StopSignal stop = () -> true;
        Run run = Run.plain().withStop(stop).withExecutor(Runnable::run);
        assertThat(run.stop()).isSameAs(stop);
        assertThat(run.isAlone()).isFalse();
        assertThat(run.withProgress(Progress.SILENT)).isEqualTo(run);
    }

    @Test
    void with_null_namesTheParameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> Run.plain().withProgress(Nulls.nothing()))
                .withMessage("progress");
        assertThatNullPointerException()
                .isThrownBy(() -> Run.plain().withStop(Nulls.nothing()))
                .withMessage("stop");
        assertThatNullPointerException()
                .isThrownBy(() -> Run.plain().withExecutor(Nulls.nothing()))
                .withMessage("executor");
    }
}
