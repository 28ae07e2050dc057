package org.mandategraph.document.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Word's fields, which nest: each has a code, which is not shown, and a result, which is. */
final class FieldCodes {
  /** The marks of fields, as OLE2 files contain them. */
  static final char BEGIN = 0x13;

  static final char RESULT = 0x14;
  static final char END = 0x15;

  /** Of each open field, whether its code is not at its end. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private int codes;

  /** Reads a character; returns whether it is the mark of a field. */
  boolean take(char c) {
    boolean nested = !open.isEmpty();
    if (c == BEGIN) {
      open.push(true);
      codes++;
    } else if ((c == RESULT || c == END) && nested) {
      codes -= open.pop() ? 1 : 0;
      if (c == RESULT) {
        open.push(false);
      }
    }
    return c == BEGIN || c == RESULT || c == END;
  }

  /** Whether the text at hand belongs to a code. */
  boolean inCode() {
    return codes > 0;
  }
}
