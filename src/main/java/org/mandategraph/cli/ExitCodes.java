package org.mandategraph.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The meaning of the exit codes, for the help of every command. */
final class ExitCodes {
  /** Code and meaning, in order. */
  static final Map<String, String> ALL;

  static {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("0", "Everything was done.");
    codes.put("1", "A file was refused, or the data is invalid.");
    codes.put("2", "The command was not understood.");
    ALL = Collections.unmodifiableMap(codes);
  }

  private ExitCodes() {}
}
