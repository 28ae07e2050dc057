package org.mandategraph.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mandategraph.Spec;
import org.mandategraph.authority.Actor;
import org.mandategraph.authority.Body;
import org.mandategraph.authority.Instrument;
import org.mandategraph.document.Span;

/** Runs the examples of {@code spec/reading.md}. */
class ReadingSpecTest {
  @TestFactory
  Stream<DynamicTest> namesMeanWhatTheSpecificationSays() throws IOException {
    List<Spec.Example> examples = Spec.examples("reading.md", "reading", "names");
    assertThat(examples).hasSizeGreaterThan(4);
    return examples.stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.name(),
                    () -> assertThat(names(e.input(), e.expected())).isEqualTo(e.expected())));
  }

  /** The names found, of the kinds that the example speaks of. */
  private static List<String> names(String input, List<String> expected) {
    List<String> lines = input.lines().toList();
    List<String> kinds = expected.stream().map(e -> e.split(" ", 3)[1]).distinct().toList();
    return Readings.of(lines.get(0), lines.subList(1, lines.size())).stream()
        .flatMap(r -> Stream.of(actors(r), bodies(r), instruments(r)).flatMap(List::stream))
        .filter(found -> kinds.contains(found.split(" ", 3)[1]))
        .toList();
  }

  private static List<String> actors(Reading reading) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < reading.tokens().size(); ) {
      ActorMention name = reading.actor(i);
      if (name != null) {
        String meant = name.actors().stream().map(Actor::key).collect(joining(", "));
        found.add(line(reading, "who", reading.tokens().span(i, name.end()), meant));
      }
      i = name == null ? i + 1 : name.end();
    }
    return found;
  }

  private static List<String> bodies(Reading reading) {
    return reading.bodies().all().stream()
        .map(
            b -> {
              String all = b.candidates().stream().map(Body::key).collect(joining(", "));
              Body body = b.body();
              String candidates = b.candidates().size() > 1 ? " ? " + all : "";
              return line(reading, "body", b.span(), body == null ? "" : body.key()) + candidates;
            })
        .toList();
  }

  private static List<String> instruments(Reading reading) {
    return reading.instruments().stream()
        .map(
            i ->
                line(
                    reading,
                    "what",
                    i.span(),
                    i.instruments().stream().map(Instrument::key).collect(joining(", "))))
        .toList();
  }

  private static String line(Reading reading, String kind, Span span, String meant) {
    return "%s %s \"%s\" = %s".formatted(reading.part(), kind, reading.words(span), meant).strip();
  }
}
