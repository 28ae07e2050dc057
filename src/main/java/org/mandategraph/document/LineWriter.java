package org.mandategraph.document;

import org.jspecify.annotations.Nullable;

/** Writes documents of formats that say what each line is: PDF and Word. */
public final class LineWriter {
  private final SourceBuilder out;
  private Role role = Role.BODY;
  private boolean starts;
  private @Nullable Layout layout;

  /** A writer that adds to a document. */
  public LineWriter(SourceBuilder out) {
    this.out = out;
  }

  /**
   * Starts a line.
   *
   * @param startsParagraph whether a paragraph or note starts here
   * @param place where it is on its page, or null where the format has no pages
   */
  public void startLine(Role lineRole, boolean startsParagraph, @Nullable Layout place) {
    role = lineRole;
    starts = startsParagraph;
    layout = place;
  }

  /** Adds text to the line; of several blanks one is kept, and none at the ends of the line. */
  public void text(String text, Look look) {
    if (look.href() != null) {
      out.startLink(look.href());
    }
    look.styles().forEach(out::start);
    out.text(text);
    look.styles().forEach(out::end);
    out.endLink();
  }

  /** Ends the line at hand inside its paragraph. */
  public void lineBreak() {
    if (!out.lineIsEmpty()) {
      out.endLine(role, starts, layout);
      starts = false;
    }
  }

  /** Ends the line; one without text is left out. */
  public void endLine() {
    lineBreak();
  }
}
