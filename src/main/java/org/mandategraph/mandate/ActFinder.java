package org.mandategraph.mandate;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.citation.Citation;
import org.mandategraph.document.Finding;
import org.mandategraph.document.Issue;
import org.mandategraph.document.Span;
import org.mandategraph.mandate.act.Act;
import org.mandategraph.mandate.act.Acts;
import org.mandategraph.structure.Paragraph;
import org.mandategraph.structure.ParagraphKind;
import org.mandategraph.structure.Resolution;
import org.mandategraph.text.MappedText;

/**
 * Finds the acts of a resolution: of an operative paragraph all of them, of a preambular paragraph
 * the opening verb, of a sub-paragraph those it has of its own.
 */
public final class ActFinder {
  private final Authorities authorities;
  private final ActorIndex actors;
  private final OpeningPhrase opening;
  private final FurtherActs further;
  private final Addressees addressees;
  private final Qualifiers qualifiers;
  private final Deliverables deliverables;

  /** A finder over these vocabularies. */
  public ActFinder(Authorities authorities) {
    this.authorities = authorities;
    this.actors = new ActorIndex(authorities.actors());
    VerbIndex verbs = new VerbIndex(authorities.verbs());
    this.opening = new OpeningPhrase(verbs);
    this.further = new FurtherActs(verbs);
    this.addressees = new Addressees(actors, verbs);
    this.qualifiers = new Qualifiers(authorities.qualifiers(), actors);
    this.deliverables = new Deliverables(authorities.deliverables());
  }

  /** The acts of all paragraphs, in reading order, where nothing is known of what they cite. */
  Acts find(Resolution resolution) {
    return find(resolution, List.of());
  }

  /**
   * The acts of all paragraphs, in reading order.
   *
   * @param citations what the resolution cites
   */
  public Acts find(Resolution resolution, List<Citation> citations) {
    Map<String, List<Citation>> cited = citations.stream().collect(groupingBy(Citation::part));
    List<Act> acts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    String title = resolution.metadata().title();
    ShortForms shortForms =
        new ShortForms(
            actors, organ(resolution.metadata().body()), new Tokens(title == null ? "" : title));
    for (Paragraph p : resolution.paragraphs()) {
      Tokens t = new Tokens(p.text().text());
      shortForms.enter(t);
      List<VerbPhrase> phrases = phrases(p, t, shortForms.behindOrgan(t));
      if (phrases.isEmpty() && p.kind() == ParagraphKind.OPERATIVE && p.annex() == null) {
        String start = p.text().text().substring(0, Math.min(60, p.text().length()));
        findings.add(new Finding(Issue.VERB_UNKNOWN, p.id(), p.text().source(), start));
      }
      List<Citation> own = cited.getOrDefault(p.id(), List.of());
      acts.addAll(acts(p, t, phrases, shortForms, own, findings));
    }
    return new Acts(acts, findings);
  }

  /** The actor that the adopting body is. */
  private @Nullable Actor organ(@Nullable String symbol) {
    for (Body body : authorities.bodies()) {
      if (body.symbol().equals(symbol)) {
        for (Actor actor : authorities.actors()) {
          if (actor.label().equals(body.label())) {
            return actor;
          }
        }
      }
    }
    return null;
  }

  private List<VerbPhrase> phrases(Paragraph p, Tokens t, int from) {
    VerbPhrase first = opening.find(t, from, p.italics());
    boolean preambular = p.kind() == ParagraphKind.PREAMBULAR;
    boolean plain = p.kind() == ParagraphKind.SUB || p.annex() != null;
    if (preambular) {
      return first == null ? List.of() : List.of(first);
    }
    if (plain && (first == null || !first.finite())) {
      return declared(t);
    }
    List<VerbPhrase> all = new ArrayList<>();
    if (first != null) {
      all.add(first);
    }
    all.addAll(further.find(t, first == null ? 0 : first.end()));
    return all;
  }

  /** "Furthermore, we call upon the United Nations" (A/RES/69/15, annex, para. 115). */
  private List<VerbPhrase> declared(Tokens t) {
    return further.find(t, 0).stream()
        .filter(v -> v.rule().equals(VerbIndex.DECLARATION) && !t.isWord(v.start() - 1))
        .toList();
  }

  private List<Act> acts(
      Paragraph p,
      Tokens t,
      List<VerbPhrase> phrases,
      ShortForms shortForms,
      List<Citation> cited,
      List<Finding> findings) {
    List<Addressees.Result> asked = new ArrayList<>();
    for (int n = 0; n < phrases.size(); n++) {
      asked.add(addressees.find(t, phrases.get(n), limit(t, phrases, n), shortForms));
    }
    share(t, phrases, asked);
    List<Act> acts = new ArrayList<>();
    for (int n = 0; n < phrases.size(); n++) {
      Addressees.Result result = asked.get(n);
      Span unknown = result.unknown();
      if (unknown != null) {
        String words = unknown.of(p.text().text());
        findings.add(new Finding(Issue.ADDRESSEE_UNKNOWN, p.id(), p.text().source(unknown), words));
      }
      acts.add(act(p, t, phrases, n, result, shortForms, cited));
    }
    return acts;
  }

  /** "Invites and encourages Member States": the verbs share those they ask. */
  private static void share(Tokens t, List<VerbPhrase> phrases, List<Addressees.Result> asked) {
    for (int n = phrases.size() - 2; n >= 0; n--) {
      VerbPhrase phrase = phrases.get(n);
      boolean bare = phrase.verb().asks() && limit(t, phrases, n) <= phrase.end();
      if (bare && asked.get(n).found().isEmpty()) {
        asked.set(n, asked.get(n + 1));
      }
    }
  }

  private Act act(
      Paragraph p,
      Tokens t,
      List<VerbPhrase> phrases,
      int n,
      Addressees.Result asked,
      ShortForms shortForms,
      List<Citation> cited) {
    VerbPhrase phrase = phrases.get(n);
    MappedText text = p.text();
    Span span = t.span(phrase.start(), phrase.end());
    int end = Math.max(phrase.end(), limit(t, phrases, n));
    boolean mandates = phrase.verb().asks() || AddresseeRule.decides(phrase);
    String rule = phrase.rule() + (asked.rule() == null ? "" : ", " + asked.rule().label());
    return new Act(
        p.id(),
        n + 1,
        phrase.verb(),
        span.of(text.text()),
        span,
        text.source(span),
        t.span(phrase.start(), end),
        asked.found(),
        TreatyParties.of(asked.found(), cited, text.text()),
        mandates ? qualifiers.find(t, phrase.end(), end, text, shortForms) : List.of(),
        mandates ? deliverables.find(t, phrase, asked.found(), end, text) : List.of(),
        rule);
  }

  /** The token behind an act's clause: what joins it to the next act belongs to neither. */
  private static int limit(Tokens t, List<VerbPhrase> phrases, int n) {
    boolean last = n + 1 == phrases.size();
    int end = last ? t.size() : Interruption.skipBack(t, phrases.get(n + 1).start());
    while (end > phrases.get(n).end() && (!t.isWord(end - 1) || t.lower(end - 1).equals("and"))) {
      end--;
    }
    return end;
  }
}
