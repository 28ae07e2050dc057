package org.mandategraph.web;

import java.util.Optional;

/** Where contents come from. */
@FunctionalInterface
interface Source {
  /**
   * Reads what is given at an address.
   *
   * @param tail the end of the path, escaped as in our IRIs, without a format's suffix
   */
  Optional<WebResource> find(String tail);
}
