package org.mandategraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.language.Language;

/**
 * The nouns that name a kind of instrument: "Convention", "Plan of Action". Behind "the" they stand
 * for one that has been named: "the Convention", and so do the words of its name up to the noun,
 * "the Political Declaration".
 */
final class InstrumentHeads {
  private static final String ARTICLE = "the ";
  private final Names<Boolean> heads = Names.withCapitals();
  private final Set<String> nameEnds;
  private final Set<String> own;
  private final Set<String> pointing;

  InstrumentHeads(Language language) {
    if (language.has("instrument.heads")) {
      language.phrases("instrument.heads").forEach(head -> heads.put(head, true));
    }
    nameEnds = language.wordsIfAny("instrument.head-ends");
    own = language.wordsIfAny("instrument.own");
    pointing = language.wordsIfAny("instrument.pointing");
  }

  /** The forms that say the same with another word than the article: "that Convention". */
  List<String> pointing(String shortForm) {
    return shortForm.startsWith(ARTICLE)
        ? pointing.stream().map(w -> w + " " + shortForm.substring(ARTICLE.length())).toList()
        : List.of();
  }

  /** The short form in lower case with its article: "the convention" for "that Convention". */
  String withArticle(String shortForm) {
    int blank = shortForm.indexOf(' ');
    return blank > 0 && pointing.contains(shortForm.substring(0, blank))
        ? ARTICLE + shortForm.substring(blank + 1)
        : shortForm;
  }

  /** The token behind the noun that starts here; the same token where none does. */
  int behind(Tokens t, int at) {
    Names.Match<Boolean> head = heads.at(t, at);
    return head == null ? at : head.end();
  }

  /** The short form of the noun that starts here, in lower case, or null. */
  @Nullable String shortForm(Tokens t, int at) {
    int end = behind(t, at);
    return end == at ? null : ARTICLE + t.lower(at, end);
  }

  /** Whether the word before a noun says that it is the text itself: "the present Convention". */
  boolean ofText(Tokens t, int at) {
    return own.contains(t.lower(at - 1));
  }

  /** What stands for an instrument of this name, by the nouns of its first part. */
  List<String> shortForms(String name) {
    Tokens t = new Tokens(name);
    List<String> forms = new ArrayList<>();
    int i = 0;
    while (i < t.size() && !nameEnds.contains(t.lower(i))) {
      int end = behind(t, i);
      boolean more = end > i && (behind(t, end) > end || startsWithDigit(t, end));
      if (end > i && !more) {
        forms.add(ARTICLE + name.substring(t.span(i, end).start(), t.span(i, end).end()));
        if (i > 0 && t.isWord(end) && forms.size() == 1) {
          forms.add(ARTICLE + name.substring(0, t.span(i, end).end()));
        }
      }
      i = Math.max(i + 1, more ? i + 1 : end);
    }
    return forms;
  }

  private static boolean startsWithDigit(Tokens t, int at) {
    return t.isWord(at) && Character.isDigit(t.word(at).charAt(0));
  }
}
