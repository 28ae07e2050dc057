package org.mandategraph.store;

import org.apache.jena.query.QueryExecException;
import org.jspecify.annotations.Nullable;

/**
 * A partner that a query calls with {@code SERVICE} failed, did not answer in time, or would be
 * called too often or send too much.
 */
public final class PartnerException extends QueryExecException {
  private static final long serialVersionUID = 1L;

  /** With a message that names the partner. */
  PartnerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
