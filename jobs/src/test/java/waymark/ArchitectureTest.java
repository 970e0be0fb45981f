package waymark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.rule.Finding;
import waymark.rule.Measure;

/** Which part of Waymark may know which: what the core is free of, and which steps meet in lake tables only. */
class ArchitectureTest {

    /** Rules and what they judge: plain Java that reads like the guidance. */
    private static final String[] CORE = {
        "waymark.calendar..",
        "waymark.contract..",
        "waymark.cases..",
        "waymark.rule..",
        "waymark.problem..",
        "waymark.yaml.."
    };

    /** What the core must not know: engines, stores, databases, and the libraries that talk to a person or the shell. */
    private static final String[] MACHINERY = {
        "org.apache..",
        "io.delta..",
        "scala..",
        "java.sql..",
        "javax.sql..",
        "org.postgresql..",
        "io.zonky..",
        "picocli..",
        "me.tongfei.."
    };

    /** Steps, each of which could be run by another program: what one leaves in the lake is all that the next knows of it. */
    private static final List<String> STEPS = List.of("intake", "judge", "publish", "document");

    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis");

    private static JavaClasses waymark;

    @BeforeAll
    static void readClasses() throws URISyntaxException {
        File code = new File(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        waymark = new ClassFileImporter().importPath(code.toPath());
        assertThat(waymark.size()).isGreaterThan(100);
    }

    @Test
    void theCoreKnowsNoMachinery() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MACHINERY)
                .check(waymark);
    }

    @Test
    void theCoreKnowsNothingOfWaymarkButItself() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("waymark..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(CORE))))
                .check(waymark);
    }

    /** "Today" is an argument everywhere; only what keeps a record of runs, or talks to a person, may look at a clock. */
    @Test
    void nobodyLooksAtAClockButRunsAndCommands() {
        noClasses()
                .that()
                .resideOutsideOfPackages("waymark.schedule..", "waymark.cli..")
                .should()
                .accessTargetWhere(aClockIsRead())
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Date.class)
                .check(waymark);
    }

    /** A warning changes no figure: no rule knows of one, nor does anything that adds findings up or writes them. */
    @Test
    void noFigureIsMadeOfWarnings() {
        noClasses()
                .that()
                .resideInAPackage("waymark.rule..")
                .and()
                .resideOutsideOfPackage("waymark.rule.warning..")
                .or()
                .haveNameMatching("waymark\\.judge\\.(Tally|Measure|Summarise|Finding|Ledger|Contribution).*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("waymark.rule.warning..")
                .check(waymark);
        noClasses()
                .that()
                .resideInAPackage("waymark.rule.warning..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Finding.Draft.class, Measure.class)
                .check(waymark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "judge", "publish", "document"})
    void stepsMeetInLakeTablesOnly(String step) {
        String[] others = STEPS.stream()
                .filter(other -> !other.equals(step))
                .map(other -> "waymark." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("waymark." + step + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .check(waymark);
    }

    @Test
    void onlyCommandsBringThePartsTogether() {
        noClasses()
                .that()
                .resideOutsideOfPackages("waymark.cli..", "waymark")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("waymark.cli..", "waymark")
                .check(waymark);
    }

    @Test
    void topLevelPackagesDependOnOneAnotherInOneDirection() {
        slices().matching("waymark.(*)..").should().beFreeOfCycles().check(waymark);
    }

    @Test
    void thereIsOneMain() {
        methods()
                .that()
                .haveName("main")
                .and()
                .areStatic()
                .should()
                .beDeclaredIn(Main.class)
                .check(waymark);
    }

    /** What a person sees goes through the streams that a command is given. */
    @Test
    void onlyMainKnowsTheStandardStreamsAndEndsTheProcess() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(waymark);
    }

    private static DescribedPredicate<JavaAccess<?>> aClockIsRead() {
        return new DescribedPredicate<>("it reads a clock") {
            @Override
            public boolean test(JavaAccess<?> access) {
                AccessTarget target = access.getTarget();
                String owner = target.getOwner().getName();
                return CLOCKS.contains(target.getName())
                        && Stream.of("java.time.", "java.lang.System").anyMatch(owner::startsWith);
            }
        };
    }
}
