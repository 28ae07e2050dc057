package org.mandategraph.graph;

import org.jspecify.annotations.Nullable;

/** The program's version, kept with every graph it writes. */
public final class ProgramVersion {
  private ProgramVersion() {}

  /** As the jar's manifest gives it; {@code development} outside a jar. */
  public static String current() {
    @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
