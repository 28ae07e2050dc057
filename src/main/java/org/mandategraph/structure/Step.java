package org.mandategraph.structure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.DocumentSymbol;
import org.mandategraph.language.Labelled;

/**
 * A step on a text's way to its adoption.
 *
 * @param outcome draft resolution, additional sponsors, recommended for adoption, adopted
 * @param date when, or null
 * @param document what records it, such as {@code A/75/420} or {@code A/75/PV.41}, or null
 * @param by who took it, in the file's words, or null
 */
public record Step(
    Outcome outcome, @Nullable LocalDate date, @Nullable String document, @Nullable String by) {
  private static final Pattern SYMBOL =
      Pattern.compile("[AES](?:/[A-Za-z0-9.-]{1,20}){1,6}(?: \\(Resumption [0-9]{1,2}\\))?");

  /** What a step leads to. */
  public enum Outcome implements Labelled {
    DRAFT_RESOLUTION("draftResolution"),
    ADDITIONAL_SPONSORS("draftResolutionAdditionalSponsors"),
    RECOMMENDED_FOR_ADOPTION("recommendedForAdoption"),
    ADOPTED("adopted");

    /** As the United Nations' mark-up writes it. */
    public final String markup;

    Outcome(String markup) {
      this.markup = markup;
    }
  }

  /**
   * The symbol of the document that records it, without the words behind it ("A/75/L.4, as orally
   * revised"); empty where words alone do ("Adopted without vote, 47th meeting").
   */
  public Optional<DocumentSymbol> symbol() {
    Matcher m = SYMBOL.matcher(document == null ? "" : document);
    return m.lookingAt() ? Optional.of(DocumentSymbol.of(m.group())) : Optional.empty();
  }
}
