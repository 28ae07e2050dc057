package org.mandategraph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the examples of a specification: a fenced input block and, behind it, the block of what is
 * expected.
 */
public final class Spec {
  private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

  /**
   * An example.
   *
   * @param name the heading it stands under, and its place in the file
   * @param input the first block
   * @param expected the second block, its lines
   */
  public record Example(String name, String input, List<String> expected) {}

  private Spec() {}

  /** The examples of {@code spec/FILE} whose blocks bear these names. */
  public static List<Example> examples(String file, String input, String expected)
      throws IOException {
    String spec = text(file);
    Matcher m =
        Pattern.compile(
                "^```%s\n((?:(?!^```).)*+)^```\n+^```%s\n((?:(?!^```).)*+)^```$"
                    .formatted(input, expected),
                Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(spec);
    List<Example> examples = new ArrayList<>();
    while (m.find()) {
      String name = "%s %d".formatted(heading(spec, m.start()), examples.size() + 1);
      examples.add(new Example(name, m.group(1), m.group(2).lines().toList()));
    }
    return examples;
  }

  private static String heading(String spec, int position) {
    Matcher m = HEADING.matcher(spec).region(0, position);
    String last = "";
    while (m.find()) {
      last = m.group(1);
    }
    return last;
  }

  private static String text(String file) throws IOException {
    try (InputStream in = Spec.class.getResourceAsStream("/spec/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
