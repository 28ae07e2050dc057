package org.mandategraph.authority;

import static java.util.stream.Collectors.toMap;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jspecify.annotations.Nullable;

/** All authority vocabularies, read once from the Turtle files that travel with the program. */
public final class Authorities {
  private static final class Holder {
    static final Authorities STANDARD =
        AuthorityReader.readStandard(ModelFactory.createDefaultModel());
  }

  private final List<Verb> verbs;
  private final List<Actor> actors;
  private final List<Instrument> instruments;
  private final List<Body> bodies;
  private final List<SymbolSeries> series;
  private final List<Term> qualifiers;
  private final List<Deliverable> deliverables;
  private final List<Subject> subjects;
  private final List<Counted> counted;
  private final Map<String, Instrument> instrumentByKey;
  private final Map<String, Actor> actorByKey;
  private final Map<String, Body> bodyByKey;

  Authorities(
      List<Verb> verbs,
      List<Actor> actors,
      List<Instrument> instruments,
      List<Body> bodies,
      List<SymbolSeries> series,
      List<Term> qualifiers,
      List<Deliverable> deliverables,
      List<Subject> subjects,
      List<Counted> counted) {
    this.verbs = List.copyOf(verbs);
    this.actors = List.copyOf(actors);
    this.instruments = List.copyOf(instruments);
    this.bodies = List.copyOf(bodies);
    this.series = List.copyOf(series);
    this.qualifiers = List.copyOf(qualifiers);
    this.deliverables = List.copyOf(deliverables);
    this.subjects = List.copyOf(subjects);
    this.counted = List.copyOf(counted);
    this.instrumentByKey =
        instruments.stream().collect(toMap(Instrument::key, Function.identity()));
    this.actorByKey = actors.stream().collect(toMap(Actor::key, Function.identity()));
    this.bodyByKey = bodies.stream().collect(toMap(Body::key, Function.identity()));
  }

  /** The vocabularies of this version of the program. */
  public static Authorities standard() {
    return Holder.STANDARD;
  }

  /**
   * The vocabularies of this version of the program and rows of one's own: verbs, actors, bodies,
   * symbol series and all other kinds, written as those in {@code ontology/}.
   *
   * @param turtle the rows, as Turtle in UTF-8; relative IRIs are below {@code
   *     https://w3id.org/mandategraph/}
   * @throws org.apache.jena.riot.RiotException if it is not Turtle
   * @throws RuntimeException if a row lacks what its kind needs
   */
  public static Authorities standardWith(InputStream turtle) {
    Model more = ModelFactory.createDefaultModel();
    RDFDataMgr.read(more, turtle, AuthorityReader.BASE, Lang.TURTLE);
    return AuthorityReader.readStandard(more);
  }

  /** Verbs, in the order of their keys. */
  public List<Verb> verbs() {
    return verbs;
  }

  /** Actors, in the order of their keys. */
  public List<Actor> actors() {
    return actors;
  }

  /** Instruments, in the order of their keys. */
  public List<Instrument> instruments() {
    return instruments;
  }

  /** Bodies, in the order of their keys. */
  public List<Body> bodies() {
    return bodies;
  }

  /** Symbol series, in the order of their keys. */
  public List<SymbolSeries> series() {
    return series;
  }

  /** What acts attach to what they ask, in the order of their IRIs. */
  public List<Term> qualifiers() {
    return qualifiers;
  }

  /** What acts ask for, in the order of their IRIs. */
  public List<Deliverable> deliverables() {
    return deliverables;
  }

  /** What texts are about, in the order of their IRIs. */
  public List<Subject> subjects() {
    return subjects;
  }

  /** What texts count, in the order of their IRIs. */
  public List<Counted> counted() {
    return counted;
  }

  /** The instrument with this key; fails where there is none, for keys come from the same files. */
  public Instrument instrument(String key) {
    return get(instrumentByKey, key);
  }

  /** The actor with this key; fails where there is none. */
  public Actor actor(String key) {
    return get(actorByKey, key);
  }

  /** The body that is the actor with this key; fails where there is none. */
  public Body body(String key) {
    return get(bodyByKey, key);
  }

  /** The body whose documents' symbols start with this, such as {@code A/HRC}; empty for none. */
  public Optional<Body> bodyOf(@Nullable String symbol) {
    return bodies.stream().filter(b -> b.symbol().equals(symbol)).findFirst();
  }

  /** The body to whose documents a symbol belongs; the longest start of the symbol decides. */
  public Optional<Body> organ(DocumentSymbol symbol) {
    return bodies.stream()
        .filter(b -> b.issued(symbol))
        .max(Comparator.comparingInt(b -> b.symbol().length()));
  }

  private static <T> T get(Map<String, T> byKey, String key) {
    T found = byKey.get(key);
    if (found == null) {
      throw new IllegalArgumentException("no authority row with the key " + key);
    }
    return found;
  }
}
