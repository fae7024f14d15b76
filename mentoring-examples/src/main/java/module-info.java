/** Programs that embed the library as its users do; no compatibility promise. */
module io.github.mentoring.examples {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires com.samskivert.jmustache;
    requires info.picocli;
    requires io.github.mentoring.matching;
    requires java.sql;
    requires me.tongfei.progressbar;
    requires org.apache.commons.csv;
    requires static org.jspecify;

    opens io.github.mentoring.examples to
            info.picocli;
    opens io.github.mentoring.examples.calendar to
            info.picocli;
    opens io.github.mentoring.examples.ethics to
            com.fasterxml.jackson.databind,
            info.picocli;
    opens io.github.mentoring.examples.match to
            info.picocli;
    opens io.github.mentoring.examples.prices to
            info.picocli;
    opens io.github.mentoring.examples.store to
            com.fasterxml.jackson.databind,
            info.picocli;
    opens io.github.mentoring.examples.year to
            info.picocli;
}
