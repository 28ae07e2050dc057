package org.mandategraph.document;

import java.util.EnumSet;
import java.util.Set;
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

  /** A superscript. */
  public static final Look RAISED = new Look(false, false, true, null);

  Set<Style> styles() {
    Set<Style> styles = EnumSet.noneOf(Style.class);
    if (italic) {
      styles.add(Style.ITALIC);
    }
    if (bold) {
      styles.add(Style.BOLD);
    }
    if (raised) {
      styles.add(Style.SUPERSCRIPT);
    }
    return styles;
  }
}
