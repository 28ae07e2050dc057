package org.mandategraph.web;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Computes a value when it is first needed, and keeps it until the data change. */
final class Memoized<T> implements Supplier<T> {
  private final Supplier<Instant> changed;
  private final Supplier<T> work;
  private @Nullable Instant of;
  private @Nullable T value;

  /**
   * Computes nothing yet.
   *
   * @param changed when the data changed last
   * @param work reads the data
   */
  Memoized(Supplier<Instant> changed, Supplier<T> work) {
    this.changed = changed;
    this.work = work;
  }

  @Override
  public synchronized T get() {
    Instant now = changed.get();
    T known = value;
    if (known == null || !now.equals(of)) {
      known = work.get();
      value = known;
      of = now;
    }
    return known;
  }
}
