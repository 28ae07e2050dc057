package org.mandategraph.web.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * Who refers to a thing with one property.
 *
 * @param property the property
 * @param subjects some of the things that refer
 * @param complete whether these are all
 * @param all address of a query for all
 */
public record MentionsView(
    Value property, List<Value> subjects, boolean complete, @JsonIgnore String all) {
  /** Copies the list. */
  public MentionsView {
    subjects = List.copyOf(subjects);
  }
}
