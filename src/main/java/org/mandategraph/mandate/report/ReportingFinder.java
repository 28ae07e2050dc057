package org.mandategraph.mandate.report;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.citation.Citation;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.time.ActClause;
import org.mandategraph.mandate.time.Deadline;
import org.mandategraph.mandate.time.Deadlines;
import org.mandategraph.mandate.time.MandateEnd;
import org.mandategraph.mandate.time.Recurrence;
import org.mandategraph.mandate.time.Recurrences;
import org.mandategraph.mandate.time.TimeBasis;
import org.mandategraph.reading.ReadResolution;
import org.mandategraph.reading.Reading;
import org.mandategraph.reading.SpanIndex;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;
import org.mandategraph.structure.Resolution;

/**
 * Finds when acts are due, which reports they ask for, and which reports a text takes note of. Safe
 * for use by many threads.
 */
public final class ReportingFinder {
  /** "To this end" is so long at most. */
  private static final int LONGEST_BEFORE = 30;

  private final Deadlines deadlines;
  private final Recurrences recurrences;
  private final MandateEnd mandateEnd;
  private final ReportRequests requests;
  private final ReportMentions mentions;

  /** Such a note says where a decision is printed (A/RES/64/179, note 17), not which report. */
  private final String print;

  private final Pattern toThisEnd;
  private final Pattern sameTime;

  /** A finder over the words of a language. */
  public ReportingFinder(Language language) {
    deadlines = new Deadlines(language);
    recurrences = new Recurrences(language);
    mandateEnd = new MandateEnd(language);
    requests = new ReportRequests(language);
    mentions = new ReportMentions(language);
    print = language.phrases("report.print").get(0);
    sameTime = language.compile("\\b${report.same-time}\\b");
    toThisEnd = language.compile("\\b${report.to-this-end},?\\s(?:${report.also}\\s)?$");
  }

  /** What a resolution says of deadlines and reports. */
  public Reporting find(ReadResolution read, List<Act> acts, List<Citation> citations) {
    return new Run(read, acts, citations).find();
  }

  /** The finding of one resolution. */
  private final class Run {
    private final ReadResolution read;
    private final Map<String, List<Act>> acts;
    private final Map<String, List<Citation>> cited;
    private final Map<String, List<Citation>> inNotes = new HashMap<>();

    /** The last act of each paragraph, or of the one that it goes on with. */
    private final Map<String, Act> lastActs = new HashMap<>();

    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    /** "Requests him to". */
    private AskedBefore before = AskedBefore.NOBODY;

    /** Until when the text sets a mandate, or null. */
    private final @Nullable LocalDate end;

    private final List<Deadline> due = new ArrayList<>();
    private final List<Recurrence> often = new ArrayList<>();
    private final List<ReportRequest> asked = new ArrayList<>();
    private final List<ReportMention> noted = new ArrayList<>();

    Run(ReadResolution read, List<Act> acts, List<Citation> citations) {
      this.read = read;
      this.acts = acts.stream().collect(groupingBy(Act::part));
      this.cited = citations.stream().collect(groupingBy(Citation::part));
      Resolution resolution = read.resolution();
      for (Footnote note : resolution.footnotes()) {
        boolean printed = note.text().text().startsWith(print);
        inNotes.putIfAbsent(
            note.marker(), printed ? List.of() : cited.getOrDefault(note.id(), List.of()));
      }
      end = mandateEnd.of(clauses());
    }

    /** The words of all that is asked or decided outside annexes. */
    private List<String> clauses() {
      List<String> clauses = new ArrayList<>();
      for (int i = 0; i < read.paragraphs().size(); i++) {
        Reading reading = read.paragraphs().get(i);
        if (read.resolution().paragraphs().get(i).annex() == null) {
          acts.getOrDefault(reading.part(), List.of()).stream()
              .filter(act -> act.verb().mandates())
              .forEach(act -> clauses.add(act.clause().of(reading.text())));
        }
      }
      return clauses;
    }

    Reporting find() {
      List<Paragraph> all = read.resolution().paragraphs();
      for (int i = 0; i < all.size(); i++) {
        Paragraph p = all.get(i);
        Reading reading = read.paragraphs().get(i);
        readings.put(p.id(), reading);
        if (p.parent() != null) {
          parents.put(p.id(), p.parent());
        }
        asked(p, reading);
        List<Citation> inText = cited.getOrDefault(p.id(), List.of());
        noted.addAll(mentions.find(reading, p, inNotes, new SpanIndex<>(inText, Citation::span)));
      }
      return new Reporting(due, often, asked, noted);
    }

    private void asked(Paragraph p, Reading reading) {
      List<Act> own = acts.getOrDefault(p.id(), List.of());
      // A sub-paragraph without a verb of its own goes on with the act above it.
      String parent = p.kind() == ParagraphKind.SUB ? p.parent() : null;
      Act continued = parent == null ? null : lastActs.get(parent);
      boolean goesOn = own.isEmpty() && continued != null;
      List<Act> all = goesOn ? List.of(continued) : own;
      if (all.isEmpty()) {
        return;
      }
      lastActs.put(p.id(), all.get(all.size() - 1));
      TimeBasis basis = TimeBasis.of(read.resolution().metadata(), p, reading, end);
      before = before.inNextParagraph();
      int firstDue = due.size();
      int firstAsked = asked.size();
      List<Deadline> last = List.of();
      List<Deadline> decided = List.of();
      for (Act act : all) {
        if (act.verb().mandates()) {
          Span within = goesOn ? new Span(0, p.text().length()) : act.clause();
          ActClause clause = new ActClause(act, reading, within, basis);
          List<Deadline> dates = deadlines.find(clause, due.size() - firstDue);
          List<Recurrence> times = recurrences.find(clause);
          due.addAll(dates);
          often.addAll(times);
          decided = isForThat(act, reading) ? last : dates.isEmpty() ? decided : List.of();
          last = dates;
          List<Reading> above = goesOn ? above(p, act) : List.of();
          int number = asked.size() - firstAsked;
          // "Welcoming the intention of the Secretary-General to keep the Council informed"
          // (S/RES/1847 (2008), preamble): a preamble asks for no report.
          if (p.kind() != ParagraphKind.PREAMBULAR) {
            asked.addAll(
                requests.find(clause, new Times(dates, decided, times), above, before, number));
          }
          Reading asking = goesOn ? above.get(above.size() - 1) : reading;
          before = before.behind(requests.asked(act, asking));
        }
      }
    }

    /**
     * Whether an act serves what is decided before it: "Decides to continue its examination at its
     * seventy-sixth session, and <i>to this end</i> requests" (A/RES/75/190, para. 25), or has its
     * time: "and further requests all States to report by the same deadline" (S/RES/2184 (2014),
     * para. 30).
     */
    private boolean isForThat(Act act, Reading reading) {
      int start = act.span().start();
      int from = Math.max(0, start - LONGEST_BEFORE);
      return act.part().equals(reading.part())
          && (toThisEnd.matcher(reading.text()).region(from, start).find()
              || sameTime.matcher(act.clause().of(reading.text())).find());
    }

    /** The paragraphs above one up to the one with an act, the nearest first. */
    private List<Reading> above(Paragraph p, Act act) {
      List<Reading> above = new ArrayList<>();
      String part = p.parent();
      while (part != null && !part.equals(act.part())) {
        above.add(readings.get(part));
        part = parents.get(part);
      }
      above.add(readings.get(act.part()));
      return above;
    }
  }
}
