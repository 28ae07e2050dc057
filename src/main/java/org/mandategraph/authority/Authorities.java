package org.mandategraph.authority;

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

/**
 * All authority vocabularies, read once from the Turtle files that travel with the program. Every
 * list is in the order of its keys or IRIs.
 *
 * @param verbs with which resolutions act
 * @param actors whom they may ask
 * @param instruments treaties and others with names of their own
 * @param bodies that adopt texts
 * @param series of symbols, of one body each
 * @param salesNumbers reports by the numbers under which they are sold: A/CONF.177/20/Rev.1 is
 *     {@code E.96.IV.13}
 * @param qualifiers what acts attach to what they ask
 * @param deliverables what acts ask for
 * @param subjects what texts are about
 * @param counted what texts count
 */
public record Authorities(
    List<Verb> verbs,
    List<Actor> actors,
    List<Instrument> instruments,
    List<Body> bodies,
    List<SymbolSeries> series,
    Map<String, DocumentSymbol> salesNumbers,
    List<Term> qualifiers,
    List<Deliverable> deliverables,
    List<Subject> subjects,
    List<Counted> counted) {

  static {
    JenaStart.ensure();
  }

  private static final class Holder {
    static final Authorities STANDARD =
        AuthorityReader.readStandard(ModelFactory.createDefaultModel());
  }

  /** Copies the lists and the map. */
  public Authorities {
    salesNumbers = Map.copyOf(salesNumbers);
    verbs = List.copyOf(verbs);
    actors = List.copyOf(actors);
    instruments = List.copyOf(instruments);
    bodies = List.copyOf(bodies);
    series = List.copyOf(series);
    qualifiers = List.copyOf(qualifiers);
    deliverables = List.copyOf(deliverables);
    subjects = List.copyOf(subjects);
    counted = List.copyOf(counted);
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

  /** The instrument with this key; fails where there is none, for keys come from the same files. */
  public Instrument instrument(String key) {
    return withKey(instruments, Instrument::key, key);
  }

  /** The actor with this key; fails where there is none. */
  public Actor actor(String key) {
    return withKey(actors, Actor::key, key);
  }

  /** The body that is the actor with this key; fails where there is none. */
  public Body body(String key) {
    return withKey(bodies, Body::key, key);
  }

  /** The body whose documents' symbols start with this, such as {@code A/HRC}; empty for none. */
  public Optional<Body> bodyOf(@Nullable String symbol) {
    return bodies.stream().filter(b -> b.symbol().equals(symbol)).findFirst();
  }

  /**
   * The Main Committee of the General Assembly under this part of a symbol, such as {@code C.3}.
   */
  public Optional<Actor> committee(@Nullable String number) {
    return actors.stream().filter(a -> ("A/" + number).equals(a.symbol())).findFirst();
  }

  /** The body to whose documents a symbol belongs; the longest start of the symbol decides. */
  public Optional<Body> organ(DocumentSymbol symbol) {
    return bodies.stream()
        .filter(b -> b.issued(symbol))
        .max(Comparator.comparingInt(b -> b.symbol().length()));
  }

  /**
   * The body whose own document a symbol names: that of its series (A/RES/66/181), or the one whose
   * symbol comes before the number (A/66/303, A/HRC/50/12). Empty for others: the document
   * A/C.3/66/L.2 is before a committee, and A/CONF.213/17 of a conference.
   */
  public Optional<Body> issuer(DocumentSymbol symbol) {
    return seriesOf(symbol)
        .map(SymbolSeries::body)
        .or(() -> organ(symbol).filter(b -> isNumbered(symbol.value(), b.symbol().length() + 1)));
  }

  private static boolean isNumbered(String symbol, int at) {
    return at < symbol.length() && Character.isDigit(symbol.charAt(at));
  }

  /** The series of resolutions or decisions that a symbol is of; empty for other documents. */
  public Optional<SymbolSeries> seriesOf(DocumentSymbol symbol) {
    return series.stream().filter(s -> s.number(symbol.value()).isPresent()).findFirst();
  }

  private static <T> T withKey(List<T> rows, Function<T, String> key, String wanted) {
    return rows.stream()
        .filter(row -> key.apply(row).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no authority row with the key " + wanted));
  }
}
