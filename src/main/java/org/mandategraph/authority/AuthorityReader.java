package org.mandategraph.authority;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Reads the authority rows from Turtle. A row without what its record needs is a fault of the
 * program and fails.
 */
final class AuthorityReader {
  static final String BASE = "https://w3id.org/mandategraph/";
  private static final String MG = BASE + "ontology#";
  private static final String DOCUMENTS = BASE + "id/";
  private static final List<String> FILES =
      List.of(
          "verbs.ttl",
          "actors.ttl",
          "states.ttl",
          "instruments.ttl",
          "bodies.ttl",
          "series.ttl",
          "publications.ttl",
          "qualifiers.ttl",
          "deliverables.ttl",
          "subjects.ttl",
          "counted.ttl");

  private final Model model = ModelFactory.createDefaultModel();

  private AuthorityReader(Model more) {
    model.add(more);
    for (String file : FILES) {
      try (InputStream in = AuthorityReader.class.getResourceAsStream("/ontology/" + file)) {
        if (in == null) {
          throw new IllegalStateException("missing from the program: ontology/" + file);
        }
        RDFDataMgr.read(model, in, BASE, Lang.TURTLE);
      } catch (IOException e) {
        throw new UncheckedIOException("ontology/" + file, e);
      }
    }
  }

  /** The rows of the files that travel with the program, and more of one's own. */
  static Authorities readStandard(Model more) {
    AuthorityReader r = new AuthorityReader(more);
    List<Body> bodies = r.rows("Body", r::body, Body::key);
    return new Authorities(
        r.rows("Verb", r::verb, Verb::key),
        r.rows("Actor", r::actor, Actor::key),
        r.rows("Instrument", r::instrument, Instrument::key),
        bodies,
        r.rows("SymbolSeries", row -> r.series(row, bodies), SymbolSeries::key),
        r.salesNumbers(),
        r.rows("Qualifier", r::term, Term::iri),
        r.rows("Deliverable", r::deliverable, d -> d.term().iri()),
        r.rows("Subject", r::subject, x -> x.term().iri()),
        r.rows("Counted", r::counted, c -> c.term().iri()));
  }

  private <T> List<T> rows(String type, Function<Resource, T> read, Function<T, String> key) {
    return model
        .listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(MG + type))
        .toList()
        .stream()
        .map(read)
        .sorted(Comparator.comparing(key))
        .toList();
  }

  private Verb verb(Resource r) {
    return new Verb(
        key(r.getURI()),
        one(r, SKOS.prefLabel),
        byLanguage(r, mg("form")),
        Integer.parseInt(one(r, mg("force"))),
        Boolean.parseBoolean(one(r, mg("asks"))));
  }

  private Actor actor(Resource r) {
    return new Actor(
        key(r.getURI()),
        one(r, SKOS.prefLabel),
        strings(r, SKOS.altLabel).toList(),
        strings(r, mg("shortForm")).toList(),
        optional(r, SKOS.notation).orElse(null),
        optional(r, mg("actorKind")).orElse(""),
        byLanguage(r, SKOS.altLabel));
  }

  private Instrument instrument(Resource r) {
    return new Instrument(
        key(r.getURI()),
        one(r, SKOS.prefLabel),
        strings(r, SKOS.altLabel).toList(),
        strings(r, mg("shortForm")).toList(),
        optional(r, mg("untsNumber")).orElse(null),
        strings(r, mg("untsVolume")).map(Integer::valueOf).sorted().toList(),
        strings(r, mg("supplements")).map(AuthorityReader::key).toList());
  }

  private Body body(Resource r) {
    return new Body(
        actor(r),
        one(r, mg("symbolPrefix")),
        byLanguage(r, mg("enactingFormula")),
        optional(r, mg("reportPattern")).map(Pattern::compile).orElse(null),
        sessions(r),
        optional(r, mg("seldomNotesReports")).map(Boolean::valueOf).orElse(false));
  }

  private List<SessionSeries> sessions(Resource body) {
    return model.listObjectsOfProperty(body, mg("sessions")).toList().stream()
        .map(n -> sessionSeries(n.asResource()))
        .sorted(Comparator.comparing(SessionSeries::opens))
        .toList();
  }

  private SessionSeries sessionSeries(Resource r) {
    return new SessionSeries(
        Integer.parseInt(one(r, mg("firstSession"))),
        optional(r, mg("lastSession")).map(Integer::valueOf).orElse(null),
        Integer.parseInt(one(r, mg("sessionStep"))),
        LocalDate.parse(one(r, mg("opens"))),
        LocalDate.parse(one(r, mg("closes"))));
  }

  private SymbolSeries series(Resource r, List<Body> bodies) {
    String body = key(one(r, mg("body")));
    return new SymbolSeries(
        key(r.getURI()),
        bodies.stream().filter(b -> b.key().equals(body)).findFirst().orElseThrow(),
        one(r, mg("kind")),
        one(r, mg("symbolPrefix")),
        optional(r, mg("symbolInfix")).orElse(""),
        Pattern.compile(one(r, mg("numberPattern"))),
        strings(r, mg("letteredNumber")).toList(),
        years(r),
        strings(r, SKOS.example).toList());
  }

  private NavigableMap<Integer, Integer> years(Resource series) {
    NavigableMap<Integer, Integer> years = new TreeMap<>();
    strings(series, mg("firstOfYear"))
        .map(row -> row.split(" ", 2))
        .forEach(row -> years.put(Integer.valueOf(row[1]), Integer.valueOf(row[0])));
    return years;
  }

  private Map<String, DocumentSymbol> salesNumbers() {
    Map<String, DocumentSymbol> documents = new HashMap<>();
    model
        .listStatements(null, mg("salesNumber"), (RDFNode) null)
        .forEach(
            s ->
                documents.put(
                    s.getString(),
                    new DocumentSymbol(s.getSubject().getURI().substring(DOCUMENTS.length()))));
    return documents;
  }

  private Term term(Resource r) {
    String label = one(r, SKOS.prefLabel);
    Stream<String> patterns =
        strings(r, mg("pattern")).flatMap(p -> PhrasePattern.expand(p).stream());
    return new Term(
        r.getURI(),
        label,
        Stream.concat(strings(r, SKOS.altLabel), patterns)
            .filter(name -> !name.equals(label))
            .toList());
  }

  private Deliverable deliverable(Resource r) {
    return new Deliverable(
        term(r), strings(r, mg("bareForm")).toList(), strings(r, mg("verbForm")).toList());
  }

  private Subject subject(Resource r) {
    boolean titleOnly = optional(r, mg("titleOnly")).map(Boolean::parseBoolean).orElse(false);
    return new Subject(term(r), titleOnly, optional(r, SKOS.notation).orElse(null));
  }

  private Counted counted(Resource r) {
    return new Counted(term(r), strings(r, mg("predicateForm")).toList());
  }

  private static Property mg(String name) {
    return ResourceFactory.createProperty(MG + name);
  }

  private static String key(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private String one(Resource r, Property p) {
    return optional(r, p)
        .orElseThrow(() -> new IllegalStateException(r.getURI() + " lacks " + p.getURI()));
  }

  private Optional<String> optional(Resource r, Property p) {
    List<String> found = strings(r, p).toList();
    if (found.size() > 1) {
      throw new IllegalStateException(r.getURI() + " has more than one " + p.getURI());
    }
    return found.stream().findFirst();
  }

  private Stream<String> strings(Resource r, Property p) {
    return model
        .listObjectsOfProperty(r, p)
        .filterKeep(n -> !n.isLiteral() || n.asLiteral().getLanguage().matches("|en"))
        .mapWith(n -> n.isLiteral() ? n.asLiteral().getLexicalForm() : n.asResource().getURI())
        .toList()
        .stream()
        .sorted();
  }

  /** By ISO 639-1 code; words without a language are English. */
  private Map<String, List<String>> byLanguage(Resource r, Property p) {
    return model.listObjectsOfProperty(r, p).toList().stream()
        .map(RDFNode::asLiteral)
        .sorted(Comparator.comparing(Literal::getLexicalForm))
        .collect(
            groupingBy(
                l -> l.getLanguage().isEmpty() ? "en" : l.getLanguage(),
                mapping(Literal::getLexicalForm, toUnmodifiableList())));
  }
}
