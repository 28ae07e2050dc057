package org.mandategraph.write;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.report.ReportMention;
import org.mandategraph.mandate.report.ReportRequest;
import org.mandategraph.mandate.time.Deadline;
import org.mandategraph.mandate.time.Recurrence;
import org.mandategraph.structure.FactId;

/** A paragraph's deadlines, the reports it asks for and those it takes note of. */
final class ReportingJson {
  private ReportingJson() {}

  record DeadlineJson(
      FactId id,
      FactId act,
      @Nullable Body body,
      @Nullable Integer session,
      @Nullable LocalDate by,
      String text,
      @JsonUnwrapped Span source,
      String rule) {
    static DeadlineJson of(Deadline d) {
      return new DeadlineJson(
          d.id(), d.act(), d.body(), d.session(), d.by(), d.words(), d.source(), d.rule());
    }
  }

  record RecurrenceJson(
      FactId act, @Nullable Period interval, String text, @JsonUnwrapped Span source) {
    static RecurrenceJson of(Recurrence r) {
      return new RecurrenceJson(r.act(), r.interval(), r.words(), r.source());
    }
  }

  record RequestJson(
      FactId id,
      FactId act,
      List<Actor> reporters,
      @Nullable String reporterText,
      List<Actor> to,
      List<FactId> deadlines,
      List<String> recurrences,
      @Nullable String subject,
      String text,
      @JsonUnwrapped Span source,
      String rule) {
    static RequestJson of(ReportRequest r) {
      return new RequestJson(
          r.id(),
          r.act(),
          r.reporters(),
          r.reporterWords(),
          r.to(),
          r.deadlines().stream().map(Deadline::id).toList(),
          r.recurrences().stream().map(Recurrence::words).toList(),
          r.subject(),
          r.words(),
          r.source(),
          r.rule());
    }
  }

  record NotingJson(
      FactId id,
      List<Actor> reporters,
      List<DocumentSymbol> reports,
      List<ReportMention.Ground> pursuantTo,
      @Nullable String subject,
      @Nullable LocalDate date,
      String text,
      @JsonUnwrapped Span source,
      String rule) {
    static NotingJson of(ReportMention n) {
      return new NotingJson(
          n.id(),
          n.reporters(),
          n.reports(),
          n.pursuantTo(),
          n.subject(),
          n.date(),
          n.words(),
          n.source(),
          n.rule());
    }
  }
}
