package org.mandategraph.store;

import org.apache.jena.query.QueryExecException;

/** A partner that a query calls with {@code SERVICE} failed, or did not answer in time. */
public final class PartnerException extends QueryExecException {
  private static final long serialVersionUID = 1L;

  /** With a message that names the partner. */
  PartnerException(String message, Throwable cause) {
    super(message, cause);
  }
}
