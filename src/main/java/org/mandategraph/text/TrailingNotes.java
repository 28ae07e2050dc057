package org.mandategraph.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.document.Line;
import org.mandategraph.document.SourceDocument;
import org.mandategraph.language.Patterns;

/**
 * Finds the notes that a plain text has at its very end, also where no closing line separates them
 * from the last paragraph. They are recognized backwards from the end: each starts with its number,
 * the numbers fall, and the text above calls at least one of them.
 */
final class TrailingNotes {
  /** Numbers that follow a word or a mark as calls do: "thereto2", "2006,4", "Crime, 1". */
  private static final Pattern CALL =
      Patterns.compile("(?<=[\\p{L},;.:)”»\"]|[0-9]{4}) ?([0-9]{1,3})(?![0-9])");

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.;:)\\]”\"]", Pattern.DOTALL);

  /** Where old volumes number their notes throughout, some of a text's numbers are missing. */
  private static final int LARGEST_GAP = 5;

  private TrailingNotes() {}

  /**
   * Index of the line at which the notes at the end start; the number of lines where there are
   * none. Takes time linear in the text.
   *
   * @param note a line that starts a note; its first group is the number
   * @param numbered a numbered paragraph
   */
  static int start(SourceDocument document, Pattern note, Pattern numbered) {
    List<Line> lines = document.lines();
    int start = lines.size();
    int lowest = Integer.MAX_VALUE;
    Set<Integer> found = new HashSet<>();
    boolean within = false;
    for (int i = lines.size() - 1; i >= 0; i--) {
      String words = document.text(lines.get(i)).strip();
      Matcher m = note.matcher(words);
      if (m.lookingAt() && follows(Integer.parseInt(m.group(1)), lowest) && ended(document, i)) {
        lowest = Integer.parseInt(m.group(1));
        found.add(lowest);
        start = i;
        within = false;
      } else if (numbered.matcher(words).matches() || (words.isEmpty() && within)) {
        break;
      } else {
        within |= !words.isEmpty();
      }
    }
    return start < lines.size() && called(document, lines.get(start), found) ? start : lines.size();
  }

  private static boolean follows(int number, int next) {
    return number < next && (next == Integer.MAX_VALUE || next - number < LARGEST_GAP);
  }

  /** Whether nothing goes on into this line from the one before it. */
  private static boolean ended(SourceDocument document, int line) {
    String before = line == 0 ? "" : document.text(document.lines().get(line - 1)).strip();
    return before.isEmpty() || SENTENCE_END.matcher(before).matches();
  }

  private static boolean called(SourceDocument document, Line first, Set<Integer> numbers) {
    return CALL.matcher(document.text())
        .region(0, first.span().start())
        .results()
        .anyMatch(call -> numbers.contains(Integer.valueOf(call.group(1))));
  }
}
