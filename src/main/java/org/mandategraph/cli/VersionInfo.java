package org.mandategraph.cli;

import org.mandategraph.graph.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the jar's manifest, and of Java. */
final class VersionInfo implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "mandates " + ProgramVersion.current(),
      "Java " + Runtime.version() + ", " + System.getProperty("os.name")
    };
  }
}
