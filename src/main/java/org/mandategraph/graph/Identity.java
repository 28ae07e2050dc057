package org.mandategraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.authority.Instrument;
import org.mandategraph.authority.Term;
import org.mandategraph.authority.Verb;

/**
 * The IRIs of all things: what a lawyer writes is what the IRI says.
 *
 * @param base what all IRIs of data start with; ends with a slash
 */
public record Identity(String base) {
  private static final Identity STANDARD = new Identity("https://w3id.org/mandategraph/");

  /** Characters that the path of an IRI contains as they are; all others are escaped. */
  private static final String PLAIN = "-._~()/";

  private static final Pattern SMALL_COMPONENT = Pattern.compile("/[a-z]");

  /** Rejects a base that nothing can be appended to. */
  public Identity {
    if (!base.endsWith("/")) {
      throw new IllegalArgumentException("the base IRI must end with a slash: " + base);
    }
  }

  /** Under {@code https://w3id.org/mandategraph/}. */
  public static Identity standard() {
    return STANDARD;
  }

  /** A document by its id below {@code id/}, as a resolution's structure gives it. */
  public String document(String id) {
    return base + "id/" + escape(id);
  }

  /** A document by its symbol. */
  public String document(DocumentSymbol symbol) {
    return document(symbol.value());
  }

  /**
   * The symbol of a document's IRI; empty where the IRI is no such one. A part's IRI has none:
   * parts start with a small letter, components of symbols never do.
   */
  public Optional<DocumentSymbol> symbol(String iri) {
    String start = base + "id/";
    if (!iri.startsWith(start) || SMALL_COMPONENT.matcher(iri).find(start.length())) {
      return Optional.empty();
    }
    try {
      return Optional.of(new DocumentSymbol(iri.substring(start.length())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * A part of a document, or a thing in a part: {@code op34}, {@code op8/act2}, {@code fn10/cite1}.
   */
  public String part(String document, String id) {
    return document + "/" + escape(id);
  }

  /**
   * A thing's IRI and those that contain it by their paths, the innermost first: of {@code
   * id/A/RES/66/181/op8} also {@code id/A/RES/66/181}, and so on to {@code id/A}. None of what is
   * not below {@code id/}.
   */
  public Stream<String> upwards(String iri) {
    String start = base + "id/";
    return Stream.iterate(iri, i -> i.startsWith(start), i -> i.substring(0, i.lastIndexOf('/')));
  }

  /** The named graph of a document. */
  public String graph(String id) {
    return base + "graph/" + escape(id);
  }

  /**
   * A language version of a document: below the document like a part, and never named like one,
   * because the ids of parts end with what distinguishes the parts of a kind.
   *
   * @param language ISO 639-1
   */
  public String expression(String document, String language) {
    return part(document, language);
  }

  /** The language of a language version of a document, by their IRIs. */
  public String languageOf(String expression, String document) {
    return expression.substring(document.length() + 1);
  }

  /** The text of a language version as it was read, by the version's IRI. */
  public String textOf(String expression) {
    return base + "text/" + expression.substring((base + "id/").length());
  }

  /** The named graph of a document or of a language version of one, by its IRI. */
  public String graphOf(String document) {
    return base + "graph/" + document.substring((base + "id/").length());
  }

  /** The named graph of what ties a document to others, by the document's IRI. */
  public String lineageGraphOf(String document) {
    return graphOf(document) + "/lineage";
  }

  /** The named graph of the authority vocabularies. */
  public String authorityGraph() {
    return base + "graph/authority";
  }

  /** The named graph of the ontology. */
  public String ontologyGraph() {
    return base + "graph/ontology";
  }

  /** The named graph of what was written when. */
  public String historyGraph() {
    return base + "graph/history";
  }

  /** One writing of a document's graph, counted from 1, by the document's IRI. */
  public String update(String document, int number) {
    return base + "update/" + document.substring((base + "id/").length()) + "/" + number;
  }

  /** A treaty or named instrument. */
  public String instrument(Instrument instrument) {
    return base + "id/instrument/" + escape(instrument.key());
  }

  /** An actor, and a body, which is one. */
  public String actor(Actor actor) {
    return base + "id/actor/" + escape(actor.key());
  }

  /** A verb. */
  public String verb(Verb verb) {
    return base + "id/verb/" + escape(verb.key());
  }

  /** A row of a vocabulary: below this base where the program's own base is. */
  public String term(Term term) {
    String own = STANDARD.base;
    return term.iri().startsWith(own) ? base + term.iri().substring(own.length()) : term.iri();
  }

  /** An id as a part of an IRI: what is no plain letter of a path is escaped, as UTF-8. */
  public static String escape(String id) {
    StringBuilder out = new StringBuilder(id.length());
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'A' && c <= 'Z')
              || (c >= 'a' && c <= 'z')
              || (c >= '0' && c <= '9')
              || PLAIN.indexOf(c) >= 0;
      if (plain) {
        out.append(c);
      } else {
        out.append('%').append(String.format("%02X", (int) c));
      }
    }
    return out.toString();
  }
}
