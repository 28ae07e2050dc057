package org.mandategraph.write.akn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives every eId once. */
final class EIds {
  private static final Pattern NO_TOKEN = Pattern.compile("[^A-Za-z0-9.-]");

  private final Set<String> given = new HashSet<>();
  private final Map<String, Integer> repeated = new HashMap<>();

  /** The wanted eId, or, where it is given already, the same with a number behind it. */
  String unique(String wanted) {
    String id = wanted;
    while (!given.add(id)) {
      id = wanted + "-" + (repeated.merge(wanted, 1, Integer::sum) + 1);
    }
    return id;
  }

  /** A name as a part of an eId: what is no letter, digit, full stop or hyphen is a hyphen. */
  static String token(String name) {
    return NO_TOKEN.matcher(name).replaceAll("-");
  }
}
