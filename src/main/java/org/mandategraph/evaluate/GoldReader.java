package org.mandategraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandategraph.document.Xml;
import org.mandategraph.evaluate.ComparedText.ComparedKind;
import org.mandategraph.evaluate.ComparedText.ComparedNote;
import org.mandategraph.evaluate.ComparedText.ComparedParagraph;
import org.w3c.dom.Element;

/**
 * What the United Nations' mark-up says of a resolution: the first statement's own text, without
 * annexes and further components.
 */
final class GoldReader {
  private static final Pattern SUB = Pattern.compile("\\(?[a-z]{1,4}\\)");
  private static final Pattern SYMBOL =
      Pattern.compile("[A-Z]+/[A-Z0-9./]+[0-9](?:/[A-Z][A-Za-z]+\\.[0-9]+)*");
  private static final Pattern STOPS = Pattern.compile("\\.++\\z");
  private static final Pattern NO_DIGIT = Pattern.compile("\\P{Nd}++");

  private final Element statement;
  private final List<ComparedParagraph> paragraphs = new ArrayList<>();
  private final Map<String, ComparedNote> footnotes = new LinkedHashMap<>();

  private GoldReader(Element statement) {
    this.statement = statement;
  }

  /** The text of a document; none where it has no statement with a body. */
  static Optional<ComparedText> read(Element root) {
    return Optional.ofNullable(Xml.child(root, "statement"))
        .filter(statement -> Xml.child(statement, "mainBody") != null)
        .map(statement -> new GoldReader(statement).text());
  }

  private ComparedText text() {
    part("preamble")
        .flatMap(preamble -> Markup.children(preamble, "container").stream())
        .forEach(
            c ->
                add(
                    ComparedKind.PREAMBULAR,
                    null,
                    c.getAttribute("name"),
                    Markup.children(c, "p")));
    part("mainBody").forEach(this::body);
    return new ComparedText(
        last("coverPage", "docNumber", e -> e.getAttribute("refersTo").equals("#symbol"))
            .map(Markup::words)
            .orElse(null),
        last("preface", "docTitle", e -> true).map(Markup::words).orElse(null),
        adopted(),
        last("coverPage", "session", e -> !e.getAttribute("value").isEmpty())
            .map(e -> e.getAttribute("value"))
            .orElse(null),
        lastInline("conclusions", "adoptionMeeting")
            .map(e -> e.getAttribute("title").isEmpty() ? Markup.words(e) : e.getAttribute("title"))
            .map(words -> NO_DIGIT.matcher(words).replaceAll(""))
            .orElse(null),
        lastInline("coverPage", "originating document")
            .map(Markup::words)
            .filter(words -> !words.isEmpty())
            .map(GoldReader::firstSymbol)
            .orElse(null),
        paragraphs,
        footnotes);
  }

  private Stream<Element> part(String name) {
    return Stream.ofNullable(Xml.child(statement, name));
  }

  /** The last such element in a part of the statement. */
  private Optional<Element> last(String part, String name, Predicate<Element> which) {
    return part(part)
        .flatMap(p -> Markup.below(p, name))
        .filter(which)
        .reduce((earlier, later) -> later);
  }

  private Optional<Element> lastInline(String part, String name) {
    return last(part, "inline", e -> e.getAttribute("name").equals(name));
  }

  /** Empty where the words name none. */
  private static String firstSymbol(String words) {
    return SYMBOL.matcher(words).results().findFirst().map(MatchResult::group).orElse("");
  }

  /** The work's first date; the year 1 means none. */
  private @Nullable String adopted() {
    return Markup.below(statement, "FRBRWork")
        .flatMap(work -> Markup.children(work, "FRBRdate").stream())
        .map(e -> e.getAttribute("date"))
        .findFirst()
        .filter(date -> !date.startsWith("0001"))
        .orElse(null);
  }

  private void body(Element e) {
    for (Element child : Xml.children(e)) {
      switch (child.getLocalName()) {
        case "paragraph" -> operative(child);
        case "crossHeading" -> sectionPreamble(child);
        case "section", "container", "hcontainer", "part", "chapter" -> body(child);
        default -> {
          // Headings and the like are no paragraphs.
        }
      }
    }
  }

  /** A section's preamble is marked up as headings that refer to it. */
  private void sectionPreamble(Element heading) {
    if (heading.getAttribute("refersTo").equals("#preamble")) {
      add(ComparedKind.PREAMBULAR, null, "", List.of(heading));
    }
  }

  /** A paragraph's list contains its opening words, and the sub-paragraphs to any depth. */
  private void operative(Element paragraph) {
    List<Element> lists = Markup.children(paragraph, "list");
    if (lists.isEmpty()) {
      numbered(paragraph, Markup.children(paragraph, "content", "intro", "wrapUp"));
    }
    for (Element list : lists) {
      numbered(paragraph, Markup.children(list, "intro"));
      Markup.below(list, "point")
          .forEach(point -> numbered(point, Markup.children(point, "content", "intro")));
    }
  }

  private void numbered(Element bearer, List<Element> parts) {
    String label =
        Optional.ofNullable(Xml.child(bearer, "num"))
            .map(num -> STOPS.matcher(Markup.words(num)).replaceAll(""))
            .filter(words -> !words.isEmpty())
            .orElse(null);
    boolean sub = label != null && SUB.matcher(label).matches();
    add(sub ? ComparedKind.SUB : ComparedKind.OPERATIVE, label, "", parts);
  }

  private void add(ComparedKind kind, @Nullable String number, String act, List<Element> parts) {
    MarkedWords.of(parts, footnotes).paragraph(kind, number, act).ifPresent(paragraphs::add);
  }
}
