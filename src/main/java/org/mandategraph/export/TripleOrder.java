package org.mandategraph.export;

import java.util.Comparator;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;

/** By subject, predicate and object, each as a term, not by its value. */
enum TripleOrder implements Comparator<Triple> {
  INSTANCE;

  @Override
  public int compare(Triple a, Triple b) {
    int subject = NodeCmp.compareRDFTerms(a.getSubject(), b.getSubject());
    if (subject != 0) {
      return subject;
    }
    int predicate = NodeCmp.compareRDFTerms(a.getPredicate(), b.getPredicate());
    return predicate != 0 ? predicate : NodeCmp.compareRDFTerms(a.getObject(), b.getObject());
  }
}
