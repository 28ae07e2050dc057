package org.mandategraph.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;

/**
 * The numbers behind one "resolutions": "64/178 and 64/179 of 18 December 2009 and 64/237 of 24
 * December 2009", "62/214 to 62/217", "54/237 A to C". A number without a date of its own shares
 * that of the next.
 */
final class NumberList {
  /** What may stand between the word and the first number. */
  private static final Pattern OPENING = Pattern.compile(" ?(?:Nos?\\. ?|\\()?");

  /** What a further number stands right behind. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:[,;(\u2013-]|\\b(?:and|or|to|in|including|also|namely|particular|with|by|of)) ?$");

  /** What stands between two numbers of one date. */
  private static final Pattern GLUE = Pattern.compile("(?:,|;)? ?(?:and|or|to|\u2013|-)? ?");

  private static final Pattern RANGE = Pattern.compile(" to | ?[\u2013-] ?");
  private static final Pattern SERIAL = Pattern.compile("([^/]{1,8}/ ?)([0-9]{1,3})");

  /** The most that one range is taken to stand for; a longer one is a misreading. */
  private static final int LONGEST_RANGE = 50;

  /** A part of a text: "74/550 B". */
  private static final Pattern LETTERED = Pattern.compile("(.*[0-9]) ?([A-Z])");

  /** " to C", " and B": a further part. */
  private static final Pattern FURTHER_PART =
      Pattern.compile("(?: to |, and |, | and | ?[\u2013-] ?)([A-Z])(?![A-Za-z0-9./-])");

  private static final Pattern MONTH = Pattern.compile(" (?:" + CitedDate.MONTHS + ")\\b");

  /**
   * A number of the list.
   *
   * @param span where it stands; for one inside a range, where the range's end stands
   * @param written the number in full
   * @param date the date given to it or shared with the next, or null
   * @param shared whether the date stands behind a later number
   * @param locator the place in it that is cited, or null
   * @param end behind the number, its locator and its date
   * @param basis how it comes to be in the list
   */
  record Item(
      Span span,
      String written,
      @Nullable LocalDate date,
      boolean shared,
      @Nullable String locator,
      int end,
      Basis basis) {
    private Item dated(LocalDate later) {
      return new Item(span, written, later, true, locator, end, basis);
    }
  }

  private final Passage passage;
  private final int start;
  private final List<Item> items = new ArrayList<>();

  NumberList(Passage passage, int start) {
    this.passage = passage;
    this.start = start;
  }

  /** The numbers accepted, in reading order. */
  List<Item> items() {
    for (int i = items.size() - 2; i >= 0; i--) {
      Item item = items.get(i);
      Item next = items.get(i + 1);
      if (item.date == null
          && next.date != null
          && GLUE.matcher(passage.between(item.span, next.span)).matches()) {
        items.set(i, item.dated(next.date));
      }
    }
    return List.copyOf(items);
  }

  /** Takes a number into the list if it stands where one of the list would. */
  void offer(Span span) {
    if (!isListed(span)) {
      return;
    }
    Matcher lettered = LETTERED.matcher(span.of(passage.text()));
    if (lettered.matches()) {
      parts(span);
    } else if (!looking(MONTH, span.end())) {
      accept(span);
    }
  }

  private boolean isListed(Span span) {
    return items.isEmpty()
        ? OPENING.matcher(passage.text()).region(start, span.start()).matches()
        : LINK.matcher(passage.before(span.start(), 15)).find();
  }

  private boolean looking(Pattern pattern, int at) {
    return pattern.matcher(passage.text()).region(at, passage.text().length()).lookingAt();
  }

  private void accept(Span span) {
    String written = span.of(passage.text());
    if (!items.isEmpty()
        && RANGE.matcher(passage.between(items.get(items.size() - 1).span, span)).matches()) {
      fill(items.get(items.size() - 1).written, written, span);
    }
    add(span, written, items.isEmpty() ? Basis.EXPLICIT : Basis.LIST);
  }

  private void fill(String first, String last, Span span) {
    Matcher from = SERIAL.matcher(first);
    Matcher to = SERIAL.matcher(last);
    if (!from.matches() || !to.matches() || !from.group(1).equals(to.group(1))) {
      return;
    }
    int end = Integer.parseInt(to.group(2));
    int begin = Integer.parseInt(from.group(2)) + 1;
    for (int n = begin; n < end && end - begin < LONGEST_RANGE; n++) {
      add(span, from.group(1) + n, Basis.RANGE);
    }
  }

  /** "54/237 A to C", "57/284 A and B": one text, as its symbol A/RES/54/237A-C says. */
  private void parts(Span span) {
    Matcher m = FURTHER_PART.matcher(passage.text()).region(span.end(), passage.text().length());
    String last = "";
    Span whole = span;
    while (m.lookingAt()) {
      last = "-" + m.group(1);
      whole = new Span(span.start(), m.end());
      m.region(m.end(), passage.text().length());
    }
    add(whole, span.of(passage.text()) + last, items.isEmpty() ? Basis.EXPLICIT : Basis.LIST);
  }

  /** Adds a number with what is said of it: "45/248 B, section VI, of 21 December 1990". */
  private void add(Span span, String written, Basis basis) {
    String text = passage.text();
    Locator place = Locator.after(text, span.end());
    CitedDate date = CitedDate.after(text, place == null ? span.end() : place.span().end());
    int end = date != null ? date.span().end() : place != null ? place.span().end() : span.end();
    if (place == null && date != null) {
      place = Locator.after(text, end);
      end = place == null ? end : place.span().end();
    }
    items.add(
        new Item(
            span,
            written,
            date == null ? null : date.date(),
            false,
            place == null ? null : place.words(),
            end,
            basis));
  }
}
