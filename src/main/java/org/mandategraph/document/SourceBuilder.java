package org.mandategraph.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SourceDocument} line by line. No line starts or ends with a blank. */
public final class SourceBuilder {
  /** Half a surrogate pair, control characters, and what Unicode calls no character. */
  private static final Pattern INVALID =
      Pattern.compile("[\\x{7F}-\\x{9F}\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");

  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private final List<StyleRun> styles = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<MarkupElement> marks = new ArrayList<>();
  private final Map<Style, Integer> open = new EnumMap<>(Style.class);
  private final Map<Style, Integer> last = new EnumMap<>(Style.class);
  private final int limit;
  private int lineStart;
  private boolean blank;
  private Role role = Role.BODY;
  private boolean starts = true;
  private @Nullable Layout layout;
  private @Nullable String href;
  private int linkStart;
  private @Nullable String recognizedBy;

  /**
   * Starts empty.
   *
   * @param limit characters at most
   */
  SourceBuilder(int limit) {
    this.limit = limit;
  }

  /** Whether the line at hand has no characters yet. */
  boolean lineIsEmpty() {
    return text.length() == lineStart;
  }

  /** A blank, if more of the line follows. */
  void blank() {
    blank = true;
  }

  /**
   * Adds text to the line at hand: of several blanks one is kept, and what is no character is
   * replaced by U+FFFD.
   *
   * @return whether there was anything but blanks
   * @throws TooLongException if the document gets longer than allowed
   */
  boolean text(String more) {
    String valid = INVALID.matcher(more).replaceAll("\uFFFD");
    boolean any = false;
    int from = 0;
    for (int i = 0; i <= valid.length(); i++) {
      boolean end = i == valid.length();
      if (end || isBlank(valid.charAt(i))) {
        if (i > from) {
          append(valid, from, i);
          any = true;
        }
        blank |= !end;
        from = i + 1;
      }
    }
    return any;
  }

  /** Adds text that is set in one way. */
  public void text(String more, Look look) {
    if (look.href() != null) {
      startLink(look.href());
    }
    look.styles().forEach(this::start);
    text(more);
    look.styles().forEach(this::end);
    endLink();
  }

  /** Blanks, no-break ones too, line ends and control characters. */
  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u2029';
  }

  private void append(String words, int start, int end) {
    if (text.length() + end - start >= limit) {
      throw new TooLongException(limit);
    }
    if (blank && !lineIsEmpty()) {
      text.append(' ');
    }
    blank = false;
    text.append(words, start, end);
  }

  void start(Style style) {
    open.putIfAbsent(style, text.length());
  }

  void end(Style style) {
    Integer start = open.remove(style);
    if (start != null && start < text.length()) {
      addStyle(style, since(start));
    }
  }

  /** Two runs of a style with nothing or a blank between them, in one line, are one. */
  private void addStyle(Style style, Span span) {
    Integer index = last.get(style);
    if (index != null) {
      Span before = styles.get(index).span();
      int gap = span.start() - before.end();
      if (before.end() >= lineStart
          && (gap == 0 || (gap == 1 && text.charAt(span.start() - 1) == ' '))) {
        styles.set(index, new StyleRun(new Span(before.start(), span.end()), style));
        return;
      }
    }
    last.put(style, styles.size());
    styles.add(new StyleRun(span, style));
  }

  void startLink(String target) {
    href = target;
    linkStart = text.length();
  }

  void endLink() {
    if (href != null && linkStart < text.length()) {
      links.add(new Link(since(linkStart), href));
    }
    href = null;
  }

  /** Starts an element of the mark-up; its number is for {@link #endMark}. */
  int startMark(String element, Map<String, String> attributes) {
    marks.add(new MarkupElement(new Span(text.length(), text.length()), element, attributes));
    return marks.size() - 1;
  }

  /** Ends an element; blanks and line ends at its ends are not part of it. */
  void endMark(int number) {
    MarkupElement mark = marks.get(number);
    Span span = since(mark.span().start());
    marks.set(number, new MarkupElement(span, mark.element(), mark.attributes()));
  }

  /** What was written from a position on, without blanks and line ends around it. */
  private Span since(int position) {
    int start = position;
    int end = text.length();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  /**
   * Says what the line at hand is, and those behind it up to the next call.
   *
   * @param lineRole what it is on the page
   * @param startsParagraph whether a paragraph or note starts here, and not only a line
   * @param place where it is on its page, or null where the format has no pages
   */
  public void startLine(Role lineRole, boolean startsParagraph, @Nullable Layout place) {
    role = lineRole;
    starts = startsParagraph;
    layout = place;
  }

  /**
   * Ends the line at hand, if it has characters; the next one continues its paragraph, open styles
   * and an open link.
   */
  public void endLine() {
    if (lineIsEmpty()) {
      return;
    }
    List<Style> running = List.copyOf(open.keySet());
    String target = href;
    running.forEach(this::end);
    endLink();
    lines.add(new Line(new Span(lineStart, text.length()), role, starts, layout));
    text.append('\n');
    lineStart = text.length();
    starts = false;
    blank = false;
    running.forEach(this::start);
    if (target != null) {
      startLink(target);
    }
  }

  /** Says that the words of a scan were recognized by a program. */
  public void recognizedBy(String program) {
    recognizedBy = program;
  }

  /** The finished document. */
  SourceDocument build(String name, Format format, String sha256) {
    styles.sort(
        Comparator.comparingInt((StyleRun s) -> s.span().start()).thenComparing(StyleRun::style));
    links.sort(Comparator.comparingInt(l -> l.span().start()));
    return new SourceDocument(
        name, format, sha256, text.toString(), lines, styles, links, marks, recognizedBy);
  }
}
