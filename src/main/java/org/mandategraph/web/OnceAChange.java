package org.mandategraph.web;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Works something out when it is first asked for, and again only when the store has changed. */
final class OnceAChange<T> implements Supplier<T> {
  private final Supplier<T> work;
  private final Supplier<Instant> changed;
  private @Nullable Instant made;
  private @Nullable T value;

  OnceAChange(Supplier<T> work, Supplier<Instant> changed) {
    this.work = work;
    this.changed = changed;
  }

  @Override
  public synchronized T get() {
    Instant now = changed.get();
    T known = value;
    if (known == null || !now.equals(made)) {
      known = work.get();
      value = known;
      made = now;
    }
    return known;
  }
}
