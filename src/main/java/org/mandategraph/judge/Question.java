package org.mandategraph.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.mandategraph.store.NamedQuery;
import org.mandategraph.store.QueryFile;

/**
 * A question about what the program found, which readers answer on a sample: a file {@code
 * queries/judge/NAME.rq}. Its head says what is asked ({@code # question:}) and how a verdict is to
 * be read ({@code # verdict:}); its query selects {@code ?claim} and what the reader needs to see
 * of it.
 *
 * <p>The query begins with a subselect of all claims to draw from. Where the claims are what a
 * named query shows, its head names that query and the variable instead: {@code # drawn from:
 * overdue ?request}.
 *
 * <p>A query with the column {@code ?found} is about a passage, whatever was found there: the
 * reader counts what the passage states, and the distinct values of {@code ?found} are what the
 * program found. So recall can be computed.
 */
public final class Question {
  private static final String FOLDER = "judge/";
  private static final Var CLAIM = Var.alloc("claim");
  private static final Var FOUND = Var.alloc("found");

  private final QueryFile file;
  private final Query query;

  Question(QueryFile file) {
    this.file = file;
    this.query = QueryFactory.create(file.sparql(), Syntax.syntaxARQ);
    if (!query.getProjectVars().contains(CLAIM)) {
      throw new IllegalStateException("queries/" + file.name() + ".rq does not select ?claim");
    }
  }

  /** All, by name. */
  public static List<Question> list() {
    return QueryFile.list().stream()
        .filter(file -> file.name().startsWith(FOLDER))
        .map(Question::new)
        .toList();
  }

  /** The question of this name. */
  public static Optional<Question> get(String name) {
    return QueryFile.list().stream()
        .filter(file -> file.name().equals(FOLDER + name))
        .map(Question::new)
        .findFirst();
  }

  /** What it is called by, such as {@code overdue}. */
  public String name() {
    return file.name().substring(FOLDER.length());
  }

  /** What is asked, in words. */
  public String question() {
    return file.field("question");
  }

  /** How a verdict is to be read. */
  public String verdict() {
    return file.field("verdict");
  }

  /** Whether the reader counts what a passage states, instead of judging one claim. */
  public boolean counting() {
    return query.getProjectVars().contains(FOUND);
  }

  /** What the reader is shown of a claim, in order. */
  public List<String> columns() {
    return query.getProjectVars().stream()
        .filter(v -> !v.equals(CLAIM) && !v.equals(FOUND))
        .map(Var::getVarName)
        .toList();
  }

  /** The query for all claims to draw from, with the one column {@code claim}. */
  String population() {
    return all().map(Query::toString).orElseGet(this::shown);
  }

  /**
   * The query for what the reader is shown of a claim. The claim takes the place of {@code ?claim},
   * so that a store starts from it.
   */
  String context(String claim) {
    Query context = query.cloneQuery();
    context.getProject().clear();
    columns().forEach(context::addResultVar);
    if (counting()) {
      context.addResultVar(FOUND);
    }
    ElementGroup group = new ElementGroup();
    List<Element> pattern = pattern();
    pattern.subList(all().isPresent() ? 1 : 0, pattern.size()).forEach(group::addElement);
    context.setQueryPattern(group);
    return QueryTransformOps.replaceVars(context, Map.of(CLAIM, NodeFactory.createURI(claim)))
        .toString();
  }

  private List<Element> pattern() {
    return ((ElementGroup) query.getQueryPattern()).getElements();
  }

  /** The subselect that the query begins with. */
  private Optional<Query> all() {
    return pattern().get(0) instanceof ElementSubQuery all
        ? Optional.of(all.getQuery())
        : Optional.empty();
  }

  /** The claims that a named query shows. */
  private String shown() {
    String[] from = file.field("drawn from").split(" \\?", -1);
    Query shown =
        QueryFactory.create(NamedQuery.get(from[0]).orElseThrow().sparql(), Syntax.syntaxARQ);
    shown.getProject().clear();
    shown.addResultVar(CLAIM, new ExprVar(from[1]));
    shown.setDistinct(true);
    return shown.toString();
  }
}
