package org.mandategraph.graph;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.mandategraph.citation.Citation;
import org.mandategraph.citation.Target;
import org.mandategraph.structure.Resolution;

/** Writes citations, each as a node of its own and as a direct link. */
final class CitationWriter {
  private static final String HEAD = "head";
  private static final Pattern PARAGRAPH =
      Pattern.compile("paras?\\. ?([0-9]{1,4})(?: ?\\(([a-z]{1,3})\\))?");

  private final GraphBuilder graph;
  private final Evidence evidence;
  private final CitedDocuments cited;
  private final Set<String> parts;

  CitationWriter(GraphBuilder graph, Evidence evidence, CitedDocuments cited) {
    this.graph = graph;
    this.evidence = evidence;
    this.cited = cited;
    this.parts = parts(graph.extraction.resolution());
  }

  private static Set<String> parts(Resolution resolution) {
    Set<String> ids = new HashSet<>();
    resolution.paragraphs().forEach(p -> ids.add(p.id()));
    resolution.paragraphs().stream().map(p -> p.annex()).forEach(ids::add);
    return ids;
  }

  void write() {
    graph.extraction.citations().forEach(this::write);
  }

  private void write(Citation citation) {
    String id = citation.part() + "/cite" + citation.number();
    Resource node = graph.part(id);
    Resource citing = graph.part(citation.part());
    if (citation.part().equals(HEAD)) {
      PartWriter.part(graph, HEAD, Vocabulary.HEAD, graph.document);
    }
    Resource target = target(citation.target(), citation.locator());
    GraphBuilder.type(node, Vocabulary.CITATION);
    node.addProperty(Vocabulary.CITING_ENTITY, citing);
    node.addProperty(Vocabulary.CITED_ENTITY, target);
    GraphBuilder.add(node, Vocabulary.POSITION, citation.number());
    graph.addWords(node, Vocabulary.CITING_WORDS, citation.text());
    graph.addWords(node, Vocabulary.LOCATOR, citation.locator());
    GraphBuilder.add(node, Vocabulary.STATED_DATE, citation.date());
    node.addProperty(Vocabulary.BASIS, Vocabulary.individual(citation.basis()));
    GraphBuilder.add(node, Vocabulary.RULE, citation.rule());
    evidence.write(node, id, citation.source());

    citing.addProperty(Vocabulary.CITES, target);
    if (!(citation.target() instanceof Target.OfThisText)) {
      graph.document.addProperty(Vocabulary.CITES, target);
    }
  }

  private Resource target(Target target, @Nullable String locator) {
    if (target instanceof Target.OfDocument document) {
      return cited.node(document.symbol());
    }
    if (target instanceof Target.OfInstrument instrument) {
      Resource node =
          graph.model.createResource(graph.identity.instrument(instrument.instrument()));
      GraphBuilder.type(node, Vocabulary.INSTRUMENT);
      return node;
    }
    return ownPart(locator);
  }

  /**
   * The part of this text that a locator names; the text itself where it names none that exists.
   */
  private Resource ownPart(@Nullable String locator) {
    if (locator == null) {
      return graph.document;
    }
    Matcher m = PARAGRAPH.matcher(locator);
    if (m.lookingAt()) {
      String paragraph = "op" + m.group(1);
      String sub = m.group(2) == null ? paragraph : paragraph + "." + m.group(2);
      if (parts.contains(sub)) {
        return graph.part(sub);
      }
      return parts.contains(paragraph) ? graph.part(paragraph) : graph.document;
    }
    return locator.equals("annex") && parts.contains("annex1")
        ? graph.part("annex1")
        : graph.document;
  }
}
