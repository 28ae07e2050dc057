package org.mandategraph.web.view;

import java.util.List;

/**
 * What is said of a thing with one property.
 *
 * @param property the property
 * @param values its values
 */
public record StatementsView(Value property, List<Value> values) {
  /** Copies the list. */
  public StatementsView {
    values = List.copyOf(values);
  }
}
