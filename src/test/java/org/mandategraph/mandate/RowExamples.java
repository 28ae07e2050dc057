package org.mandategraph.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.SKOS;
import org.mandategraph.graph.ProgramResources;

/** The examples of a vocabulary's rows, each row's one. */
final class RowExamples {
  /** A real example names its document and its place: "Requests … (A/RES/77/181, para. 34)". */
  private static final Pattern REAL =
      Pattern.compile("(.*) \\([A-Z]+/[^ ]+(?:, (?:para\\. [0-9]+|preamble))?\\)");

  private RowExamples() {}

  /** The words of the examples in a file of {@code ontology/}, by the key of the row. */
  static Map<String, String> of(String file) {
    Map<String, String> examples = new TreeMap<>();
    Model model = read(file);
    var made = model.createProperty("https://w3id.org/mandategraph/ontology#madeExample");
    for (var property : List.of(SKOS.example, made)) {
      for (var s : model.listStatements(null, property, (String) null).toList()) {
        String key = s.getSubject().getURI().replaceAll(".*/", "");
        String words = s.getString();
        Matcher real = REAL.matcher(words);
        assertThat(real.matches()).as(words).isEqualTo(property.equals(SKOS.example));
        assertThat(examples.put(key, real.matches() ? real.group(1) : words)).as(key).isNull();
      }
    }
    assertThat(examples).hasSize(model.listSubjects().toList().size());
    return examples;
  }

  /** A file of {@code ontology/}. */
  static Model read(String file) {
    return ModelFactory.createModelForGraph(ProgramResources.turtle("/ontology/" + file));
  }
}
