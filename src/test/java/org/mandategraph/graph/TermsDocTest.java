package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/**
 * The page of classes with their properties is made of the ontology. After a change of the
 * ontology, {@code mvn test -Dtest=TermsDocTest -Dterms.update=true} writes it anew.
 */
class TermsDocTest {
  private static final Path PAGE = Path.of("docs/terms.md");
  private static final Pattern EDGE = Pattern.compile("  (\\w+) --> (\\w+) : (.+)");
  private static final Pattern OURS = Pattern.compile("mg#58;(\\w+)");
  private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/mandategraph.ttl");
  private static final Comparator<Resource> BY_NAME = Comparator.comparing(Resource::getURI);

  @Test
  void thePageSaysWhatTheOntologySays() throws IOException {
    String page = page();
    if (Boolean.getBoolean("terms.update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void theDiagramShowsPropertiesThatItsClassesHave() throws IOException {
    List<MatchResult> edges =
        EDGE.matcher(Files.readString(Path.of("docs/ontology.md"))).results().toList();
    assertThat(edges).hasSizeGreaterThan(20);
    for (MatchResult edge : edges) {
      Resource type = ONTOLOGY.createResource(Vocabulary.MG + edge.group(1));
      assertThat(isClass(type)).as(edge.group()).isTrue();
      assertThat(isClass(ONTOLOGY.createResource(Vocabulary.MG + edge.group(2))))
          .as(edge.group())
          .isTrue();
      OURS.matcher(edge.group(3))
          .results()
          .forEach(
              property ->
                  assertThat(properties(type))
                      .as(edge.group())
                      .extracting(Resource::getLocalName)
                      .contains(property.group(1)));
    }
  }

  private static boolean isClass(Resource term) {
    return term.hasProperty(RDF.type, OWL.Class);
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # Classes and their properties

            Made of `ontology/mandategraph.ttl`, whose test keeps it equal. Each class has its own properties; it has those of the classes that it is a kind of too.
            How the classes connect, [ontology.md](ontology.md#how-the-classes-connect) shows.
            """);
    ONTOLOGY
        .listSubjectsWithProperty(RDF.type, OWL.Class)
        .filterKeep(TermsDocTest::isOurs)
        .toList()
        .stream()
        .sorted(BY_NAME)
        .forEach(c -> page.append(section(c)));
    return page.toString();
  }

  private static String section(Resource type) {
    String above = names(above(type));
    String section =
        "\n## mg:%s\n\n%s%s French: %s. Spanish: %s.\n\nExample: %s\n"
            .formatted(
                type.getLocalName(),
                text(type, SKOS.definition),
                above.isEmpty() ? "" : " A kind of " + above + ".",
                label(type, "fr"),
                label(type, "es"),
                text(type, SKOS.example));
    List<Resource> properties = properties(type);
    return properties.isEmpty()
        ? section
        : section
            + "\n"
            + "| property | French, Spanish | value | meaning | example |\n"
            + "|---|---|---|---|---|\n"
            + properties.stream().map(TermsDocTest::row).collect(Collectors.joining());
  }

  private static String row(Resource property) {
    Statement range = property.getProperty(RDFS.range);
    return "| `mg:%s` | %s; %s | %s | %s | %s |\n"
        .formatted(
            property.getLocalName(),
            label(property, "fr"),
            label(property, "es"),
            range == null ? "" : names(members(range.getResource())),
            text(property, SKOS.definition),
            text(property, SKOS.example));
  }

  private static List<Resource> properties(Resource type) {
    return ONTOLOGY.listStatements(null, RDFS.domain, (RDFNode) null).toList().stream()
        .filter(d -> members(d.getResource()).anyMatch(type::equals))
        .map(Statement::getSubject)
        .filter(TermsDocTest::isOurs)
        .sorted(BY_NAME)
        .toList();
  }

  private static Stream<Resource> above(Resource type) {
    return ONTOLOGY.listObjectsOfProperty(type, RDFS.subClassOf).toList().stream()
        .map(RDFNode::asResource);
  }

  /** The members of a union; any other class is its only one. */
  private static Stream<Resource> members(Resource type) {
    Statement union = type.getProperty(OWL.unionOf);
    return union == null
        ? Stream.of(type)
        : union.getObject().as(RDFList.class).asJavaList().stream().map(RDFNode::asResource);
  }

  private static String names(Stream<Resource> terms) {
    return terms
        .sorted(BY_NAME)
        .map(t -> "`" + ONTOLOGY.shortForm(t.getURI()) + "`")
        .collect(Collectors.joining(", "));
  }

  private static boolean isOurs(Resource term) {
    return term.isURIResource() && term.getURI().startsWith(Vocabulary.MG);
  }

  private static String label(Resource term, String language) {
    return term.getRequiredProperty(RDFS.label, language).getString();
  }

  private static String text(Resource term, Property property) {
    return term.getRequiredProperty(property).getString().replace("|", "\\|");
  }
}
