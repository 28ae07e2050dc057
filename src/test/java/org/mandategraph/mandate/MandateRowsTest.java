package org.mandategraph.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Term;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.act.ActFinder;
import org.mandategraph.mandate.count.StatedCount;
import org.mandategraph.mandate.count.StatedCounts;
import org.mandategraph.reading.Lexicon;
import org.mandategraph.structure.Resolution;

/** Every row's example is read by the rules: qualifiers, deliverables, things counted. */
class MandateRowsTest {
  private static final Authorities AUTHORITIES = Authorities.standard();

  /** A real example names its document and its place: "Requests … (A/RES/77/181, para. 34)". */
  private static final Pattern REAL =
      Pattern.compile("(.*) \\([A-Z]+/[^ ]+(?:, (?:para\\. [0-9]+|preamble))?\\)");

  @Test
  void theExampleOfAQualifierStatesIt() throws IOException {
    wrong(
        "qualifiers.ttl",
        example ->
            acts(example).get(0).qualifiers().stream().map(q -> q.qualifier().key()).toList());
  }

  @Test
  void theExampleOfADeliverableAsksForIt() throws IOException {
    wrong(
        "deliverables.ttl",
        example ->
            acts(example).get(0).deliverables().stream().map(d -> d.deliverable().key()).toList());
  }

  @Test
  void theExampleOfAThingCountedCountsIt() throws IOException {
    wrong("counted.ttl", example -> counts(example).stream().map(c -> c.counted().key()).toList());
  }

  @Test
  void noPhraseOfAQualifierBelongsToTwo() {
    Map<String, String> owner = new TreeMap<>();
    for (Term qualifier : AUTHORITIES.qualifiers()) {
      qualifier
          .names()
          .forEach(name -> assertThat(owner.put(name, qualifier.key())).as(name).isNull());
    }
  }

  private static void wrong(String file, Function<String, List<String>> found) throws IOException {
    Map<String, String> wrong = new TreeMap<>();
    examples(file)
        .forEach(
            (key, example) -> {
              List<String> keys = found.apply(example);
              if (!keys.contains(key)) {
                wrong.put(key, example + " " + keys);
              }
            });
    assertThat(wrong).isEmpty();
  }

  private static List<Act> acts(String words) {
    return new ActFinder(Lexicon.standard())
        .find(new Texts("A", null).operative(words).read(), List.of())
        .acts();
  }

  private static List<StatedCount> counts(String words) {
    boolean preambular = words.endsWith(",");
    Texts texts = new Texts("A", null);
    Resolution r = (preambular ? texts.preambular(words) : texts.operative(words)).build();
    List<Act> acts = new ActFinder(Lexicon.standard()).find(Texts.read(r), List.of()).acts();
    return new StatedCounts(Lexicon.standard()).find(Texts.read(r), List.of(), acts);
  }

  private static Map<String, String> examples(String file) throws IOException {
    Map<String, String> examples = new TreeMap<>();
    Model model = ModelFactory.createDefaultModel();
    try (InputStream in = MandateRowsTest.class.getResourceAsStream("/ontology/" + file)) {
      RDFDataMgr.read(model, in, "https://w3id.org/mandategraph/", Lang.TURTLE);
    }
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
}
