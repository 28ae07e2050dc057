package org.mandategraph.mandate;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Authorities;
import org.mandategraph.authority.Body;
import org.mandategraph.document.Span;

/**
 * Finds the bodies that a text names, paragraph by paragraph. "The Council" is the text's own body
 * where that is one, else the Council named last. A committee that the vocabulary does not know is
 * a mention too, so that "its session" is not taken for another's.
 */
final class BodyMentions {
  /**
   * A body named.
   *
   * @param body which, or null where the vocabulary does not know it
   * @param span its name, with the article
   */
  record Mention(@Nullable Body body, Span span) {}

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<article>\\bthe\\s)?(?<more>(?:\\b[A-Z][\\w\u2019-]*\\s(?:(?:and|of|on|for|the)\\s){0,2})*)"
              + "\\b(?<head>Assembly|Council|Commission|Committee|Conference|Board|Forum|Group|Panel"
              + "|Congress|Authority|Organi[sz]ation|Programme|Bureau|Meeting|Mechanism)\\b"
              + "(?<long>\\s(?:of|on|for|against)\\s(?:the\\s)?[A-Z])?");

  private final Map<String, Body> byName = new HashMap<>();
  private final Pattern names;
  private final Body assembly;
  private final Set<Body> named = new LinkedHashSet<>();

  BodyMentions(Authorities authorities) {
    assembly = authorities.body("general-assembly");
    for (Body body : authorities.bodies()) {
      body.names().forEach(name -> byName.put(name, body));
    }
    names =
        Pattern.compile(
            byName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(joining("|", "(?:\\bthe\\s)?\\b(?<name>", ")\\b")));
  }

  /** The bodies that the next paragraph names, in order. */
  List<Mention> next(String text, @Nullable Body own) {
    List<Mention> found = new ArrayList<>();
    Matcher full = names.matcher(text);
    while (full.find()) {
      found.add(new Mention(byName.get(full.group("name")), new Span(full.start(), full.end())));
    }
    List<Mention> all = new ArrayList<>(found);
    Matcher head = HEAD.matcher(text);
    while (head.find()) {
      Span span = new Span(head.start(), head.end("head"));
      if (found.stream().noneMatch(m -> m.span().overlaps(span))) {
        boolean bare = head.group("article") != null && head.group("more").isEmpty();
        boolean shortForm = bare && head.group("long") == null;
        all.add(new Mention(shortForm ? meant(head.group("head"), own, found, span) : null, span));
      }
    }
    found.stream().map(Mention::body).filter(b -> b != null).forEach(named::add);
    all.sort(Comparator.comparingInt(m -> m.span().start()));
    return all;
  }

  private @Nullable Body meant(String head, @Nullable Body own, List<Mention> here, Span span) {
    if (own != null && isA(own, head)) {
      return own;
    }
    Body last = null;
    for (Mention m : here) {
      Body body = m.body();
      if (body != null && m.span().end() <= span.start() && isA(body, head)) {
        last = body;
      }
    }
    if (last != null) {
      return last;
    }
    List<Body> before = named.stream().filter(b -> isA(b, head)).toList();
    return before.size() == 1 ? before.get(0) : head.equals("Assembly") ? assembly : null;
  }

  private static boolean isA(Body body, String head) {
    return Pattern.compile("\\b" + head + "\\b").matcher(body.label()).find();
  }
}
