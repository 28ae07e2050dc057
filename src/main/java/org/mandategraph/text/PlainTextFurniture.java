package org.mandategraph.text;

import java.util.regex.Pattern;

/** Lines of a plain text that belong to the page and not to the reader's text. */
final class PlainTextFurniture {
  /** The tail that the Official Document System leaves in its Word files. */
  private static final Pattern ODS = Pattern.compile("(?:\\[DU1\\])?<<ODS .*|\\[DU1\\]");

  /** Tika prints the target of a page's links below the page. */
  private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)\\S++");

  private static final Pattern BAR_CODE = Pattern.compile("\\*[0-9]{6,8}[A-Z]?\\*");
  private static final Pattern JOB_NUMBER = Pattern.compile("[0-9]{2}-[0-9]{5} ?(?:\\([A-Z]\\))?");
  private static final Pattern PAGE_NUMBER = Pattern.compile("[0-9]{1,3}(?:/[0-9]{1,3})?");

  /** After the closing line: the heads of the pages, joined to one line. */
  private static final Pattern HEAD =
      Pattern.compile(
          "United Nations ?[A-Z].*|[A-Z]{1,4}/[A-Z0-9./()]++|Agenda items? [0-9].*|[0-9]{1,2}"
              + " \\p{Lu}\\p{Ll}++ [0-9]{4}\\p{Lu}.*");

  private PlainTextFurniture() {}

  static boolean is(String words, boolean closed) {
    return ODS.matcher(words).matches()
        || LINK.matcher(words).matches()
        || BAR_CODE.matcher(words).matches()
        || JOB_NUMBER.matcher(words).matches()
        || PAGE_NUMBER.matcher(words).matches()
        || (closed && HEAD.matcher(words).matches());
  }
}
