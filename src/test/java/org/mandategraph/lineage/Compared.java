package org.mandategraph.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Verb;
import org.mandategraph.structure.ParagraphKind;

/** Builds texts to compare, a paragraph a line. */
final class Compared {
  private static final LocalDate DATE = LocalDate.of(2010, 12, 21);

  private Compared() {}

  /** An adopted text without title. */
  static ComparedDocument text(String id, String lines) {
    return text(id, false, null, DATE, Set.of(), lines);
  }

  static ComparedDocument text(
      String id,
      boolean draft,
      @Nullable String title,
      @Nullable LocalDate date,
      Set<String> cited,
      String lines) {
    return new ComparedDocument(
        iri(id), id, draft, "A", 65, title, date, cited, Set.of(), paragraphs(lines));
  }

  /** The text, with the documents that it came from. */
  static ComparedDocument came(ComparedDocument text, Set<String> origins) {
    return new ComparedDocument(
        text.iri(),
        text.id(),
        text.draft(),
        text.body(),
        text.session(),
        text.title(),
        text.date(),
        text.cited(),
        origins,
        text.paragraphs());
  }

  /** The text, as one that names no session. */
  static ComparedDocument withoutSession(ComparedDocument text) {
    return new ComparedDocument(
        text.iri(),
        text.id(),
        text.draft(),
        text.body(),
        null,
        text.title(),
        text.date(),
        text.cited(),
        text.origins(),
        text.paragraphs());
  }

  static String iri(String id) {
    return "https://w3id.org/mandategraph/id/" + id;
  }

  private static List<ComparedParagraph> paragraphs(String lines) {
    List<ComparedParagraph> paragraphs = new ArrayList<>();
    int preambular = 0;
    int operative = 0;
    for (String line : lines.lines().toList()) {
      if (line.startsWith("(")) {
        String id = "op" + operative + "." + line.charAt(1);
        paragraphs.add(paragraph(id, ParagraphKind.SUB, line.substring(4)));
        continue;
      }
      String text = line.replaceFirst("^\\d+\\. ", "");
      boolean reason = text.endsWith(",");
      String id = reason ? "pp" + ++preambular : "op" + ++operative;
      ParagraphKind kind = reason ? ParagraphKind.PREAMBULAR : ParagraphKind.OPERATIVE;
      paragraphs.add(paragraph(id, kind, text));
    }
    return paragraphs;
  }

  /** With the acts that start it or follow ", and ". */
  private static ComparedParagraph paragraph(String id, ParagraphKind kind, String text) {
    List<ComparedAct> acts = new ArrayList<>();
    for (String clause : text.split(",? and (?=[a-z]+s )", -1)) {
      act(clause).ifPresent(acts::add);
    }
    return new ComparedParagraph(
        id,
        kind,
        null,
        text,
        acts.isEmpty() ? "" : acts.get(0).phrase(),
        acts.isEmpty() ? 0 : acts.get(0).force(),
        acts);
  }

  private static Optional<ComparedAct> act(String clause) {
    String start = clause.replaceFirst("^(?:Also|Further) ", "").toLowerCase(Locale.ROOT);
    Comparator<String> byLength = Comparator.comparingInt(String::length);
    for (Verb verb :
        Authorities.standard().verbs().stream()
            .sorted(
                Comparator.comparingInt(
                    v -> -v.forms("en").stream().max(byLength).orElse("").length()))
            .toList()) {
      for (String form : verb.forms("en")) {
        if (start.startsWith(form + " ")) {
          String phrase = clause.substring(0, clause.length() - start.length() + form.length());
          return Optional.of(
              new ComparedAct(verb.key(), verb.force(), verb.asks(), phrase, clause));
        }
      }
    }
    return Optional.empty();
  }
}
