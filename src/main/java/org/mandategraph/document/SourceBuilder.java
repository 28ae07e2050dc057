package org.mandategraph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Puts a {@link SourceDocument} together, line by line. No line starts or ends with a blank. */
final class SourceBuilder {
  /** Start of a style or link that has no character yet. */
  private static final int NOT_YET = -1;

  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private final List<StyleRun> styles = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Style, Integer> open = new EnumMap<>(Style.class);
  private final Map<Style, Integer> last = new EnumMap<>(Style.class);
  private final int limit;
  private int lineStart;
  private boolean blank;
  private @Nullable String href;
  private int linkStart = NOT_YET;

  /**
   * Starts empty.
   *
   * @param limit characters at most
   */
  SourceBuilder(int limit) {
    this.limit = limit;
  }

  /** The text is longer than allowed. */
  static final class TooLongException extends SAXException {
    private static final long serialVersionUID = 1L;

    /** Whether this is what went wrong. */
    static boolean isBehind(Throwable problem) {
      int depth = 0;
      Throwable cause = problem;
      while (cause != null && depth++ < 20) {
        if (cause instanceof TooLongException) {
          return true;
        }
        cause = cause.getCause();
      }
      return false;
    }
  }

  /** Whether the line at hand has no characters yet. */
  boolean lineIsEmpty() {
    return text.length() == lineStart;
  }

  /** A blank, if more of the line follows. */
  void blank() {
    blank = true;
  }

  /** Adds characters to the line at hand. */
  void append(CharSequence more) throws TooLongException {
    if (text.length() + more.length() >= limit) {
      throw new TooLongException();
    }
    if (blank && !lineIsEmpty()) {
      text.append(' ');
    }
    blank = false;
    open.replaceAll((style, start) -> start == NOT_YET ? text.length() : start);
    if (linkStart == NOT_YET) {
      linkStart = text.length();
    }
    text.append(more);
  }

  void start(Style style) {
    open.putIfAbsent(style, NOT_YET);
  }

  void end(Style style) {
    Integer start = open.remove(style);
    if (start != null && start != NOT_YET) {
      addStyle(style, start);
    }
  }

  /** Two runs of a style with nothing or a blank between them, in one line, are one. */
  private void addStyle(Style style, int start) {
    Integer index = last.get(style);
    if (index != null) {
      Span before = styles.get(index).span();
      int gap = start - before.end();
      if (before.end() >= lineStart && (gap == 0 || (gap == 1 && text.charAt(start - 1) == ' '))) {
        styles.set(index, new StyleRun(new Span(before.start(), text.length()), style));
        return;
      }
    }
    last.put(style, styles.size());
    styles.add(new StyleRun(new Span(start, text.length()), style));
  }

  void startLink(String target) {
    href = target;
    linkStart = NOT_YET;
  }

  void endLink() {
    if (href != null && linkStart != NOT_YET) {
      links.add(new Link(new Span(linkStart, text.length()), href));
    }
    href = null;
  }

  /** Starts an element of the mark-up and tells its number, to end it by. */
  int startMark(String element, Map<String, String> attributes) {
    marks.add(new Mark(new Span(text.length(), text.length()), element, attributes));
    return marks.size() - 1;
  }

  /** Ends an element; blanks and line ends at its ends are not part of it. */
  void endMark(int number) {
    Mark mark = marks.get(number);
    int start = mark.span().start();
    int end = text.length();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    marks.set(number, new Mark(new Span(start, end), mark.element(), mark.attributes()));
  }

  /** Ends the line at hand; styles and a link that are open go on in the next one. */
  void endLine(Role role, @Nullable Boolean starts, @Nullable Layout layout) {
    List<Style> running = List.copyOf(open.keySet());
    String target = href;
    running.forEach(this::end);
    endLink();
    lines.add(new Line(new Span(lineStart, text.length()), role, starts, layout));
    text.append('\n');
    lineStart = text.length();
    blank = false;
    running.forEach(this::start);
    if (target != null) {
      startLink(target);
    }
  }

  /** The finished document. */
  SourceDocument build(String name, Format format, String sha256, Map<String, String> properties) {
    styles.sort(
        Comparator.comparingInt((StyleRun s) -> s.span().start()).thenComparing(StyleRun::style));
    links.sort(Comparator.comparingInt(l -> l.span().start()));
    return new SourceDocument(
        name, format, sha256, text.toString(), lines, styles, links, marks, properties);
  }
}
