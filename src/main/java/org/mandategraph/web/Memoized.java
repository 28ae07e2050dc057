package org.mandategraph.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Computes a value when it is first needed, and keeps it. */
final class Memoized<T> implements Supplier<T> {
  private final Supplier<T> work;
  private @Nullable T value;

  Memoized(Supplier<T> work) {
    this.work = work;
  }

  @Override
  public synchronized T get() {
    T known = value;
    if (known == null) {
      known = work.get();
      value = known;
    }
    return known;
  }
}
