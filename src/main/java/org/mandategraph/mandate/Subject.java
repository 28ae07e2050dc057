package org.mandategraph.mandate;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Span;

/**
 * What a report is to be on: "on the implementation of the present resolution"; for "thereon" what
 * the act asks before.
 *
 * @param span where it stands in the paragraph's text
 * @param words its words
 */
record Subject(Span span, String words) {
  private static final Pattern ON =
      Pattern.compile(
          "\\b(?:on|of|regarding|concerning|about|containing|outlining|detailing|describing|addressing"
              + "|assessing)\\s");

  private static final Pattern BACK =
      Pattern.compile(
          "\\b(?:thereon|in\\s(?:this|that)\\s(?:regard|respect)|on\\s(?:the|this|that)\\smatter|thereof)\\b");

  private static final Pattern END =
      Pattern.compile(
          ",\\s(?:under\\s(?:the|a)\\s(?:sub-?)?item|with\\sa\\sview\\sto|in\\saccordance\\swith|bearing\\sin\\smind"
              + "|taking\\sinto|for\\s(?:its\\s|their\\s)?consideration|to\\sbe\\sfollowed|followed\\sby)\\b|[.;]$");

  private static final Pattern LOOSE_END =
      Pattern.compile(
          "(?:[\\s,]+(?:at|to|in|by|and|for|before|during|no later than|of|than))*[\\s,]*$");

  private static final Pattern LOOSE_START = Pattern.compile("^[\\s,]*(?:to\\s)?");

  private static final int SHORTEST = 4;

  /** The subject of a report asked for; null where there is none. */
  static @Nullable Subject of(
      String text, Span stretch, ReportPhrases.Found found, List<Span> known) {
    int from = found.object();
    int to = found.span().end();
    Matcher on = ON.matcher(text).region(Math.min(from, to), to);
    while (on.find()) {
      int start = on.start();
      int end = on.end();
      if (known.stream()
          .noneMatch(s -> (s.start() <= start && start < s.end()) || s.start() == end)) {
        return ending(text, new Span(on.end(), to), known);
      }
    }
    if (BACK.matcher(text).region(Math.min(from, to), to).find()) {
      return ending(
          text,
          new Span(Math.min(stretch.start(), found.span().start()), found.span().start()),
          List.of());
    }
    return null;
  }

  private static @Nullable Subject ending(String text, Span span, List<Span> known) {
    int end = span.end();
    Matcher m = END.matcher(text).region(span.start(), span.end());
    if (m.find()) {
      end = m.start();
    }
    // A time or body at the end is no subject: "on its work to the Council at its 2023 session".
    boolean cut = true;
    while (cut) {
      int last =
          span.start()
              + LOOSE_END.matcher(text.substring(span.start(), end)).replaceFirst("").length();
      cut = last < end;
      end = last;
      for (Span time : known) {
        if (time.start() > span.start() && time.end() == last) {
          end = time.start();
          cut = true;
        }
      }
    }
    Span whole = new Span(span.start(), end);
    String words = LOOSE_START.matcher(whole.of(text)).replaceFirst("");
    return words.length() < SHORTEST ? null : new Subject(whole, words);
  }
}
