package org.mandategraph.extract.akn;

import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Instrument;
import org.mandategraph.authority.Verb;

/** The IRIs that the graph gives to what a text speaks of. */
public interface Iris {
  /** What they all start with. */
  String base();

  /** A document by its id, as a resolution's structure gives it. */
  String document(String id);

  /** A treaty or named instrument. */
  String instrument(Instrument instrument);

  /** An actor. */
  String actor(Actor actor);

  /** A verb. */
  String verb(Verb verb);
}
