package org.mandategraph.store;

/** How the result of a query is written. */
public enum ResultFormat {
  /** Columns for reading; long cells are cut, save in the last column. */
  TABLE,
  /** SPARQL 1.1 results as comma-separated values. */
  CSV,
  /** SPARQL 1.1 results as JSON. */
  JSON,
  /** Turtle, for queries that make a graph. */
  TURTLE
}
