package org.mandategraph.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.citation.Locators.Locator;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Issue;
import org.mandategraph.document.Span;
import org.mandategraph.language.Patterns;
import org.mandategraph.reading.Reading;

/**
 * "Ibid." in notes. It takes over what it does not replace from the citation before it, in its own
 * note or else in the note before: "Ibid., vol. 2349, No. 42146" the series, "Ibid., annex II" the
 * document. A note that could not be read blocks the chain; it is never skipped.
 */
final class Ibid {
  static final String NAME = "ibid";
  private static final Pattern IBID = Patterns.compile("\\b[Ii]bid\\.");
  private static final Pattern NUMBER = Patterns.compile("[0-9]{1,4}");
  private static final Pattern SEGMENT = Patterns.compile("[^;]*");
  private static final Pattern BARE = Patterns.compile("\\b[Ii]bid\\.[ .]*");

  private final TreatySeries treaties;
  private final Locators locators;

  Ibid(TreatySeries treaties, Locators locators) {
    this.locators = locators;
    this.treaties = treaties;
  }

  /**
   * What a note passes to the next.
   *
   * @param cited what its last citation cites; empty where it cites nothing we know
   * @param treatySeries whether it speaks of the Treaty Series
   */
  record Chain(List<FoundCitation> cited, boolean treatySeries) {}

  /** Whether no note is missing between two; only markers that are numbers show it. */
  static boolean follows(@Nullable String before, String marker) {
    if (before == null || !NUMBER.matcher(before).matches() || !NUMBER.matcher(marker).matches()) {
      return true;
    }
    return Integer.parseInt(marker) <= Integer.parseInt(before) + 1;
  }

  /**
   * Adds what "Ibid." cites to what the rules found in this note; returns the chain for the next.
   */
  @Nullable Chain read(
      Reading note, @Nullable Chain before, FoundCitations found, List<Finding> findings) {
    if (note.text().isBlank()) {
      return null;
    }
    Chain chain = before;
    Matcher m = SEGMENT.matcher(note.text());
    while (m.find()) {
      if (m.start() < m.end()) {
        chain = segment(note, new Span(m.start(), m.end()), chain, found, findings);
      }
    }
    return chain;
  }

  private Chain segment(
      Reading note,
      Span segment,
      @Nullable Chain before,
      FoundCitations found,
      List<Finding> findings) {
    Matcher m = IBID.matcher(note.text()).region(segment.start(), segment.end());
    boolean ibid = m.find();
    boolean treatySeries = treaties.isNamedIn(note.text(), segment);
    if (!ibid) {
      return new Chain(found.startingIn(segment), treatySeries);
    }
    Span front = new Span(segment.start(), m.start());
    List<FoundCitation> own = found.startingIn(front);
    Chain last = own.isEmpty() ? before : new Chain(own, treaties.isNamedIn(note.text(), front));
    if (last == null) {
      Span span = new Span(m.start(), m.end());
      findings.add(
          new Finding(
              Issue.IBID_BLOCKED, note.part(), note.mapped().source(span), note.mapped().text()));
    } else {
      treatySeries |= last.treatySeries;
      takeOver(note, segment, m.start(), last, found);
    }
    return new Chain(found.startingIn(segment), treatySeries);
  }

  private void takeOver(Reading note, Span segment, int start, Chain last, FoundCitations found) {
    Span rest = new Span(start, segment.end());
    if (last.treatySeries) {
      treaties.entries(note.text(), rest, Basis.IBID).stream()
          .filter(e -> found.free(e.span()))
          .forEach(found::add);
    }
    if (!found.startingIn(rest).isEmpty() || last.treatySeries) {
      return;
    }
    Matcher ibid = IBID.matcher(note.text()).region(start, segment.end());
    Locator place = ibid.lookingAt() ? locators.inReport(note.text(), ibid.end()) : null;
    boolean bare = BARE.matcher(rest.of(note.text())).matches();
    if (place == null && !bare) {
      return;
    }
    Span span = new Span(start, place == null ? ibid.end() : place.span().end());
    for (FoundCitation m : last.cited) {
      found.add(
          new FoundCitation(
              span,
              m.target(),
              place == null ? m.locator() : place.words(),
              m.date(),
              Basis.IBID,
              NAME));
    }
  }
}
