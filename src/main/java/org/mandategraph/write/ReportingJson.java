package org.mandategraph.write;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.DocumentSymbol;
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
      @Nullable String body,
      @Nullable Integer session,
      @Nullable LocalDate by,
      String text,
      int start,
      int end,
      String rule) {
    static DeadlineJson of(Deadline d) {
      return new DeadlineJson(
          d.id(),
          d.act(),
          d.body() == null ? null : d.body().symbol(),
          d.session(),
          d.by(),
          d.words(),
          d.source().start(),
          d.source().end(),
          d.rule());
    }
  }

  record RecurrenceJson(FactId act, @Nullable Period interval, String text, int start, int end) {
    static RecurrenceJson of(Recurrence r) {
      return new RecurrenceJson(
          r.act(), r.interval(), r.words(), r.source().start(), r.source().end());
    }
  }

  record RequestJson(
      FactId id,
      FactId act,
      List<String> reporters,
      List<String> to,
      List<FactId> deadlines,
      List<String> recurrences,
      @Nullable String subject,
      String text,
      int start,
      int end,
      String rule) {
    static RequestJson of(ReportRequest r) {
      return new RequestJson(
          r.id(),
          r.act(),
          r.reporters().stream().map(Actor::key).toList(),
          r.to().stream().map(Body::symbol).toList(),
          r.deadlines().stream().map(Deadline::id).toList(),
          r.recurrences().stream().map(Recurrence::words).toList(),
          r.subject(),
          r.words(),
          r.source().start(),
          r.source().end(),
          r.rule());
    }
  }

  record NotingJson(
      FactId id,
      List<String> reporters,
      List<DocumentSymbol> reports,
      List<ReportMention.Ground> pursuantTo,
      @Nullable String subject,
      String text,
      int start,
      int end,
      String rule) {
    static NotingJson of(ReportMention n) {
      return new NotingJson(
          n.id(),
          n.reporters().stream().map(Actor::key).toList(),
          n.reports(),
          n.pursuantTo(),
          n.subject(),
          n.words(),
          n.source().start(),
          n.source().end(),
          n.rule());
    }
  }
}
