package org.mandategraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/**
 * The pattern of a SERVICE call, and the query that asks it for given values.
 *
 * <p>Jena renames variables that a subquery hides; the partner sees their original names.
 */
final class RemotePattern {
  private final Query query;
  private final Map<Var, Var> originalNames = new HashMap<>();
  private final Map<Var, Var> names = new HashMap<>();
  private final Set<Var> bindable;

  RemotePattern(Op pattern) {
    for (Var variable : OpVars.visibleVars(pattern)) {
      String name = variable.getName();
      Var original = Var.alloc(name.substring(name.lastIndexOf('/') + 1));
      originalNames.put(variable, original);
      names.put(original, variable);
    }
    query = OpAsQuery.asQuery(Rename.reverseVarRename(pattern, true));
    bindable = new HashSet<>(OpVars.fixedVars(pattern));
    bindable.retainAll(originalNames.keySet());
    if (isPlain()) {
      for (Element element : elements()) {
        if (element instanceof ElementBind bind) {
          bindable.remove(names.get(bind.getVar())); // VALUES before BIND would be an error.
        }
      }
    }
  }

  /** The variables that every solution of the pattern binds: joining it with values is exact. */
  Set<Var> bindable() {
    return bindable;
  }

  /**
   * The query for the pattern joined with values.
   *
   * @param variables some of {@link #bindable()}; where there are none, the pattern alone is asked
   * @param values bindings of these variables, without blank nodes
   */
  Query with(List<Var> variables, List<Binding> values) {
    ElementGroup group = new ElementGroup();
    if (!variables.isEmpty()) {
      List<Var> originals = variables.stream().map(this::original).toList();
      group.addElement(
          new ElementData(
              new ArrayList<>(originals),
              new ArrayList<>(
                  values.stream().map(v -> renamed(v, variables, originalNames)).toList())));
    }
    // In one group with the pattern: engines pass values on into it, which they do not into a
    // group of its own.
    if (isPlain()) {
      elements().forEach(group::addElement);
    } else {
      group.addElement(new ElementSubQuery(query));
    }
    Query select = new Query();
    select.setQuerySelectType();
    select.setQueryResultStar(true);
    select.setQueryPattern(group);
    return select;
  }

  /** A row of the partner in the names of this query. */
  Binding local(Binding row) {
    List<Var> variables = new ArrayList<>();
    row.vars().forEachRemaining(variables::add);
    variables.retainAll(names.keySet());
    return renamed(row, variables, names);
  }

  private Var original(Var variable) {
    return originalNames.getOrDefault(variable, variable);
  }

  private static Binding renamed(Binding row, List<Var> variables, Map<Var, Var> names) {
    BindingBuilder builder = Binding.builder();
    for (Var variable : variables) {
      builder.add(names.getOrDefault(variable, variable), row.get(variable));
    }
    return builder.build();
  }

  private boolean isPlain() {
    return query.isQueryResultStar()
        && !query.isDistinct()
        && !query.isReduced()
        && !query.hasLimit()
        && !query.hasOffset()
        && !query.hasOrderBy()
        && !query.hasGroupBy()
        && !query.hasHaving()
        && !query.hasValues();
  }

  private List<Element> elements() {
    return query.getQueryPattern() instanceof ElementGroup group
        ? group.getElements()
        : List.of(query.getQueryPattern());
  }
}
