package org.mandategraph;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mandategraph.authority.JenaStart;

/** Starts Jena before the first of the test classes, which run side by side. */
public final class StartsJena implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    JenaStart.ensure();
  }
}
