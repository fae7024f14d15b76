package consumer;

import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.Person;

/** Speaks about mentoring in the words of the library. */
public final class Main {

    private Main() {}

    /** Prints a line, so that the build shows that it ran. */
    public static void main(String[] args) {
        Person ada = Person.builder("ada").knows("graphs", ExpertiseLevel.EXPERT).build();
        String module = String.valueOf(Main.class.getModule().getName());
        System.out.println(String.join(" ", args) + ": " + ada + ", module " + module);
    }
}
