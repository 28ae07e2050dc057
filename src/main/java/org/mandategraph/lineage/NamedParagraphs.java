package org.mandategraph.lineage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.language.Patterns;

/**
 * The paragraphs of a resolution that another text names by their numbers: "the provisions set out
 * in paragraphs 11 and 12 of resolution 1772 (2007) shall continue to apply" (S/RES/1801(2008),
 * para. 2). They are neither repeated nor dropped.
 */
final class NamedParagraphs {
  private static final Pattern NAMED =
      Patterns.compile(
          "\\bparagraphs? (?<list>[0-9]{1,3}(?: ?\\([a-z]{1,4}\\))*+(?:(?:, and |, | and | to | or"
              + " )[0-9]{1,3}(?: ?\\([a-z]{1,4}\\))*+){0,20}+)(?: above)? of"
              + " (?:\\p{L}+ ){0,4}?resolution (?<number>[0-9]{1,4}(?:/[0-9]{1,3})?)");

  private static final Pattern NUMBER = Patterns.compile("(?<to> to )?\\b(?<n>[0-9]{1,3})\\b");
  private static final Pattern NUMBER_OF_TEXT =
      Patterns.compile("/RES/(?<number>[0-9]{1,4}(?:/[0-9]{1,3})?)");

  private NamedParagraphs() {}

  /**
   * The ids of the paragraphs, {@code op11}.
   *
   * @param id of the resolution that is named
   * @param paragraphs of the text that names it
   */
  static Set<String> of(String id, List<ComparedParagraph> paragraphs) {
    Matcher own = NUMBER_OF_TEXT.matcher(id);
    Set<String> ids = new HashSet<>();
    if (own.find()) {
      for (ComparedParagraph p : paragraphs) {
        for (Matcher m = NAMED.matcher(p.text()); m.find(); ) {
          if (m.group("number").equals(own.group("number"))) {
            add(m.group("list"), ids);
          }
        }
      }
    }
    return ids;
  }

  private static void add(String list, Set<String> ids) {
    int last = 0;
    for (Matcher m = NUMBER.matcher(list); m.find(); ) {
      int n = Integer.parseInt(m.group("n"));
      for (int i = m.group("to") == null ? n : last + 1; i <= n; i++) {
        ids.add("op" + i);
      }
      last = n;
    }
  }
}
