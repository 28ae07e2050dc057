package org.mandategraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.mandate.report.ReportMention;
import org.mandategraph.mandate.report.ReportRequest;
import org.mandategraph.mandate.report.Reporting;
import org.mandategraph.mandate.time.Deadline;
import org.mandategraph.mandate.time.Recurrence;

/** Writes deadlines, the reports asked for, and those taken note of, each as a node of its own. */
final class ReportingWriter {
  /** "Paragraph 5 (a)"; "paragraphs 31 and 32", without ranges. */
  private static final Pattern PARAGRAPHS =
      Pattern.compile(
          "para(?:graph|\\.) ?(?<one>[0-9]{1,4}).*"
              + "|paragraphs (?<several>[0-9]{1,4}(?:(?:, and |, | and )[0-9]{1,4}){1,20}+)");

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  private final GraphBuilder graph;

  ReportingWriter(GraphBuilder graph) {
    this.graph = graph;
  }

  void write() {
    Reporting reporting = graph.extraction.reporting();
    reporting.deadlines().forEach(this::write);
    reporting.recurrences().forEach(r -> write(graph.part(r.act()), List.of(r)));
    reporting.requests().forEach(this::write);
    reporting.mentions().forEach(this::write);
  }

  private void write(Deadline deadline) {
    Resource node =
        graph.fact(
            deadline.id(),
            Vocabulary.DEADLINE_CLASS,
            deadline.part(),
            deadline.rule(),
            deadline.source());
    GraphBuilder.add(node, Vocabulary.POSITION, deadline.number());
    if (deadline.body() != null) {
      node.addProperty(
          Vocabulary.SESSION_OF,
          graph.model.createResource(graph.identity.actor(deadline.body().actor())));
    }
    GraphBuilder.add(node, Vocabulary.DUE_SESSION, deadline.session());
    GraphBuilder.add(node, Vocabulary.DUE_BY, deadline.by());
    graph.addWords(node, Vocabulary.WORDS, deadline.words());
    due(graph.part(deadline.act()), List.of(deadline));
  }

  private void due(Resource subject, List<Deadline> deadlines) {
    deadlines.forEach(d -> subject.addProperty(Vocabulary.DEADLINE, graph.part(d.id())));
  }

  private void write(Resource subject, Collection<Recurrence> recurrences) {
    for (Recurrence recurrence : recurrences) {
      graph.addWords(subject, Vocabulary.RECURRENCE, recurrence.words());
      if (recurrence.interval() != null) {
        subject.addProperty(
            Vocabulary.INTERVAL, recurrence.interval().toString(), XSDDatatype.XSDduration);
      }
    }
  }

  private void write(ReportRequest request) {
    Resource node =
        graph.fact(
            request.id(),
            Vocabulary.REPORT_REQUEST,
            request.part(),
            request.rule(),
            request.source());
    node.addProperty(Vocabulary.ACT_OF_REQUEST, graph.part(request.act()));
    GraphBuilder.add(node, Vocabulary.POSITION, request.number());
    reporters(node, request.reporters());
    graph.addWords(node, Vocabulary.REPORTER_WORDS, request.reporterWords());
    for (Actor to : request.to()) {
      node.addProperty(Vocabulary.REPORTS_TO, graph.model.createResource(graph.identity.actor(to)));
    }
    due(node, request.deadlines());
    write(node, request.recurrences());
    graph.addWords(node, Vocabulary.SUBJECT_WORDS, request.subject());
    graph.addWords(node, Vocabulary.WORDS, request.words());
  }

  private void write(ReportMention noting) {
    Resource node =
        graph.fact(
            noting.id(), Vocabulary.REPORT_NOTING, noting.part(), noting.rule(), noting.source());
    GraphBuilder.add(node, Vocabulary.POSITION, noting.number());
    reporters(node, noting.reporters());
    noting.reports().forEach(r -> node.addProperty(Vocabulary.NOTES_REPORT, graph.cited(r)));
    for (ReportMention.Ground ground : noting.pursuantTo()) {
      Resource resolution = graph.cited(ground.resolution());
      node.addProperty(Vocabulary.PURSUANT_TO, resolution);
      for (String number : paragraphs(ground.locator())) {
        String part = graph.identity.part(resolution.getURI(), "op" + number);
        node.addProperty(Vocabulary.PURSUANT_TO_PART, graph.model.createResource(part));
      }
    }
    GraphBuilder.add(node, Vocabulary.STATED_DATE, noting.date());
    graph.addWords(node, Vocabulary.SUBJECT_WORDS, noting.subject());
    graph.addWords(node, Vocabulary.WORDS, noting.words());
  }

  private static List<String> paragraphs(@Nullable String locator) {
    Matcher m = PARAGRAPHS.matcher(locator == null ? "" : locator);
    if (!m.matches()) {
      return List.of();
    }
    String numbers = m.group("one") == null ? m.group("several") : m.group("one");
    return NUMBER.matcher(numbers).results().map(MatchResult::group).toList();
  }

  private void reporters(Resource node, List<Actor> reporters) {
    for (Actor reporter : reporters) {
      node.addProperty(
          Vocabulary.REPORTER, graph.typed(graph.identity.actor(reporter), Vocabulary.ACTOR_CLASS));
    }
  }
}
