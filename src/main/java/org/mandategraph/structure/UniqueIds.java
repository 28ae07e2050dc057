package org.mandategraph.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the ids of a document's parts unique: a second {@code op3}, in a text whose numbering
 * starts again, is {@code op3-2}.
 */
final class UniqueIds {
  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();

  String unique(String wanted) {
    String id = wanted;
    int n = next.getOrDefault(wanted, 2);
    while (!given.add(id)) {
      id = wanted + "-" + n++;
    }
    next.put(wanted, n);
    return id;
  }
}
