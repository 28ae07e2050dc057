package org.mandategraph.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Issue;
import org.mandategraph.document.Span;

/**
 * "Ibid." in notes. It takes over what it does not replace from the citation before it, in its own
 * note or in the note before: "Ibid., vol. 2349, No. 42146" the series, "Ibid., annex II" the
 * document. A note that could not be read blocks the chain; it is never skipped.
 */
final class Ibid {
  private static final String NAME = "ibid";
  private static final Pattern IBID = Pattern.compile("\\b[Ii]bid\\.");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final Pattern SEGMENT = Pattern.compile("[^;]*");
  private static final Pattern BARE = Pattern.compile("\\b[Ii]bid\\.[ .]*");

  private final TreatySeries treaties;

  Ibid(TreatySeries treaties) {
    this.treaties = treaties;
  }

  /**
   * What a note hands on to the next.
   *
   * @param cited what its last citation cites; empty where it cites nothing we know
   * @param treatySeries whether it speaks of the Treaty Series
   */
  record Chain(List<Mention> cited, boolean treatySeries) {}

  /** Whether no note is missing between two; only markers that are numbers tell. */
  static boolean follows(@Nullable String before, String marker) {
    if (before == null || !NUMBER.matcher(before).matches() || !NUMBER.matcher(marker).matches()) {
      return true;
    }
    return Integer.parseInt(marker) <= Integer.parseInt(before) + 1;
  }

  /** Adds what "Ibid." cites to what the rules found in this note; hands on the chain. */
  @Nullable Chain read(
      Passage note, @Nullable Chain before, Mentions found, List<Finding> findings) {
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
      Passage note, Span segment, @Nullable Chain before, Mentions found, List<Finding> findings) {
    Matcher m = IBID.matcher(note.text()).region(segment.start(), segment.end());
    boolean ibid = m.find();
    boolean treatySeries = segment.of(note.text()).contains("Treaty Series");
    if (!ibid) {
      return new Chain(found.startingIn(segment), treatySeries);
    }
    if (before == null) {
      Span span = new Span(m.start(), m.end());
      findings.add(
          new Finding(
              Issue.IBID_BLOCKED, note.part(), note.mapped().source(span), note.mapped().text()));
    } else {
      treatySeries |= before.treatySeries;
      takeOver(note, segment, m.start(), before, found);
    }
    return new Chain(found.startingIn(segment), treatySeries);
  }

  private void takeOver(Passage note, Span segment, int start, Chain before, Mentions found) {
    Span rest = new Span(start, segment.end());
    if (before.treatySeries) {
      treaties.entries(note, rest, Basis.IBID).stream()
          .filter(e -> found.free(e.span()))
          .forEach(found::add);
    }
    if (!found.startingIn(rest).isEmpty() || before.treatySeries) {
      return;
    }
    Matcher ibid = IBID.matcher(note.text()).region(start, segment.end());
    Locator place = ibid.lookingAt() ? Locator.after(note.text(), ibid.end()) : null;
    boolean bare = BARE.matcher(rest.of(note.text())).matches();
    if (place == null && !bare) {
      return;
    }
    Span span = new Span(start, place == null ? ibid.end() : place.span().end());
    for (Mention m : before.cited) {
      found.add(
          new Mention(
              span,
              m.target(),
              place == null ? m.locator() : place.words(),
              m.date(),
              Basis.IBID,
              NAME));
    }
  }
}
