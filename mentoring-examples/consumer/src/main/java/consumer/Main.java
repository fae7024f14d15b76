package consumer;

import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.Lineup;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.schedule.OfficeHours;
import io.github.mentoring.core.schedule.Place;
import io.github.mentoring.core.schedule.Recurrence;
import io.github.mentoring.core.schedule.SettingKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Speaks about mentoring in the words of the library. */
public final class Main {

    private Main() {}

    /** Prints some of what the library tells, and on which path it was found. */
    public static void main(String[] args) {
        String path = String.join(" ", args);
        Person ada = Person.builder("ada")
                .knows("graphs", ExpertiseLevel.EXPERT)
                .mentor(MentorRole.ofSeats(1))
                .build();
        List<Person> two = List.of(Person.builder("bob").build(), Person.builder("cem").build());
        FormatPolicy formats = MentoringPolicy.standard().format();
        OfficeHours hours = OfficeHours.builder()
                .first(LocalDate.of(2026, 3, 5))
                .start(LocalTime.of(16, 0))
                .end(LocalTime.of(16, 30))
                .zone(ZoneId.of("America/New_York"))
                .place(Place.of(SettingKind.VIRTUAL, "call"))
                .recurrence(Recurrence.WEEKLY)
                .build();
        System.out.println(path + ": " + Main.class.getModule() + " uses " + Person.class.getModule());
        System.out.println(path + ": " + Lineup.of(MentoringFormat.GROUP, List.of(ada), two).findings(formats));
        System.out.println(path + ": " + LearningModel.COACHING.usualFormality());
        hours.occurrences(
                        Timeframe.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 14)),
                        MentoringPolicy.standard().schedule())
                .forEach(occurrence -> System.out.println(path + ": " + occurrence.start()));
    }
}
