package org.mandategraph.document.xhtml;

import org.jspecify.annotations.Nullable;

/**
 * How a stretch of text is set.
 *
 * @param italic whether it is slanted
 * @param bold whether it is bold
 * @param raised whether it is a superscript
 * @param href target of the link it is part of, or null
 */
public record Look(boolean italic, boolean bold, boolean raised, @Nullable String href) {
  /** Upright, light, on the line, no link. */
  public static final Look PLAIN = new Look(false, false, false, null);
}
