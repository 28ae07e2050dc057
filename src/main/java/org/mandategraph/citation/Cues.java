package org.mandategraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.authority.Body;
import org.mandategraph.citation.Target.OfDocument;
import org.mandategraph.document.Span;

/**
 * Says whose resolutions a list holds. A body in front of the word decides. Without one: a body
 * behind ("resolution 18/3 …, adopted by the Commission"), the body that speaks ("by the Council in
 * its resolution"), the list before, the body that reports ("CTOC/COP/2010/17, chap. I, resolution
 * 5/5"), the text's own, in this order, the first whose numbers look so.
 */
final class Cues {
  private static final int REACH = 200;

  private static final Pattern ITS = Pattern.compile("(?:^|[^A-Za-z])(?:its|Its) $");

  /** What stands between a report's symbol and a resolution in it: ", chap. I, sect. A, ". */
  private static final Pattern REPORT_GAP = Pattern.compile("[^;]{0,40}[,)] ?");

  private final BodyNames names;
  private final Pattern inFront;

  /** The first of two: "General Assembly and Security Council resolutions". */
  private final Pattern first;

  private final Pattern adoptedBehind;
  private final Pattern speaking;

  Cues(BodyNames names) {
    this.names = names;
    String body = "(?<body>" + names.pattern() + ")";
    first = Pattern.compile(body + " and $");
    inFront = Pattern.compile(body + "(?:'s?)? $");
    adoptedBehind =
        Pattern.compile(
            "(?:,? entitled \"[^\"]{1,300}\")?,?(?: which was)?(?: adopted by| of)(?: the)? "
                + body);
    speaking = Pattern.compile(body + "[^;.]{0,60}(?:,| in| by| through| with) $");
  }

  Cue cue(String kind, Span span, Passage passage, Discourse discourse) {
    Matcher m =
        inFront
            .matcher(passage.text())
            .region(Math.max(0, span.start() - REACH), span.start())
            .useTransparentBounds(true);
    if (m.find()) {
      String name = m.group("body");
      List<Body> bodies = new ArrayList<>(names.meant(name, discourse));
      Matcher other =
          first.matcher(passage.text()).region(Math.max(0, m.start() - REACH), m.start());
      if (other.useTransparentBounds(true).find()) {
        bodies.addAll(names.meant(other.group("body"), discourse));
      }
      return new Cue(
          kind,
          span,
          names.isFull(name) ? Cue.Owner.NAMED : Cue.Owner.SHORT_NAME,
          bodies,
          m.start());
    }
    boolean its = ITS.matcher(passage.before(span.start(), 5)).find();
    return new Cue(
        kind,
        span,
        its ? Cue.Owner.ITS : Cue.Owner.NOBODY,
        List.of(),
        its ? span.start() - "its ".length() : span.start());
  }

  /** The bodies of a word without numbers: "resolutions of the Council, the last being …". */
  List<Body> named(Cue cue, Passage passage, Discourse discourse) {
    List<Body> bodies = new ArrayList<>(cue.bodies());
    bodies.addAll(behind(cue.span().end(), passage, discourse));
    return bodies;
  }

  private List<Body> behind(int position, Passage passage, Discourse discourse) {
    Matcher m = adoptedBehind.matcher(passage.text()).region(position, passage.text().length());
    return m.lookingAt() ? names.meant(m.group("body"), discourse) : List.of();
  }

  /** The bodies that may have adopted what a list holds, the likeliest first. */
  List<Body> bodies(
      Cue cue,
      int behindFirst,
      Passage passage,
      Discourse discourse,
      Mentions found,
      List<Body> listBefore) {
    if (cue.owner() == Cue.Owner.NAMED) {
      return cue.bodies();
    }
    List<Body> bodies = new ArrayList<>(cue.bodies());
    bodies.addAll(behind(behindFirst, passage, discourse));
    bodies.addAll(cue.owner() == Cue.Owner.ITS ? speaking(cue, passage, discourse) : listBefore);
    bodies.addAll(reporting(cue, passage, found));
    if (discourse.own() != null) {
      bodies.add(discourse.own());
    }
    return bodies;
  }

  private List<Body> speaking(Cue cue, Passage passage, Discourse discourse) {
    Matcher m = speaking.matcher(passage.before(cue.phraseStart(), REACH));
    List<Body> last = List.of();
    while (m.find()) {
      last = names.meant(m.group("body"), discourse);
    }
    return last;
  }

  private List<Body> reporting(Cue cue, Passage passage, Mentions found) {
    Mention last = found.lastBefore(cue.phraseStart());
    if (last == null
        || !last.rule().equals(DocumentSymbols.NAME)
        || !(last.target() instanceof OfDocument report)) {
      return List.of();
    }
    Span word = new Span(cue.phraseStart(), cue.span().end());
    return REPORT_GAP.matcher(passage.between(last.span(), word)).matches()
        ? names.reporting(report.symbol())
        : List.of();
  }
}
