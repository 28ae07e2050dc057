package org.mandategraph.mandate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;
import org.mandategraph.language.Language;
import org.mandategraph.language.Patterns;
import org.mandategraph.reading.BodyMention;
import org.mandategraph.reading.SpanIndex;

/** What stands around the number of a session: whose session it is, and whether it is due then. */
final class SessionWords {
  /** A word and a preposition before the session: "beginning of". */
  private static final int BEFORE = 20;

  /** What is over is said of a session at most so many characters before it. */
  private static final int OVER = 120;

  /** Bodies named farther back than these are not meant. */
  private static final int MOST_BODIES = 40;

  private static final Pattern OF = Patterns.compile("\\sof\\s(?=the\\s|[A-Z])");

  private final String whose;
  private final String kinds;
  private final Pattern due;
  private final Pattern over;

  SessionWords(Language language) {
    whose = "\\b" + language.pattern("time.whose") + "\\s";
    kinds = "(?:" + language.pattern("time.session-kinds") + "\\s){0,2}";
    due =
        Patterns.compile(
            "\\b(?:%s|%s\\sof)\\s$"
                .formatted(language.pattern("time.at"), language.pattern("time.part-of")));
    over = Patterns.compile("\\b" + language.pattern("time.over") + "\\b[^,;]{0,80}$");
  }

  /** A pattern for a session behind which of its body's it is: "its NUMBER resumed session". */
  Pattern pattern(String number, String noun) {
    return Patterns.compile(whose + number + "\\s" + kinds + noun + "\\b");
  }

  /** Whether something is due at the session that starts here, and it is not just spoken of. */
  boolean due(String text, int start) {
    return due.matcher(text).region(Math.max(0, start - BEFORE), start).find();
  }

  /** Whether what is said of the session is over: "adopted at its seventy-fifth session". */
  boolean over(String text, int start) {
    return over.matcher(text).region(Math.max(0, start - OVER), start).find();
  }

  /**
   * The bodies whose session it may be, the likeliest first; null for one that is not known: the
   * body named behind "of", else those named before, the nearest first, and the one that speaks.
   */
  List<@Nullable Body> bodies(ActClause clause, Span session) {
    SpanIndex<BodyMention> named = clause.bodies();
    String text = clause.reading().text();
    List<@Nullable Body> bodies = new ArrayList<>();
    Matcher of = OF.matcher(text).region(session.end(), text.length());
    if (of.lookingAt()) {
      int at = named.firstFrom(of.end());
      if (at < named.all().size() && named.all().get(at).span().start() == of.end()) {
        add(named.all().get(at), bodies);
      }
      return bodies;
    }
    int last = named.firstFrom(session.start()) - 1;
    for (int i = last; i >= Math.max(0, last - MOST_BODIES); i--) {
      add(named.all().get(i), bodies);
    }
    bodies.add(clause.decides() ? 0 : bodies.size(), clause.basis().organ());
    return bodies;
  }

  private static void add(BodyMention mention, List<@Nullable Body> bodies) {
    if (mention.candidates().isEmpty()) {
      bodies.add(null);
    }
    bodies.addAll(mention.candidates());
  }
}
