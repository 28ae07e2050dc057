package org.mandategraph.web;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.MappedLoader;

/**
 * The functions that a query calls by IRI. Jena finds a function that it does not know by loading a
 * class that the IRI names ({@code java:…}, {@code afn:wait}); who may send any query must not load
 * classes or let threads sleep. So functions are refused that Jena does not know when it starts:
 * those of SPARQL and XPath, and the text search, stay.
 */
final class CalledFunctions extends OpVisitorBase {
  private final Set<String> unknown = new TreeSet<>();

  private CalledFunctions() {}

  /** Why a query may not run here; empty where it may. Looks at the query only. */
  static Optional<String> refusal(Query query) {
    if (query.getQueryPattern() == null) {
      return Optional.empty();
    }
    CalledFunctions called = new CalledFunctions();
    Walker.walk(Algebra.compile(query), called, called.inExpressions());
    return called.unknown.stream()
        .findFirst()
        .map(name -> "The function " + name + " is not available here");
  }

  private ExprVisitorBase inExpressions() {
    return new ExprVisitorBase() {
      @Override
      public void visit(ExprFunctionN function) {
        if (function instanceof E_Call) {
          unknown.add("CALL");
        } else if (function instanceof E_Function named
            && !FunctionRegistry.get().isRegistered(named.getFunctionIRI())) {
          unknown.add(named.getFunctionIRI());
        }
      }
    };
  }

  /** Functions that are called in the place of a property. */
  @Override
  public void visit(OpBGP pattern) {
    pattern.getPattern().forEach(triple -> add(triple.getPredicate()));
  }

  private void add(Node predicate) {
    if (predicate.isURI()) {
      String name = predicate.getURI();
      if (MappedLoader.mapDynamicURI(name) != null
          && !PropertyFunctionRegistry.get().isRegistered(name)) {
        unknown.add(name);
      }
    }
  }
}
