package org.mandategraph.text;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.language.Language;

/**
 * Finds the running heads in a plain text that was made from pages: the document's symbol alone, or
 * with its title on the same line or the lines beside it ("A/RES/78/91 Question of French
 * Polynesia"). Behind the enacting formula such a line is no part of the text. Takes time linear in
 * the text.
 */
final class RunningHeads {
  private static final String OWN_SYMBOL =
      "(?:${cover.organization}\\s+)?([A-Z]{1,4}(?:/[A-Za-z0-9.()-]{1,12}){1,6}(?:\\s\\([0-9]{4}\\))?)\\*{0,2}";

  /** The symbol is among so many first lines. */
  private static final int FIRST_LINES = 40;

  /** No title has so many characters. */
  private static final int LONGEST_TITLE = 1_000;

  private static final Pattern NUMBERED_TITLE =
      Pattern.compile("(?:[0-9A-Z-]{1,6}/)?[0-9]{1,4}(?:\\s?[A-Z])?\\.\\s(.*)", Pattern.DOTALL);

  private final List<String> lines;
  private final String title;
  private final BitSet found = new BitSet();

  private RunningHeads(List<String> lines, String title) {
    this.lines = lines;
    this.title = title;
  }

  /** The indices of their lines. */
  static BitSet find(SourceDocument document, Language language, TextBounds bounds) {
    List<String> lines =
        document.lines().stream().map(line -> document.text(line).strip()).toList();
    String symbol = symbol(lines, language.compile(OWN_SYMBOL));
    int formula = 0;
    while (formula < lines.size() && !bounds.isFormula(lines.get(formula))) {
      formula++;
    }
    RunningHeads heads = new RunningHeads(lines, title(lines.subList(0, formula)));
    for (int i = formula + 1; i < lines.size() && !symbol.isEmpty(); i++) {
      heads.line(i, symbol);
    }
    return heads.found;
  }

  private static String symbol(List<String> lines, Pattern own) {
    return lines.stream()
        .limit(FIRST_LINES)
        .map(own::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(m -> m.group(1))
        .orElse("");
  }

  /** The words between the number of the title and the formula. */
  private static String title(List<String> cover) {
    StringBuilder title = new StringBuilder();
    for (String line : cover) {
      Matcher numbered = NUMBERED_TITLE.matcher(line);
      if (numbered.matches()) {
        title.setLength(0);
      }
      if (title.length() < LONGEST_TITLE) {
        title.append(bare(numbered.matches() ? numbered.group(1) : line));
      }
    }
    return title.toString();
  }

  private void line(int i, String symbol) {
    String line = lines.get(i);
    if (line.equals(symbol)) {
      found.set(i);
      below(i, "");
      above(i, "");
    } else if (line.startsWith(symbol + " ")) {
      below(i, bare(line.substring(symbol.length())));
    } else if (line.endsWith(" " + symbol)) {
      above(i, bare(line.substring(0, line.length() - symbol.length())));
    }
  }

  /** The title starts behind the symbol and may go on in the next lines. */
  private void below(int first, String start) {
    int length = start.length();
    int last = first;
    boolean isTitle = title.startsWith(start);
    while (isTitle && length < title.length() && last + 1 < lines.size()) {
      String next = bare(lines.get(last + 1));
      isTitle = !next.isEmpty() && title.startsWith(next, length);
      length += next.length();
      last++;
    }
    if (isTitle && length == title.length()) {
      found.set(first, last + 1);
    }
  }

  /** The title ends before the symbol and may start in the lines before. */
  private void above(int last, String end) {
    int left = title.length() - end.length();
    int first = last;
    boolean isTitle = title.endsWith(end);
    while (isTitle && left > 0 && first > 0) {
      String before = bare(lines.get(first - 1));
      left -= before.length();
      isTitle = !before.isEmpty() && left >= 0 && title.startsWith(before, left);
      first--;
    }
    if (isTitle && left == 0) {
      found.set(first, last + 1);
    }
  }

  /** Letters and digits alone, for marks and blanks differ between a title and its head. */
  private static String bare(String words) {
    StringBuilder bare = new StringBuilder();
    words.chars().filter(Character::isLetterOrDigit).forEach(c -> bare.append((char) c));
    return bare.toString();
  }
}
