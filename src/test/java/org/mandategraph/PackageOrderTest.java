package org.mandategraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data flows one way: a package uses only those above it. */
class PackageOrderTest {
  private static final List<String> ORDER =
      List.of(
          "language",
          "authority",
          "document",
          "text",
          "structure",
          "reading",
          "citation",
          "mandate",
          "lineage",
          "extract",
          "graph",
          "write",
          "evaluate",
          "store",
          "export",
          "judge",
          "ingest",
          "web",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.mandategraph");

  @Test
  void eachPackageUsesOnlyThoseAboveIt() {
    LayeredArchitecture layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String name : ORDER) {
      layers = layers.layer(name).definedBy("org.mandategraph." + name + "..");
    }
    for (int i = 0; i < ORDER.size(); i++) {
      List<String> below = ORDER.subList(i + 1, ORDER.size());
      layers =
          below.isEmpty()
              ? layers.whereLayer(ORDER.get(i)).mayNotBeAccessedByAnyLayer()
              : layers
                  .whereLayer(ORDER.get(i))
                  .mayOnlyBeAccessedByLayers(below.toArray(String[]::new));
    }
    layers.check(CLASSES);
  }

  @Test
  void everyClassStandsInTheOrder() {
    noClasses()
        .that()
        .resideInAPackage("org.mandategraph..")
        .and()
        .doNotHaveSimpleName("package-info")
        .should()
        .resideOutsideOfPackages(
            ORDER.stream().map(p -> "org.mandategraph." + p + "..").toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void documentAloneUsesTika() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.mandategraph.document..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..")
        .check(CLASSES);
  }

  @Test
  void extractionNeitherWaitsNorServes() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.mandategraph.language..",
            "org.mandategraph.document..",
            "org.mandategraph.text..",
            "org.mandategraph.structure..",
            "org.mandategraph.reading..",
            "org.mandategraph.citation..",
            "org.mandategraph.mandate..",
            "org.mandategraph.extract..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.nio.file..", "java.util.concurrent..")
        .check(CLASSES);
  }
}
