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
      Pattern.compile("( to |, and |, | and | ?[\u2013-] ?)([A-Z])(?![A-Za-z0-9.])");

  /** A word behind a letter that makes it an article, not a part: "resolution 66/181 A State". */
  private static final Pattern STRAY =
      Pattern.compile(
          " (?!(?:of|and|to|on|in|or|entitled|by|as|adopted|which|concerning)\\b)[A-Za-z]");

  private static final Pattern MONTH = Pattern.compile(" (?:" + CitedDate.MONTHS + ")\\b");

  /**
   * A number of the list.
   *
   * @param span where it stands; for one inside a range, where the range's end stands
   * @param written the number in full
   * @param date the date given to it, or null
   * @param end behind the number and the date right behind it
   * @param basis how it comes to be in the list
   */
  record Item(Span span, String written, @Nullable LocalDate date, int end, Basis basis) {}

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
      if (item.date == null && GLUE.matcher(gap(item.span, next.span)).matches()) {
        items.set(i, new Item(item.span, item.written, next.date, item.end, item.basis));
      }
    }
    return List.copyOf(items);
  }

  private String gap(Span first, Span second) {
    return passage.between(first, second);
  }

  /** Takes a number into the list if it stands where one of the list would. */
  void offer(Span span) {
    if (!isListed(span)) {
      return;
    }
    Matcher lettered = LETTERED.matcher(span.of(passage.text()));
    if (lettered.matches() && looking(STRAY, span.end())) {
      accept(new Span(span.start(), span.start() + lettered.end(1)));
    } else if (lettered.matches()) {
      parts(span, lettered.group(1));
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
    if (!items.isEmpty() && RANGE.matcher(gap(items.get(items.size() - 1).span, span)).matches()) {
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

  /** "54/237 A to C" is one text, as its symbol A/RES/54/237A-C says; "A and B" are two. */
  private void parts(Span span, String number) {
    Matcher m = FURTHER_PART.matcher(passage.text()).region(span.end(), passage.text().length());
    boolean further = m.lookingAt();
    if (further && !m.group(1).contains("and") && !m.group(1).contains(",")) {
      Span whole = new Span(span.start(), m.end());
      add(whole, span.of(passage.text()) + "-" + m.group(2), Basis.EXPLICIT);
      return;
    }
    accept(span);
    while (further) {
      add(new Span(m.start(2), m.end(2)), number + " " + m.group(2), Basis.LIST);
      further = m.region(m.end(), passage.text().length()).lookingAt();
    }
  }

  private void add(Span span, String written, Basis basis) {
    CitedDate date = CitedDate.after(passage.text(), span.end());
    int end = date == null ? span.end() : date.span().end();
    items.add(new Item(span, written, date == null ? null : date.date(), end, basis));
  }
}
