package io.github.mentoring.core.conduct;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Logs between {@code ada}, the mentor, and {@code bob}, the mentee. */
final class ConductFixture {

    static final MentorId ADA = MentorId.of("ada");
    static final MenteeId BOB = MenteeId.of("bob");
    static final LocalDate SINCE = LocalDate.of(2026, 3, 1);
    static final LocalDate LATER = LocalDate.of(2026, 6, 1);

    private static final ConductJudge STANDARD = ConductJudge.under(MentoringPolicy.standard());

    private ConductFixture() {}

    static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    static ConductLog reporting(ConductEvent... events) {
        return ConductLog.between(ADA, BOB, SINCE).addEvents(events).build();
    }

    static ConductLog counting(Commitment... commitments) {
        return ConductLog.between(ADA, BOB, SINCE).addCommitments(commitments).build();
    }

    static Commitment meeting(int day, Side... absent) {
        return new Commitment.MeetingAgreed(march(day), ImmutableSortedSet.copyOf(absent));
    }

    static ConductReport judged(ConductLog log) {
        return judged(log, LATER);
    }

    static ConductReport judged(ConductLog log, LocalDate asOf) {
        return STANDARD.judge(log, asOf);
    }

    /** Returns code, detail, severity and duty of what is reported, in report order. */
    static List<String> lines(Findings findings) {
        return lines(findings.reported());
    }

    static List<String> lines(Collection<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        finding.rule() + "(" + finding.detail() + ") " + finding.severity() + " " + finding.duty())
                .toList();
    }

    static List<String> found(ConductEvent... events) {
        return lines(judged(reporting(events)).findings());
    }

    static List<String> found(Commitment... commitments) {
        return lines(judged(counting(commitments)).findings());
    }
}
