package org.mandategraph.text;

import java.util.regex.Pattern;
import org.mandategraph.language.Language;

/** Lines of a plain text that belong to the page and not to the reader's text. */
final class PlainTextFurniture {
  /** The tail that the Official Document System leaves in its Word files. */
  private static final Pattern ODS = Pattern.compile("(?:\\[DU1\\])?<<ODS .*|\\[DU1\\]");

  /** Tika prints the target of a page's links below the page. */
  private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S++");

  private static final Pattern BAR_CODE = Pattern.compile("\\*[0-9]{6,8}[A-Z]?\\*");
  private static final Pattern JOB_NUMBER = Pattern.compile("[0-9]{2}-[0-9]{5} ?(?:\\([A-Z]\\))?");
  private static final Pattern PAGE_NUMBER = Pattern.compile("[0-9]{1,3}(?:/[0-9]{1,3})?");

  /** Behind the closing line: the heads of the pages, run together. */
  private static final String HEAD =
      "(?:%s) ?[A-Z].*|[A-Z]{1,4}/[A-Z0-9./()]++|(?:%s) [0-9].*|[0-9]{1,2} \\p{Lu}\\p{Ll}++"
          + " [0-9]{4}\\p{Lu}.*";

  private final Pattern head;

  PlainTextFurniture(Language language) {
    head =
        Pattern.compile(
            HEAD.formatted(
                language.pattern("cover.organization"), language.pattern("cover.agendaItem")));
  }

  boolean is(String words, boolean closed) {
    return ODS.matcher(words).matches()
        || LINK.matcher(words).matches()
        || BAR_CODE.matcher(words).matches()
        || JOB_NUMBER.matcher(words).matches()
        || PAGE_NUMBER.matcher(words).matches()
        || (closed && head.matcher(words).matches());
  }
}
