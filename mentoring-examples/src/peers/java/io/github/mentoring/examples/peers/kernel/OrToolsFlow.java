package io.github.mentoring.examples.peers.kernel;

import static com.google.common.base.Preconditions.checkState;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import io.github.mentoring.matching.bar.PlainInstance;
import java.util.Arrays;

/**
 * The minimum-cost flow of OR-Tools: mentees supply what they may get, mentors pass it on to a sink up to their capacity, and
 * what they must get they demand themselves.
 *
 * <p>Without lower bounds it is asked for a maximum flow of least cost, which is the same as most places first. With them it is
 * asked for a flow that meets all supplies, which exists in all instances of the bar that have any.
 */
final class OrToolsFlow {

    static {
        Loader.loadNativeLibraries();
    }

    private OrToolsFlow() {}

    static Answer solve(PlainInstance instance) {
        int mentees = instance.mentees();
        int mentors = instance.mentors();
        int sink = mentees + mentors;
        MinCostFlow flow = new MinCostFlow(sink + 1, instance.pairs() + mentors);
        for (int k = 0; k < instance.pairs(); k++) {
            flow.addArcWithCapacityAndUnitCost(
                    instance.menteeOf[k], mentees + instance.mentorOf[k], 1, -instance.weightOf[k]);
        }
        for (int j = 0; j < mentors; j++) {
            int least = instance.leastMentees[j];
            flow.addArcWithCapacityAndUnitCost(mentees + j, sink, instance.mostMentees[j] - least, 0);
            flow.setNodeSupply(mentees + j, -least);
        }
        long wanted = 0;
        for (int i = 0; i < mentees; i++) {
            flow.setNodeSupply(i, instance.mostMentors[i]);
            wanted += instance.mostMentors[i];
        }
        long least = Arrays.stream(instance.leastMentees).asLongStream().sum();
        flow.setNodeSupply(sink, least - wanted);
        MinCostFlowBase.Status status = least == 0 ? flow.solveMaxFlowWithMinCost() : flow.solve();
        checkState(status == MinCostFlowBase.Status.OPTIMAL, "minimum-cost flow ends as %s", status);
        long filled = least == 0 ? flow.getMaximumFlow() : wanted;
        Answer answer = new Answer(filled, -flow.getOptimalCost());
        flow.delete();
        return answer;
    }
}
