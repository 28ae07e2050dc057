package org.mandategraph.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act of a paragraph.
 *
 * @param act the act
 * @param verb its verb
 * @param addressee its addressees
 * @param clause its words, or null
 */
public record ActView(Value act, Value verb, List<Value> addressee, @Nullable String clause) {
  /** Copies the list. */
  public ActView {
    addressee = List.copyOf(addressee);
  }
}
