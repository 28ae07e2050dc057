package org.mandategraph.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.citation.Target.OfDocument;
import org.mandategraph.document.Span;

/**
 * Resolutions and decisions by number: "its resolutions 46/152 of 18 December 1991, 63/193, 63/194
 * and 63/195 of 18 December 2008". The word "resolution" or "decision" opens a list and says whose
 * it is; the numbers behind it are read in that light. A number that no such word governs ("1/3",
 * "11/12 March") is none.
 */
final class ResolutionNumbers implements CitationRule {
  static final String NAME = "resolution-number";

  private final BodyNames names;
  private final NumberSeries series;
  private final Cues cues;
  private final Pattern token;

  ResolutionNumbers(Authorities authorities) {
    names = new BodyNames(authorities);
    series = new NumberSeries(authorities);
    cues = new Cues(names);
    token =
        Pattern.compile(
            "(?<body>"
                + names.pattern()
                + ")"
                + "|\\b(?<kind>[Rr]esolution|[Dd]ecision)s?(?![A-Za-z-])"
                + ("|(?<![A-Za-z0-9/.-])(?<number>(?:" + series.pattern() + "))(?![A-Za-z0-9/])")
                + "|(?<stop>\\. (?<!\\b(?:[Cc]hap|[Ss]ect|[Pp]ara|[Aa]rt|[Nn]o|[Vv]ol)s?\\. )(?=[A-Z]))");
  }

  @Override
  public void find(Passage passage, Discourse discourse, Mentions found) {
    Reading reading = new Reading(passage, discourse, found);
    Matcher m = token.matcher(passage.text());
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      if (m.group("body") != null) {
        names.noteNamed(m.group(), discourse);
      } else if (m.group("kind") != null) {
        reading.open(m.group("kind").toLowerCase(Locale.ROOT), span);
      } else if (m.group("number") != null) {
        reading.number(span);
      } else {
        reading.close();
      }
    }
    reading.close();
  }

  /** One pass over one passage. */
  private final class Reading {
    private final Passage passage;
    private final Discourse discourse;
    private final Mentions found;

    /** Whose the last list was: "General Assembly resolution 60/1 … and resolution 61/2". */
    private List<Body> lastBodies = List.of();

    private @Nullable Cue cue;
    private @Nullable NumberList list;

    Reading(Passage passage, Discourse discourse, Mentions found) {
      this.passage = passage;
      this.discourse = discourse;
      this.found = found;
    }

    void open(String kind, Span span) {
      close();
      cue = cues.cue(kind, span, passage, discourse);
      list = new NumberList(passage, cue.span().end());
    }

    void number(Span span) {
      if (list != null && found.free(span)) {
        list.offer(span);
      }
    }

    void close() {
      if (cue != null && list != null) {
        List<NumberList.Item> items = list.items();
        List<Body> bodies =
            items.isEmpty()
                ? cues.named(cue, passage, discourse)
                : cues.bodies(cue, items.get(0).end(), passage, discourse, found, lastBodies);
        for (int i = 0; i < items.size(); i++) {
          add(items.get(i), cue, bodies, i == 0);
        }
        lastBodies = bodies.isEmpty() ? lastBodies : bodies;
      }
      cue = null;
      list = null;
    }

    private void add(NumberList.Item item, Cue cue, List<Body> bodies, boolean first) {
      NumberSeries.Resolved target = resolve(item, item.date(), cue, bodies);
      LocalDate date = item.date();
      if (target == null && item.shared()) {
        target = resolve(item, null, cue, bodies);
        date = null;
      }
      if (target == null) {
        return;
      }
      Locator front = first ? Locator.before(passage.text(), cue.phraseStart()) : null;
      found.add(
          new Mention(
              item.span(),
              new OfDocument(target.symbol()),
              item.locator() != null
                  ? item.locator()
                  : front != null ? front.words() : target.part(),
              date,
              item.basis(),
              NAME));
    }

    private NumberSeries.@Nullable Resolved resolve(
        NumberList.Item item, @Nullable LocalDate date, Cue cue, List<Body> bodies) {
      return series.resolve(cue.kind(), item.written(), date, bodies, cue.isCertain());
    }
  }
}
