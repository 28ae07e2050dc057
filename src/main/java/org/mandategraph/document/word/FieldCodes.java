package org.mandategraph.document.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Word's fields, which nest: each has a code, which is not shown, and a result, which is. */
final class FieldCodes {
  private final Deque<Boolean> open = new ArrayDeque<>();
  private int codes;

  void begin() {
    open.push(true);
    codes++;
  }

  /** The code of the innermost field ends and its result begins. */
  void result() {
    if (!open.isEmpty()) {
      end();
      open.push(false);
    }
  }

  void end() {
    if (!open.isEmpty() && open.pop()) {
      codes--;
    }
  }

  /** Whether the text at hand belongs to a code. */
  boolean inCode() {
    return codes > 0;
  }
}
