package org.mandategraph.cli;

import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Authorities;
import org.mandategraph.export.Selection;
import picocli.CommandLine.Option;

/** The part of the store that a command works on: one of these, or everything. */
final class SelectionOption {
  @Option(
      names = "--series",
      paramLabel = "SYMBOL",
      description =
          "Only documents whose symbols start with this, up to a slash: A/RES, or A/RES/66 for one"
              + " session.")
  private @Nullable String series;

  @Option(
      names = "--actor",
      paramLabel = "KEY",
      description =
          "Only paragraphs addressed to this actor, with what belongs to them. The keys are in"
              + " the vocabulary of actors: unodc, secretary-general.")
  private @Nullable String actor;

  /** The selection. */
  static Selection of(@Nullable SelectionOption option) {
    if (option == null) {
      return new Selection.All();
    }
    if (option.series != null) {
      return new Selection.Series(option.series);
    }
    return new Selection.Mandates(actor(String.valueOf(option.actor)));
  }

  private static Actor actor(String key) {
    return Authorities.standard().actors().stream()
        .filter(a -> a.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandFailure(
                    "--actor " + key + ": no such actor; ontology/actors.ttl has all keys"));
  }
}
