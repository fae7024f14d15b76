package io.github.mentoring.examples.peers;

import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * The twenty rules in the language of Drools, asked in two ways: in a stateless session for each pair, which is how Drools
 * has one-off questions asked, and in one session that is kept, with the pair taken out again after it was judged.
 */
final class DroolsScreening implements AutoCloseable {

    private final KieBase base;
    private final KieSession session;

    private DroolsScreening(KieBase base) {
        this.base = base;
        this.session = base.newKieSession();
    }

    static DroolsScreening open() {
        return new DroolsScreening(
                new KieHelper().addContent(rules(), ResourceType.DRL).build());
    }

    Screened screenStateless(Pair pair) {
        HandWritten.Hits hits = new HandWritten.Hits(pair);
        base.newStatelessKieSession().execute(List.of(pair, hits));
        return hits.screened();
    }

    Screened screenKept(Pair pair) {
        HandWritten.Hits hits = new HandWritten.Hits(pair);
        var fact = session.insert(pair);
        var result = session.insert(hits);
        session.fireAllRules();
        session.delete(fact);
        session.delete(result);
        return hits.screened();
    }

    @Override
    public void close() {
        session.dispose();
    }

    private static String rules() {
        StringBuilder text = new StringBuilder("package io.github.mentoring.examples.peers\n");
        String excepted = "!(flag(14) && flag(15))";
        for (int rule = 0; rule < TwentyRules.RULES - 1; rule++) {
            String when = condition(rule);
            if (rule == 0 || rule == 1 || rule == 10) {
                when += " && " + excepted;
            }
            text.append("rule \"")
                    .append(TwentyRules.id(rule))
                    .append("\" when Pair(")
                    .append(when)
                    .append(")")
                    .append(" hits : HandWritten.Hits() then hits.add(")
                    .append(rule)
                    .append("); end\n");
        }
        return text.toString();
    }

    private static String condition(int rule) {
        if (rule < 10) {
            return "flag(" + rule + ")";
        }
        if (rule < 15) {
            return "flag(" + rule + ") && !flag(" + (rule - 10) + ")";
        }
        if (rule < 17) {
            return "(flag(" + (rule - 2) + ") || flag(" + (rule - 5) + "))";
        }
        return rule == 17 ? "lapses >= " + TwentyRules.LAPSES : "meetings < " + TwentyRules.MEETINGS;
    }
}
