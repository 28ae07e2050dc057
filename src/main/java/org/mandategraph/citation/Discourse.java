package org.mandategraph.citation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.Instrument;

/**
 * What a text has said so far: words that point back are read in its light. It lives while one text
 * is read.
 */
final class Discourse {
  private final @Nullable Body own;
  private final Set<Instrument> instruments = new LinkedHashSet<>();
  private Set<Instrument> here = new LinkedHashSet<>();
  private Set<Instrument> justBefore = Set.of();
  private final List<Body> bodies = new ArrayList<>();

  Discourse(@Nullable Body own) {
    this.own = own;
  }

  /** The body whose text it is: "its resolutions" are this one's. */
  @Nullable Body own() {
    return own;
  }

  /** What was named until now in the passage becomes what was named just before. */
  void startPassage() {
    justBefore = here;
    here = new LinkedHashSet<>();
  }

  void named(Instrument instrument) {
    instruments.add(instrument);
    here.add(instrument);
  }

  /** Instruments named in the passage before this one. */
  Set<Instrument> namedJustBefore() {
    return justBefore;
  }

  /** Instruments named so far, the first named first. */
  Set<Instrument> instruments() {
    return instruments;
  }

  void named(Body body) {
    bodies.remove(body);
    bodies.add(0, body);
  }

  /** Bodies named so far, the last named first. */
  List<Body> bodies() {
    return bodies;
  }
}
