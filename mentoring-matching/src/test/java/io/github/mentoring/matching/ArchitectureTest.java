package io.github.mentoring.matching;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What all of the library keeps to, the core included. */
@AnalyzeClasses(
        packages = {"io.github.mentoring.core", "io.github.mentoring.matching"},
        importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String JSON = "io.github.mentoring.core.json..";

    private static final DescribedPredicate<JavaClass> INPUT_OR_OUTPUT = resideInAnyPackage(
            "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.util.logging..", "java.sql..");

    private static final DescribedPredicate<JavaAccess<?>> STANDARD_STREAM =
            member("java\\.lang\\.(System\\.(out|err|in|console|exit)|.+\\.printStackTrace)");

    /** What the generator calls its classes; Guava's collections are elsewhere. */
    private static final Pattern GENERATED = Pattern.compile("io\\.github\\.mentoring\\..+\\.Immutable[^.]+");

    @ArchTest
    static final ArchRule core_knows_neither_matching_nor_graphs = noClasses()
            .that()
            .resideInAPackage("io.github.mentoring.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.mentoring.matching..", "org.jgrapht..");

    @ArchTest
    static final ArchRule only_the_json_package_knows_a_json_library = noClasses()
            .that()
            .resideOutsideOfPackage(JSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson..");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule time_and_chance_are_passed_in = noClasses()
            .should()
            .accessTargetWhere(member("java\\.time\\..+\\.now"))
            .orShould()
            .accessTargetWhere(member("java\\.time\\.Clock\\.(system|tick(Millis|Seconds|Minutes)).*"))
            .orShould()
            .accessTargetWhere(member("java\\.lang\\.System\\.(currentTimeMillis|nanoTime)"))
            .orShould()
            .accessTargetWhere(member("java\\.util\\.(Date\\.<init>|Calendar\\.getInstance)"))
            .orShould()
            .accessTargetWhere(member("java\\.util\\.(Random|random\\..+)\\.(<init>|of|create|getDefault)"))
            .orShould()
            .accessTargetWhere(member("java\\.util\\.SplittableRandom\\.<init>").and(parameters(0))) // no seed
            .orShould()
            .accessTargetWhere(member("java\\.util\\.Collections\\.shuffle").and(parameters(1))) // no source of chance
            .orShould()
            .accessTargetWhere(member("java\\.util\\.UUID\\.randomUUID"))
            .orShould()
            .accessTargetWhere(member("java\\.lang\\.(Strict)?Math\\.random"))
            .orShould()
            .accessTargetWhere(member("java\\.util\\.concurrent\\.ThreadLocalRandom\\..+"))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.security.SecureRandom");

    @ArchTest
    static final ArchRule place_and_language_are_passed_in = noClasses()
            .should()
            .accessTargetWhere(member("java\\.time\\.ZoneId\\.systemDefault"))
            .orShould()
            .accessTargetWhere(member("java\\.util\\.(Locale|TimeZone)\\.getDefault"))
            .orShould()
            .accessTargetWhere(member("java\\.nio\\.charset\\.Charset\\.defaultCharset"))
            .orShould()
            .accessTargetWhere(member("java\\.lang\\.System\\.(getenv|getProperty|getProperties)"));

    @ArchTest
    static final ArchRule nothing_is_read_written_or_sent = noClasses()
            .that()
            .resideOutsideOfPackage(JSON)
            .should()
            .dependOnClassesThat(INPUT_OR_OUTPUT)
            .orShould()
            .accessTargetWhere(STANDARD_STREAM);

    @ArchTest
    static final ArchRule json_is_the_callers_to_read_and_write = noClasses()
            .that()
            .resideInAPackage(JSON)
            .should()
            .dependOnClassesThat(INPUT_OR_OUTPUT.and(not(JavaClass.Predicates.type(IOException.class))))
            .orShould()
            .accessTargetWhere(STANDARD_STREAM)
            .allowEmptyShould(true); // the package may be absent

    @ArchTest
    static final ArchRule threads_are_the_callers_business = noClasses()
            .should()
            .dependOnClassesThat()
            // maps that threads may share start none, nor does handing work to a caller's executor
            .haveNameMatching("java\\.lang\\.Thread.*|java\\.util\\.Timer.*"
                    + "|java\\.util\\.concurrent\\."
                    + "(?!(Concurrent(Hash)?Map|Executor|FutureTask|(Rejected)?ExecutionException)$).+")
            .orShould()
            .accessTargetWhere(member("java\\.util\\..+\\.parallel.*"));

    @ArchTest
    static final ArchRule generated_types_appear_in_no_public_signature =
            members().that(describe("callers see", ArchitectureTest::isVisible)).should(new MentionNoGeneratedType());

    /** Matches what is called, read or referred to, by the names of its owner and itself. */
    private static DescribedPredicate<JavaAccess<?>> member(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return describe(
                "target is " + regex,
                access -> pattern.matcher(access.getTargetOwner().getName() + "."
                                + access.getTarget().getName())
                        .matches());
    }

    private static DescribedPredicate<JavaAccess<?>> parameters(int number) {
        return describe(
                "with " + number + " parameters",
                access -> access.getTarget() instanceof CodeUnitAccessTarget unit
                        && unit.getRawParameterTypes().size() == number);
    }

    /** Callers see public types, and through public builders the generated ones that these extend. */
    private static boolean isVisible(JavaMember member) {
        JavaClass owner = member.getOwner();
        boolean extended = owner.getSubclasses().stream().anyMatch(ArchitectureTest::isPublic);
        boolean inherited = GENERATED.matcher(owner.getName()).matches() && extended;
        return (isPublic(owner) || inherited)
                && (member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    /** A slice for each package, a root package being one of them. */
    private static final class EachPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("io.github.mentoring.")
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }

    private static final class MentionNoGeneratedType extends ArchCondition<JavaMember> {

        MentionNoGeneratedType() {
            super("mention no generated type");
        }

        @Override
        public void check(JavaMember member, ConditionEvents events) {
            signature(member)
                    .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                    .filter(type -> GENERATED.matcher(type.getName()).matches())
                    .forEach(type -> events.add(SimpleConditionEvent.violated(
                            member, member.getFullName() + " mentions " + type.getName())));
        }

        private static Stream<JavaType> signature(JavaMember member) {
            return member instanceof JavaCodeUnit unit
                    ? Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                    : Stream.of(((JavaField) member).getType());
        }
    }
}
