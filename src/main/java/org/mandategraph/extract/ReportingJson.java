package org.mandategraph.extract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.mandategraph.mandate.Deadline;
import org.mandategraph.mandate.Recurrence;
import org.mandategraph.mandate.ReportNoting;
import org.mandategraph.mandate.ReportRequest;
import org.mandategraph.mandate.Reporting;

/**
 * Writes a paragraph's deadlines, the reports it asks for and those it takes note of; a field is
 * left out where there is none.
 */
final class ReportingJson {
  private final Reporting reporting;

  ReportingJson(Reporting reporting) {
    this.reporting = reporting;
  }

  void write(ObjectNode paragraph, String part) {
    reporting.deadlines().stream()
        .filter(d -> d.part().equals(part))
        .forEach(d -> deadline(paragraph.withArray("deadlines").addObject(), d));
    reporting.recurrences().stream()
        .filter(r -> r.part().equals(part))
        .forEach(r -> recurrence(paragraph.withArray("recurrences").addObject(), r));
    reporting.requests().stream()
        .filter(r -> r.part().equals(part))
        .forEach(r -> request(paragraph.withArray("reportRequests").addObject(), r));
    reporting.notings().stream()
        .filter(n -> n.part().equals(part))
        .forEach(n -> noting(paragraph.withArray("reportNotings").addObject(), n));
  }

  private static void deadline(ObjectNode o, Deadline d) {
    o.put("id", d.id().toString());
    o.put("act", d.act().toString());
    o.put("body", d.body() == null ? null : d.body().symbol());
    o.put("session", d.session());
    o.put("by", d.by() == null ? null : d.by().toString());
    o.put("text", d.words());
    ExtractionJson.span(o, d.source());
    o.put("rule", d.rule());
  }

  private static void recurrence(ObjectNode o, Recurrence r) {
    o.put("act", r.act().toString());
    o.put("interval", r.interval() == null ? null : r.interval().toString());
    o.put("text", r.words());
    ExtractionJson.span(o, r.source());
  }

  private static void request(ObjectNode o, ReportRequest r) {
    o.put("id", r.id().toString());
    o.put("act", r.act().toString());
    ArrayNode reporters = o.putArray("reporters");
    r.reporters().forEach(a -> reporters.add(a.key()));
    ArrayNode to = o.putArray("to");
    r.to().forEach(b -> to.add(b.symbol()));
    ArrayNode due = o.putArray("deadlines");
    r.deadlines().forEach(d -> due.add(d.id().toString()));
    ArrayNode often = o.putArray("recurrences");
    r.recurrences().forEach(x -> often.add(x.words()));
    o.put("subject", r.subject());
    o.put("text", r.words());
    ExtractionJson.span(o, r.source());
    o.put("rule", r.rule());
  }

  private static void noting(ObjectNode o, ReportNoting n) {
    o.put("id", n.id().toString());
    ArrayNode reporters = o.putArray("reporters");
    n.reporters().forEach(a -> reporters.add(a.key()));
    ArrayNode reports = o.putArray("reports");
    n.reports().forEach(s -> reports.add(s.value()));
    ArrayNode grounds = o.putArray("pursuantTo");
    n.pursuantTo()
        .forEach(
            g ->
                grounds
                    .addObject()
                    .put("resolution", g.resolution().value())
                    .put("locator", g.locator()));
    o.put("subject", n.subject());
    o.put("text", n.words());
    ExtractionJson.span(o, n.source());
    o.put("rule", n.rule());
  }
}
