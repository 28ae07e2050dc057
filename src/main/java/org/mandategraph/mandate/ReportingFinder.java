package org.mandategraph.mandate;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.citation.Citation;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.structure.Footnote;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;
import org.mandategraph.structure.Resolution;

/** Finds when acts are due, which reports they ask for, and which reports a text takes note of. */
public final class ReportingFinder {
  private static final int FORCE_OF_DECISION = 98;

  /** Such a note tells where a decision is printed (A/RES/64/179, note 17), not which report. */
  private static final String PRINT = "See Official Records";

  private final Authorities authorities;
  private final ReportRequests requests;
  private final ReportNotings notings;

  /** A finder over these vocabularies. */
  public ReportingFinder(Authorities authorities) {
    this.authorities = authorities;
    ActorIndex actors = new ActorIndex(authorities.actors());
    this.requests = new ReportRequests(actors);
    this.notings = new ReportNotings(actors);
  }

  /** What a resolution says of deadlines and reports. */
  public Reporting find(Resolution resolution, List<Act> acts, List<Citation> citations) {
    return new Run(resolution, acts, citations).find();
  }

  /** The finding of one resolution. */
  private final class Run {
    private final Resolution resolution;
    private final Map<String, List<Act>> acts;
    private final Map<String, List<Citation>> cited;
    private final Map<String, List<Citation>> inNotes = new HashMap<>();
    private final Map<String, Paragraph> paragraphs = new HashMap<>();
    private final BodyMentions bodies = new BodyMentions(authorities);
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Recurrence> recurrences = new ArrayList<>();
    private final List<ReportRequest> asked = new ArrayList<>();
    private final List<ReportNoting> noted = new ArrayList<>();

    Run(Resolution resolution, List<Act> acts, List<Citation> citations) {
      this.resolution = resolution;
      this.acts = acts.stream().collect(groupingBy(Act::part));
      this.cited = citations.stream().collect(groupingBy(Citation::part));
      for (Footnote note : resolution.footnotes()) {
        boolean print = note.text().text().startsWith(PRINT);
        inNotes.putIfAbsent(
            note.marker(), print ? List.of() : cited.getOrDefault(note.id(), List.of()));
      }
      resolution.paragraphs().forEach(p -> paragraphs.put(p.id(), p));
    }

    Reporting find() {
      for (Paragraph p : resolution.paragraphs()) {
        Setting setting = Setting.of(resolution.metadata(), p, authorities);
        List<BodyMentions.Mention> mentions = bodies.next(p.text().text(), setting.own());
        List<Act> own = acts.getOrDefault(p.id(), List.of());
        for (Act act : own) {
          read(p, act, act.clause(), mentions, setting);
        }
        Act above = own.isEmpty() ? above(p) : null;
        if (above != null) {
          read(p, above, new Span(0, p.text().length()), mentions, setting);
        }
        noted.addAll(notings.find(p, inNotes, cited.getOrDefault(p.id(), List.of())));
      }
      return new Reporting(deadlines, recurrences, asked, noted);
    }

    /** The act that a sub-paragraph without a verb of its own goes on with. */
    private @Nullable Act above(Paragraph p) {
      String parent = p.kind() == ParagraphKind.SUB ? p.parent() : null;
      while (parent != null) {
        List<Act> found = acts.getOrDefault(parent, List.of());
        if (!found.isEmpty()) {
          return found.get(found.size() - 1);
        }
        Paragraph up = paragraphs.get(parent);
        parent = up == null ? null : up.parent();
      }
      return null;
    }

    private void read(
        Paragraph p, Act act, Span stretch, List<BodyMentions.Mention> mentions, Setting setting) {
      boolean decides = act.verb().force() >= FORCE_OF_DECISION;
      if (!act.verb().asks() && !decides) {
        return;
      }
      List<Deadline> due = deadlines(p, act, stretch, mentions, setting, decides);
      List<Recurrence> often = recurrences(p, act, stretch);
      deadlines.addAll(due);
      recurrences.addAll(often);
      int before = (int) asked.stream().filter(r -> r.part().equals(p.id())).count();
      asked.addAll(requests.find(p, act, stretch, mentions, due, often, setting.own(), before));
    }

    private List<Deadline> deadlines(
        Paragraph p,
        Act act,
        Span stretch,
        List<BodyMentions.Mention> mentions,
        Setting setting,
        boolean decides) {
      String text = p.text().text();
      List<TimePhrase> times = new ArrayList<>();
      times.addAll(SessionPhrases.find(text, stretch, mentions, setting, decides));
      times.addAll(DatePhrases.find(text, stretch, mentions, setting));
      int before = (int) deadlines.stream().filter(d -> d.part().equals(p.id())).count();
      List<Deadline> found = new ArrayList<>();
      for (TimePhrase time : times) {
        found.add(
            new Deadline(
                p.id(),
                before + found.size() + 1,
                act.id(),
                time.body(),
                time.session(),
                time.by(),
                time.span().of(text),
                time.span(),
                p.text().source(time.span()),
                time.rule()));
      }
      return found;
    }

    private List<Recurrence> recurrences(Paragraph p, Act act, Span stretch) {
      String text = p.text().text();
      return Recurrences.find(text, stretch).stream()
          .map(
              r ->
                  new Recurrence(
                      p.id(),
                      act.id(),
                      r.interval(),
                      r.span().of(text),
                      r.span(),
                      p.text().source(r.span())))
          .toList();
    }
  }
}
