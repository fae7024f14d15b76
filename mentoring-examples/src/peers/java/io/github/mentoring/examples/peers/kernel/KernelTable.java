package io.github.mentoring.examples.peers.kernel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.mentoring.matching.bar.BarInstance;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures the kernel beside OR-Tools and JGraphT on the instances of the bar and writes the tables. Fails if an answer is not the
 * known one or the kernel's certificate does not prove it; with {@code --short} also if a ratio is no longer what was recorded, or
 * if none was; with {@code --record} also if there is none to record.
 */
@Command(name = "kernel-table", mixinStandardHelpOptions = true, sortOptions = false)
public final class KernelTable implements Callable<Integer> {

    private static final int TURNS_ON_SMALL = 3;
    private static final int TURNS_ON_LARGE = 1;
    private static final List<String> SHORT_SIZES = List.of("500", "1k", "10k");

    @Option(
            names = "--short",
            description =
                    "Only up to 10,000 mentees, only the kernel and OR-Tools' flow; fails if a ratio is far above its record.")
    private boolean guarding;

    @Option(names = "--record", description = "As --short, but records the ratios.")
    private boolean recording;

    @Option(names = "--families", split = ",", description = "Only these families.")
    private List<String> families = List.of();

    @Option(names = "--sizes", split = ",", description = "Only these sizes.")
    private List<String> sizes = List.of();

    @Option(
            names = "--ratios",
            defaultValue = "src/peers/resources/kernel-ratios.properties",
            description = "The file of recorded ratios.")
    private Path ratios = Path.of("");

    @Parameters(
            arity = "0..1",
            description =
                    "Where to write the tables: target/kernel.md unless told, target/kernel-short.md with --short or"
                            + " --record, target/kernel-part.md if families or sizes are chosen.")
    private @Nullable Path output;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandLine.Model.CommandSpec spec;

    KernelTable() {}

    /** Runs the program and exits with its status. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new KernelTable()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, RunnerException {
        List<BarInstance> wanted =
                BarInstance.all().stream().filter(this::isWanted).toList();
        checkChoice(wanted);
        Ratios recorded = recorded(wanted);
        List<Row> rows = new ArrayList<>();
        List<String> regressions = new ArrayList<>();
        for (BarInstance instance : wanted) {
            Row row = measure(instance);
            if (guarding && !recorded.against(row).isEmpty()) {
                say("%s looks slower than recorded; once more", instance);
                row = measure(instance);
                regressions.addAll(recorded.against(row));
            }
            rows.add(row);
            Files.writeString(
                    output(), heading() + TableText.of(rows)); // so that a run that is broken off leaves something
        }
        if (recording) {
            recorded.with(rows).write(ratios);
            regressions.addAll(Ratios.unfinished(rows));
        }
        regressions.forEach(regression -> say("%s", regression));
        return regressions.isEmpty() ? 0 : 1;
    }

    /** Refuses a choice of nothing, one of which a part is nothing, since it may be misspelt, and a guard that forgets its record. */
    private void checkChoice(List<BarInstance> wanted) {
        if (guarding && recording) {
            throw badUsage("--record replaces the ratios that --short guards; give one of the two");
        }
        if (wanted.isEmpty()) {
            throw badUsage("no instance has these families and sizes; choose from " + names(inReach()));
        }
        for (String family : families) {
            if (wanted.stream()
                    .noneMatch(instance -> instance.family().toString().equals(family))) {
                throw badUsage("no instance that is chosen is of family `%s`; leave it out, or choose from %s"
                        .formatted(family, names(inReach())));
            }
        }
        for (String size : sizes) {
            if (wanted.stream().noneMatch(instance -> instance.size().equals(size))) {
                throw badUsage("no instance that is chosen is of size `%s`; leave it out, or choose from %s"
                        .formatted(size, names(inReach())));
            }
        }
    }

    /** Returns the recorded ratios; whoever guards them must have one for each instance. */
    private Ratios recorded(List<BarInstance> wanted) throws IOException {
        if (!Files.exists(ratios)) {
            if (guarding) {
                throw badUsage("there is no file %s of recorded ratios; name it by --ratios, or record them by --record"
                        .formatted(ratios));
            }
            return new Ratios(ImmutableSortedMap.of());
        }
        Ratios recorded = Ratios.read(ratios);
        List<BarInstance> unknown = wanted.stream()
                .filter(instance -> !recorded.byInstance().containsKey(instance.toString()))
                .toList();
        if (guarding && !unknown.isEmpty()) {
            throw badUsage("%s has no ratio of %s; record it by --record, or choose other instances"
                    .formatted(ratios, names(unknown)));
        }
        return recorded;
    }

    private CommandLine.ParameterException badUsage(String text) {
        return new CommandLine.ParameterException(spec.commandLine(), text);
    }

    private List<BarInstance> inReach() {
        return BarInstance.all().stream().filter(this::isInReach).toList();
    }

    private static String names(List<BarInstance> instances) {
        return instances.stream().map(BarInstance::toString).collect(Collectors.joining(", "));
    }

    /** Returns where the tables go: unless told, those of a smaller run never replace those of a larger one. */
    Path output() {
        if (output != null) {
            return output;
        }
        if (!families.isEmpty() || !sizes.isEmpty()) {
            return Path.of("target", "kernel-part.md");
        }
        return Path.of("target", isShort() ? "kernel-short.md" : "kernel.md");
    }

    private boolean isShort() {
        return guarding || recording;
    }

    private boolean isWanted(BarInstance instance) {
        return (families.isEmpty() || families.contains(instance.family().toString()))
                && (sizes.isEmpty() || sizes.contains(instance.size()))
                && isInReach(instance);
    }

    private boolean isInReach(BarInstance instance) {
        return !isShort() || SHORT_SIZES.contains(instance.size());
    }

    /**
     * Measures one instance. The kernel and OR-Tools' flow, whose ratio counts, take turns, more of them on small instances: how fast a
     * process runs depends on the minute and on what the compiler made of it.
     */
    private Row measure(BarInstance instance) throws RunnerException {
        ListMultimap<Contestant, Outcome> outcomes =
                MultimapBuilder.enumKeys(Contestant.class).arrayListValues().build();
        int turns = isShort() ? 1 : Effort.isSmall(instance.pairs()) ? TURNS_ON_SMALL : TURNS_ON_LARGE;
        for (int turn = 0; turn < turns; turn++) {
            outcomes.put(Contestant.KERNEL, race(instance, Contestant.KERNEL));
            outcomes.put(Contestant.OR_TOOLS, race(instance, Contestant.OR_TOOLS));
        }
        for (Contestant contestant : Contestant.values()) {
            if (!isShort() && !outcomes.containsKey(contestant) && Race.concerns(instance, contestant)) {
                outcomes.put(contestant, race(instance, contestant));
            }
        }
        ImmutableMap.Builder<Contestant, Outcome> quickest = ImmutableMap.builder();
        outcomes.asMap()
                .forEach((contestant, all) -> quickest.put(contestant, Outcome.quickest(ImmutableList.copyOf(all))));
        return new Row(instance, quickest.build());
    }

    private Outcome race(BarInstance instance, Contestant contestant) throws RunnerException {
        Effort effort = isShort() ? Effort.brief(contestant) : Effort.of(instance.pairs(), contestant);
        Outcome outcome = Race.run(instance, contestant, effort);
        say("%s, %s: %s", instance, contestant, outcome);
        return outcome;
    }

    private static String heading() {
        long memory = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getTotalMemorySize();
        return "Machine: %s cores, %s GB of memory, %s, JDK %s. %s.%n%n"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        memory >> 30,
                        System.getProperty("os.name"),
                        System.getProperty("java.version"),
                        LocalDate.now(ZoneOffset.UTC));
    }

    @SuppressWarnings("SystemOut") // progress, beside the tables
    private static void say(String format, Object... parts) {
        System.err.printf(format + "%n", parts);
    }
}
