package org.mandategraph.citation;

import static org.mandategraph.citation.PatternPieces.DASH;
import static org.mandategraph.citation.PatternPieces.JOINT;
import static org.mandategraph.citation.PatternPieces.RANGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.citation.CitedDates.CitedDate;
import org.mandategraph.citation.Locators.Locator;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;

/**
 * The numbers behind one "resolutions": "64/178 and 64/179 of 18 December 2009 and 64/237 of 24
 * December 2009", "62/214 to 62/217", "54/237 A to C". A number without a date of its own shares
 * that of the next.
 */
final class NumberLists {
  private static final Pattern SERIAL = Pattern.compile("([^/]{1,8}/ ?)([0-9]{1,3})");

  /** The most that one range is taken to mean; a longer one is a misreading. */
  private static final int LONGEST_RANGE = 50;

  /** A part of a text: "74/550 B". */
  private static final Pattern LETTERED = Pattern.compile(".*[0-9] ?[A-Z]");

  /** The longest word that links a number to the list, with a blank on each side. */
  private static final int LONGEST_LINK = 15;

  /**
   * What may be between the word and the first number: "resolution No. 5", "resolutions on Iraq, in
   * particular 1500 (2003)" (S/RES/1770(2007)), "resolutions 1908, 1927 and 1944 (2010)"
   * (S/RES/2012(2011)).
   */
  private final Pattern opening;

  /** What a further number comes right behind: ", ", "and", "including". */
  private final Pattern link;

  /** What is between two numbers of one date: " and ", " or ", " to ", "–", or nothing. */
  private final Pattern glue;

  private final Pattern range;

  /** " to C", " and B": a further part of the text before. */
  private final Pattern furtherPart;

  private final CitedDates dates;
  private final Locators locators;

  NumberLists(Language language, Locators locators) {
    this.locators = locators;
    dates = new CitedDates(language);
    opening =
        language.compile(
            ",? ?(?:${^citation.number-sign} ?|\\(|[^;.:0-9]{0,120}\\b${citation.singled-out}"
                + "(?: ${citation.its})? |(?:[0-9]{3,4}%1$s){1,6})?".formatted(JOINT));
    link = language.compile("(?:[,;(\u2013-]|\\b${citation.list-links}) ?$");
    glue =
        language.compile(
            "[,;]? ?(?:${citation.and}|${citation.or}|${citation.to}|" + DASH + ")? ?");
    range = language.compile(RANGE);
    furtherPart = language.compile("(?:%s|%s)([A-Z])(?![A-Za-z0-9./-])".formatted(RANGE, JOINT));
  }

  /**
   * A number of a list.
   *
   * @param span its place; for one inside a range, that of the range's end
   * @param written the number in full
   * @param date the date given to it or shared with the next, or null
   * @param shared whether the date is behind a later number
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
      Basis basis) {}

  /** One list. */
  final class NumberList {
    private final String text;
    private final int start;
    private final IntUnaryOperator behindAdopter;
    private final List<Item> items = new ArrayList<>();

    /**
     * An empty list.
     *
     * @param start where its first number may come
     * @param behindAdopter from a position behind a number to the one behind "of the Council", the
     *     same position where no such words follow
     */
    NumberList(String text, int start, IntUnaryOperator behindAdopter) {
      this.text = text;
      this.start = start;
      this.behindAdopter = behindAdopter;
    }

    /** The numbers accepted, in reading order. */
    List<Item> items() {
      for (int i = items.size() - 2; i >= 0; i--) {
        Item item = items.get(i);
        LocalDate next = items.get(i + 1).date;
        if (item.date == null && next != null && between(glue, item, items.get(i + 1).span)) {
          items.set(
              i, new Item(item.span, item.written, next, true, item.locator, item.end, item.basis));
        }
      }
      return List.copyOf(items);
    }

    /** Takes a number into the list if it is where one of the list would be. */
    void offer(Span span) {
      String written = span.of(text);
      if (!isListed(span)) {
        return;
      }
      if (LETTERED.matcher(written).matches()) {
        parts(span);
      } else if (!dates.isDay(text, span.end())) {
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        if (last != null && between(range, last, span)) {
          fill(last.written, written, span);
        }
        add(span, written);
      }
    }

    private boolean isListed(Span span) {
      if (items.isEmpty()) {
        return opening.matcher(text).region(start, span.start()).matches();
      }
      // A comma is missing: "1840 (2008) 1780 (2007)" (S/RES/1892(2009)).
      boolean next = span.start() == items.get(items.size() - 1).end + 1;
      return next
          || link.matcher(text)
              .region(Math.max(start, span.start() - LONGEST_LINK), span.start())
              .useTransparentBounds(true)
              .find();
    }

    private boolean between(Pattern pattern, Item first, Span second) {
      int to = second.start();
      return pattern.matcher(text).region(Math.min(first.span.end(), to), to).matches();
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
      Matcher m = furtherPart.matcher(text).region(span.end(), text.length());
      String last = "";
      int end = span.end();
      while (m.lookingAt()) {
        last = "-" + m.group(1);
        end = m.end();
        m.region(end, text.length());
      }
      add(new Span(span.start(), end), span.of(text) + last);
    }

    private void add(Span span, String written) {
      add(span, written, items.isEmpty() ? Basis.EXPLICIT : Basis.LIST);
    }

    /**
     * Adds a number with what is said of it: "45/248 B, section VI, of 21 December 1990", "2118
     * (2013) du Conseil de sécurité, en date du 27 septembre 2013".
     */
    private void add(Span span, String written, Basis basis) {
      Locator place = locators.after(text, span.end());
      CitedDate date = dates.after(text, end(span.end(), place, null));
      int end = end(span.end(), place, date);
      place = place == null && date != null ? locators.after(text, end) : place;
      end = end(end, place, null);
      int behind = behindAdopter.applyAsInt(end);
      if (behind > end) {
        date = date == null ? dates.after(text, behind) : date;
        place = place == null ? locators.after(text, end(behind, null, date)) : place;
      }
      LocalDate day = date == null ? null : date.date();
      String locator = place == null ? null : place.words();
      items.add(new Item(span, written, day, false, locator, end, basis));
    }

    /** The end of the last of these. */
    private static int end(int start, @Nullable Locator place, @Nullable CitedDate date) {
      int end = place == null ? start : Math.max(start, place.span().end());
      return date == null ? end : Math.max(end, date.span().end());
    }
  }
}
