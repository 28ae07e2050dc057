package org.mandategraph.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A command line that another process hands to the server that has its store open.
 *
 * @param version the program that was started; a server runs the commands of its own version only
 * @param folder in which the user is
 * @param arguments as the user gave them
 * @param environment the variables that commands read
 */
record HandedCommand(
    String version, String folder, List<String> arguments, Map<String, String> environment) {
  private static final JsonMapper JSON = new JsonMapper();

  /** As JSON, in UTF-8. */
  byte[] bytes() throws IOException {
    return JSON.writeValueAsBytes(this);
  }

  /** From {@link #bytes()}. */
  static HandedCommand of(byte[] bytes) throws IOException {
    return JSON.readValue(bytes, HandedCommand.class);
  }
}
