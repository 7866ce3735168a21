package io.github.liveblogarchive;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.liveblogarchive.input.InputFormats;
import io.github.liveblogarchive.site.PageKind;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floors of the house: who may know whom. What a source file may look like is in {@link SourcesTest}. */
class HouseTest {
    private static final String HOUSE = "io.github.liveblogarchive";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    @Test
    void the_whole_house_was_seen() {
        assertThat(CLASSES.stream().filter(JavaClass::isTopLevelClass)).hasSizeGreaterThan(200);
    }

    @ParameterizedTest(name = "{0} knows {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    report   |
                    model    |
                    pictures |
                    fetch    |
                    input    | model report
                    output   | model report
                    archive  | model report input pictures
                    site     | model report archive pictures
                    page     | model report archive site pictures
                    theme    | model report site
                    metrics  | model report archive site
                    """)
    void a_floor_knows_only_floors_below_it(String floor, String below) {
        Set<String> known =
                Set.of((floor + " " + (below == null ? "" : below)).trim().split(" "));
        String[] others = Set.of(
                        "model",
                        "report",
                        "pictures",
                        "fetch",
                        "input",
                        "output",
                        "archive",
                        "site",
                        "page",
                        "theme",
                        "metrics")
                .stream()
                .filter(name -> !known.contains(name))
                .map(name -> HOUSE + "." + name + "..")
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> base = DescribedPredicate.describe(
                "stand in the base", type -> type.getPackageName().equals(HOUSE));

        noClasses()
                .that()
                .resideInAPackage(HOUSE + "." + floor + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(others).or(base))
                .check(CLASSES);
    }

    @Test
    void packages_do_not_go_in_circles() {
        slices().matching(HOUSE + ".(**)")
                .should()
                .beFreeOfCycles()
                // The list of formats names them all, and each of them knows its door beside the list.
                .ignoreDependency(equivalentTo(InputFormats.class), alwaysTrue())
                .check(CLASSES);
    }

    @Test
    void formats_do_not_know_each_other() {
        slices().matching(
                        HOUSE
                                + ".input.(guardian|superdesk|wordpress|bbc|tickaroo|live24|norkon|capture|content|feeds|schemaorg|table|quintype|slack|archieml)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void what_formats_share_knows_no_format() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".input..")
                .and()
                .resideOutsideOfPackages(
                        HOUSE + ".input.guardian..",
                        HOUSE + ".input.superdesk..",
                        HOUSE + ".input.wordpress..",
                        HOUSE + ".input.bbc..",
                        HOUSE + ".input.tickaroo..",
                        HOUSE + ".input.live24..",
                        HOUSE + ".input.norkon..",
                        HOUSE + ".input.capture..",
                        HOUSE + ".input.content..",
                        HOUSE + ".input.feeds..",
                        HOUSE + ".input.schemaorg..",
                        HOUSE + ".input.table..",
                        HOUSE + ".input.quintype..",
                        HOUSE + ".input.slack..",
                        HOUSE + ".input.archieml..")
                .and()
                .doNotHaveFullyQualifiedName(InputFormats.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        HOUSE + ".input.guardian..",
                        HOUSE + ".input.superdesk..",
                        HOUSE + ".input.wordpress..",
                        HOUSE + ".input.bbc..",
                        HOUSE + ".input.tickaroo..",
                        HOUSE + ".input.live24..",
                        HOUSE + ".input.norkon..",
                        HOUSE + ".input.capture..",
                        HOUSE + ".input.content..",
                        HOUSE + ".input.feeds..",
                        HOUSE + ".input.schemaorg..",
                        HOUSE + ".input.table..",
                        HOUSE + ".input.quintype..",
                        HOUSE + ".input.slack..",
                        HOUSE + ".input.archieml..")
                .check(CLASSES);
    }

    @Test
    void kinds_of_pages_do_not_know_each_other() {
        DescribedPredicate<JavaClass> kind =
                assignableTo(PageKind.class).and(DescribedPredicate.not(equivalentTo(PageKind.class)));

        for (JavaClass each : CLASSES.that(kind)) {
            noClasses()
                    .that(equivalentTo(each.reflect()))
                    .should()
                    .dependOnClassesThat(kind.and(DescribedPredicate.not(
                            HasName.Predicates.nameStartingWith(each.getName()).forSubtype())))
                    .check(CLASSES);
        }
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    freemarker..              | theme
                    tools.jackson..           | input archive page
                    com.fasterxml.jackson..   | input archive page
                    org.snakeyaml..           | input
                    org.commonmark..          | input theme
                    org.jsoup..               | input
                    org.netpreserve..         | input
                    org.apache.hc..           | fetch
                    org.owasp..               | theme
                    javax.imageio..           | archive pictures
                    javax.xml..               | input page
                    java.awt..                | pictures
                    java.net.http..           | none
                    java.sql..                | none
                    org.apache.maven..        | none
                    sun..                     | none
                    """)
    void a_library_is_known_where_it_is_needed(String library, String floors) {
        String[] known = Stream.of(floors.split(" "))
                .map(floor -> HOUSE + "." + floor + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideOutsideOfPackages(known)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void nothing_depends_on_the_machine() {
        noClasses().should().accessTargetWhere(MachineAccess.PREDICATE).check(CLASSES);
    }

    @Test
    void nothing_that_is_shared_can_change() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(CLASSES);
    }

    @Test
    void classes_are_closed() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and(DescribedPredicate.not(simpleName("package-info")))
                .and(DescribedPredicate.describe(
                        "are not sealed", type -> !type.reflect().isSealed()))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    /** Calls whose result another machine, another day or another person's settings would change. */
    private static final class MachineAccess {
        private static final Set<String> CALLS = Set.of(
                "java.lang.System.out",
                "java.lang.System.err",
                "java.lang.System.exit",
                "java.lang.System.getenv",
                "java.lang.System.currentTimeMillis",
                "java.lang.System.lineSeparator",
                "java.lang.Math.random",
                "java.lang.Throwable.printStackTrace",
                "java.util.Locale.getDefault",
                "java.util.Locale.setDefault",
                "java.util.TimeZone.getDefault",
                "java.util.TimeZone.setDefault",
                "java.util.UUID.randomUUID",
                "java.util.Calendar.getInstance",
                "java.time.ZoneId.systemDefault",
                "java.time.Clock.systemDefaultZone",
                "java.time.Clock.systemUTC",
                "java.nio.charset.Charset.defaultCharset",
                "java.net.InetAddress.getLocalHost");

        static final DescribedPredicate<com.tngtech.archunit.core.domain.JavaAccess<?>> PREDICATE =
                DescribedPredicate.describe("is a clock, a default or a standard stream", access -> {
                    AccessTarget target = access.getTarget();
                    String owner = target.getOwner().getName();
                    return CALLS.contains(owner + "." + target.getName())
                            || (owner.startsWith("java.time.")
                                    && target.getName().equals("now"));
                });
    }
}
