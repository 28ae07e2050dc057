package org.mandategraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
  private @Nullable String symbol;
  private @Nullable String session;
  private @Nullable String report;

  private GoldReader(Element statement) {
    this.statement = statement;
  }

  /** The text of a document; none where it has no statement with a body. */
  static Optional<ComparedText> read(Element root) {
    return Markup.child(root, "statement")
        .filter(statement -> Markup.child(statement, "mainBody").isPresent())
        .map(statement -> new GoldReader(statement).text());
  }

  private ComparedText text() {
    part("coverPage").ifPresent(this::cover);
    part("preamble").ifPresent(this::preamble);
    part("mainBody").ifPresent(this::body);
    return new ComparedText(
        symbol, title(), adopted(), session, plenaryMeeting(), report(), paragraphs, footnotes);
  }

  private Optional<Element> part(String name) {
    return Markup.child(statement, name);
  }

  private void cover(Element cover) {
    for (Element e : Markup.within(cover)) {
      String name = Markup.name(e);
      if (name.equals("docNumber") && e.getAttribute("refersTo").equals("#symbol")) {
        symbol = Markup.words(e);
      } else if (name.equals("session") && !e.getAttribute("value").isEmpty()) {
        session = e.getAttribute("value");
      } else if (isInline(e, "originating document")) {
        report = Markup.words(e);
      }
    }
  }

  /** The first symbol named; empty where the words name none. */
  private @Nullable String report() {
    if (report == null || report.isEmpty()) {
      return null;
    }
    return SYMBOL.matcher(report).results().findFirst().map(MatchResult::group).orElse("");
  }

  private static boolean isInline(Element e, String name) {
    return Markup.name(e).equals("inline") && e.getAttribute("name").equals(name);
  }

  private @Nullable String title() {
    return part("preface").stream()
        .flatMap(preface -> Markup.within(preface).stream())
        .filter(e -> Markup.name(e).equals("docTitle"))
        .map(Markup::words)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** The work's first date; the year 1 means none. */
  private @Nullable String adopted() {
    return Markup.within(statement).stream()
        .filter(e -> Markup.name(e).equals("FRBRWork"))
        .flatMap(work -> Markup.children(work).stream())
        .filter(e -> Markup.name(e).equals("FRBRdate"))
        .map(e -> e.getAttribute("date"))
        .findFirst()
        .filter(date -> !date.startsWith("0001"))
        .orElse(null);
  }

  private @Nullable String plenaryMeeting() {
    return part("conclusions").stream()
        .flatMap(end -> Markup.within(end).stream())
        .filter(e -> isInline(e, "adoptionMeeting"))
        .map(e -> e.getAttribute("title").isEmpty() ? Markup.words(e) : e.getAttribute("title"))
        .map(words -> NO_DIGIT.matcher(words).replaceAll(""))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private void preamble(Element preamble) {
    for (Element e : Markup.children(preamble)) {
      if (Markup.name(e).equals("container")) {
        List<Element> lines = Markup.children(e, "p");
        add(ComparedKind.PREAMBULAR, null, e.getAttribute("name"), lines);
      }
    }
  }

  private void body(Element e) {
    for (Element child : Markup.children(e)) {
      switch (Markup.name(child)) {
        case "paragraph" -> operative(child);
        case "section", "container", "hcontainer", "part", "chapter" -> body(child);
        default -> {
          // Headings and the like are no paragraphs.
        }
      }
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
      for (Element point : Markup.within(list)) {
        if (Markup.name(point).equals("point")) {
          numbered(point, Markup.children(point, "content", "intro"));
        }
      }
    }
  }

  private void numbered(Element bearer, List<Element> parts) {
    String label =
        Markup.child(bearer, "num")
            .map(num -> STOPS.matcher(Markup.words(num)).replaceAll(""))
            .filter(words -> !words.isEmpty())
            .orElse(null);
    boolean sub = label != null && SUB.matcher(label).matches();
    add(sub ? ComparedKind.SUB : ComparedKind.OPERATIVE, label, "", parts);
  }

  private void add(ComparedKind kind, @Nullable String number, String act, List<Element> parts) {
    MarkedWords words = MarkedWords.of(parts, footnotes);
    if (!words.text().isEmpty()) {
      paragraphs.add(
          new ComparedParagraph(
              kind,
              number,
              words.text(),
              act.isEmpty() ? words.firstItalics() : act,
              words.cited(),
              words.notes()));
    }
  }
}
