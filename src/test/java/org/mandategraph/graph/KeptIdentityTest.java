package org.mandategraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OA;
import org.junit.jupiter.api.Test;
import org.mandategraph.authority.Authorities;
import org.mandategraph.extract.Extractor;

class KeptIdentityTest {
  private static final String DOCUMENT = "https://w3id.org/mandategraph/id/A/RES/66/181";
  private static final String TEXT =
      """
      United Nations A/RES/66/181
      General Assembly

      66/181. Crime prevention

      The General Assembly,

      Recalling its resolution 65/232 of 21 December 2010,

      1. Requests the Secretary-General to assist States, and invites Member States to report;

      2. %sRequests the Secretary-General to report to the General Assembly at its sixty-seventh session.
      """;
  private static final String MORE =
      "Takes note with appreciation of resolution 64/179 of 18 December 2009, urges Member States"
          + " to cooperate, and ";

  @Test
  void factsKeepTheirIrisWhenMoreIsFoundBeforeThem() throws Exception {
    Graph before = graph(TEXT.formatted(""));
    Graph after = graph(TEXT.formatted(MORE).replace("and Requests", "and requests"));

    KeptIdentity.Result kept = KeptIdentity.of(DOCUMENT, before, after, Set.of());

    assertThat(kept.retired()).isEmpty();
    assertThat(verbs(before)).containsEntry("op2/act1", "request");
    assertThat(verbs(after)).containsEntry("op2/act3", "request");
    assertThat(verbs(kept.graph()))
        .containsAllEntriesOf(verbs(before))
        .containsEntry("op2/act1", "request")
        .containsEntry("op2/act2", "take-note-with-appreciation")
        .containsEntry("op2/act3", "urge");
    assertThat(kept.graph().size()).isEqualTo(after.size());
    assertThat(start(kept.graph(), "op2/act1")).isEqualTo(start(after, "op2/act3"));
  }

  @Test
  void readingTheSameAgainChangesNothing() throws Exception {
    Graph before = graph(TEXT.formatted(""));
    Graph stored = KeptIdentity.of(DOCUMENT, before, graph(TEXT.formatted(MORE)), Set.of()).graph();

    KeptIdentity.Result again =
        KeptIdentity.of(DOCUMENT, stored, graph(TEXT.formatted(MORE)), Set.of());

    assertThat(again.graph().isIsomorphicWith(stored)).isTrue();
    assertThat(again.retired()).isEmpty();
  }

  @Test
  void whatDisappearsIsRetiredAndItsNumberIsNotUsedAgain() throws Exception {
    Graph before = graph(TEXT.formatted(MORE));
    Graph after = graph(TEXT.formatted(""));

    KeptIdentity.Result kept = KeptIdentity.of(DOCUMENT, before, after, Set.of());

    assertThat(kept.retired())
        .containsEntry(DOCUMENT + "/op2/act1", DOCUMENT + "/op2")
        .containsEntry(DOCUMENT + "/op2/act2", DOCUMENT + "/op2")
        .containsEntry(DOCUMENT + "/op2/cite1", DOCUMENT + "/op2")
        .doesNotContainKey(DOCUMENT + "/op2/act1/evidence");
    assertThat(verbs(kept.graph())).containsEntry("op2/act3", "request");

    KeptIdentity.Result later =
        KeptIdentity.of(DOCUMENT, kept.graph(), before, kept.retired().keySet());
    assertThat(verbs(later.graph()).keySet()).contains("op2/act3", "op2/act4", "op2/act5");
  }

  @Test
  void aPartThatDisappearsTakesAllBelowItAlong() throws Exception {
    Graph before = graph(TEXT.formatted(""));
    Graph after = graph(TEXT.formatted("").replaceAll("\n2\\. .*", ""));

    Map<String, String> retired = KeptIdentity.of(DOCUMENT, before, after, Set.of()).retired();

    assertThat(retired).containsEntry(DOCUMENT + "/op2", DOCUMENT);
    assertThat(retired.keySet()).noneMatch(iri -> iri.startsWith(DOCUMENT + "/op2/"));
  }

  @Test
  void anotherFileOfTheDocumentIsNumberedAnew() throws Exception {
    Graph before = ofFile(TEXT.formatted(""));
    Graph after = ofFile(TEXT.formatted(MORE));

    KeptIdentity.Result kept = KeptIdentity.of(DOCUMENT, before, after, Set.of());

    assertThat(kept.graph()).isSameAs(after);
    assertThat(kept.retired()).doesNotContainKey(DOCUMENT + "/op2/act1");
    assertThat(KeptIdentity.of(DOCUMENT, after, before, Set.of()).retired())
        .containsEntry(DOCUMENT + "/op2/act3", DOCUMENT + "/op2");
  }

  @Test
  void theFirstGraphOfADocumentStaysAsItIs() throws Exception {
    Graph first = graph(TEXT.formatted(""));
    assertThat(
            KeptIdentity.of(DOCUMENT, GraphFactory.createDefaultGraph(), first, Set.of()).graph())
        .isSameAs(first);
  }

  /** As if one file with this text had been read, each time by another version of the program. */
  private static Graph graph(String text) throws IOException {
    Graph graph = ofFile(text);
    Triple hash =
        graph.stream(Node.ANY, Vocabulary.SHA256.asNode(), Node.ANY).findFirst().orElseThrow();
    graph.delete(hash);
    graph.add(hash.getSubject(), hash.getPredicate(), NodeFactory.createLiteralString("a file"));
    return graph;
  }

  private static Graph ofFile(String text) throws IOException {
    return new ExtractionGraph(Identity.standard(), Authorities.standard(), "test")
        .of(Extractor.builder().build().extract(text.getBytes(StandardCharsets.UTF_8), "document"));
  }

  /** The verb of each act, by the act's id. */
  private static Map<String, String> verbs(Graph graph) {
    Map<String, String> verbs = new TreeMap<>();
    graph.stream(Node.ANY, Vocabulary.VERB.asNode(), Node.ANY)
        .forEach(
            t ->
                verbs.put(
                    t.getSubject().getURI().substring(DOCUMENT.length() + 1),
                    t.getObject().getURI().replaceAll(".*/", "")));
    return verbs;
  }

  /** Where the evidence of a fact begins. */
  private static Node start(Graph graph, String fact) {
    Node position = NodeFactory.createURI(DOCUMENT + "/" + fact + "/evidence/position");
    return graph.stream(position, OA.start.asNode(), Node.ANY)
        .findFirst()
        .orElseThrow()
        .getObject();
  }
}
