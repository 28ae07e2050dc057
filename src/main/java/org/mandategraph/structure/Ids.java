package org.mandategraph.structure;

import java.util.HashSet;
import java.util.Set;

/**
 * Keeps the ids of a document's parts unique: a second {@code op3}, in a text whose numbering
 * starts again, is {@code op3-2}.
 */
final class Ids {
  private final Set<String> given = new HashSet<>();

  String unique(String wanted) {
    String id = wanted;
    for (int n = 2; !given.add(id); n++) {
      id = wanted + "-" + n;
    }
    return id;
  }
}
