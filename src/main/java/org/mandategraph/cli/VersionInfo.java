package org.mandategraph.cli;

import org.mandategraph.store.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it into the jar. */
final class VersionInfo implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "mandates " + ProgramVersion.current(),
      "Java " + Runtime.version() + ", " + System.getProperty("os.name")
    };
  }
}
