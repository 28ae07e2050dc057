package org.mandategraph.mandate.addressee;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandategraph.authority.Actor;
import org.mandategraph.reading.ActorMention;
import org.mandategraph.reading.Reading;

/**
 * Whom a pronoun means in a paragraph, "and encourages <i>them</i> to" (A/RES/66/181, para. 5):
 * those whom the act before asked, else the only actor named before. Lives while the acts of one
 * paragraph are read, in order.
 */
public final class Pronouns {
  private List<Actor> asked = List.of();
  private @Nullable Actor firstNamed;
  private int firstAt = Integer.MAX_VALUE;
  private int secondAt = Integer.MAX_VALUE;

  /** Before the first act of a paragraph. */
  public Pronouns(Reading reading) {
    for (int i = 0; i < reading.tokens().size() && secondAt == Integer.MAX_VALUE; ) {
      ActorMention name = reading.actor(i);
      if (name != null) {
        name(name);
      }
      i = name == null || name.shortForm() ? i + 1 : name.end();
    }
  }

  private void name(ActorMention name) {
    for (Actor actor : name.actors()) {
      if (firstNamed == null) {
        firstNamed = actor;
        firstAt = name.start();
      } else if (!actor.equals(firstNamed) && secondAt == Integer.MAX_VALUE) {
        secondAt = name.start();
      }
    }
  }

  /** Goes on behind an act that asked these. */
  void asked(List<Addressee> addressees) {
    if (!addressees.isEmpty()) {
      asked = addressees.stream().map(Addressee::actor).toList();
    }
  }

  /** Those whom a pronoun at this token means. */
  List<Actor> meant(int token) {
    boolean one = firstAt < token && secondAt >= token;
    return asked.isEmpty() && firstNamed != null && one ? List.of(firstNamed) : asked;
  }
}
