package org.mandategraph.graph;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.ActorNames;
import org.mandategraph.language.Patterns;
import org.mandategraph.structure.Sponsors;

/**
 * Finds the actors that mark-up says took a step. It names them as a list of sponsors, as
 * "submitted by the President of the General Assembly", in the form of the United Nations' library
 * ("UN. Commission on Science and Technology for Development") or as an identifier
 * ("economicAndSocialCouncil").
 */
final class StepTakers {
  private static final Pattern INTRODUCTION = Patterns.compile("^(?:submitted by )?(?:the )?");

  private static final Pattern UNITED_NATIONS = Patterns.compile("^UN\\.? ");

  private static final Pattern IN_PARENTHESES = Pattern.compile(" \\([^()]*\\)$");
  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private final ActorNames names;
  private final Sponsors sponsors;

  StepTakers(ActorNames names, Sponsors sponsors) {
    this.names = names;
    this.sponsors = sponsors;
  }

  /** The actors, each once; none where the words name anybody else besides. */
  List<Actor> of(String taker) {
    String words = INTRODUCTION.matcher(taker.replace("\u200b", "")).replaceFirst("");
    Matcher un = UNITED_NATIONS.matcher(words);
    Optional<Actor> one =
        names.named(un.replaceFirst("")).or(() -> names.named(un.replaceFirst("United Nations ")));
    if (one.isPresent()) {
      return List.of(one.get());
    }
    if (words.indexOf(' ') < 0) {
      return names.named(INNER_CAPITAL.matcher(words).replaceAll(" ")).stream().toList();
    }
    List<Optional<Actor>> listed = sponsors.divide(words).stream().map(this::sponsor).toList();
    return listed.stream().allMatch(Optional::isPresent)
        ? listed.stream().flatMap(Optional::stream).distinct().toList()
        : List.of();
  }

  private Optional<Actor> sponsor(String name) {
    return names.named(name).or(() -> names.named(IN_PARENTHESES.matcher(name).replaceFirst("")));
  }
}
