package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that the README shows works, in the README's order, while the seeds are served. */
class ReadmeTest {
  /** Building and testing the program cannot be part of its tests. */
  private static final Set<String> NOT_HERE = Set.of("./mandates up", "mvn -B verify");

  private static final Pattern BLOCK = Pattern.compile("(?s)```sh\n(.*?)```");
  private static final Pattern CURL =
      Pattern.compile("(?s)curl (\\S+) -H 'Accept: ([^']+)' --data-urlencode 'query=([^']+)'");
  private static final Pattern PIPE = Pattern.compile("echo '([^']*)' \\| (\\./mandates .*)");

  @TempDir private static Path temp;
  private static Serving up;

  @BeforeAll
  static void up() throws InterruptedException {
    up = Serving.start("up", "--port", "0", "--data", temp.resolve("data").toString());
  }

  @AfterAll
  static void stop() {
    up.close();
  }

  static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (MatchResult block :
        BLOCK.matcher(Files.readString(Path.of("README.md"))).results().toList()) {
      String text = block.group(1).replaceAll("(?m)^#.*\n", "").strip();
      commands.addAll(text.startsWith("curl") ? List.of(text) : text.lines().toList());
    }
    assertThat(commands).containsAll(NOT_HERE).hasSizeGreaterThan(10);
    commands.removeAll(NOT_HERE);
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void works(String command) throws Exception {
    Matcher curl = CURL.matcher(command);
    Matcher pipe = PIPE.matcher(command);
    if (curl.matches()) {
      assertThat(curl.group(1)).isEqualTo("http://localhost:3030/sparql");
      assertAnswers(curl.group(2), curl.group(3));
    } else if (pipe.matches()) {
      InputStream before = System.in;
      System.setIn(new ByteArrayInputStream(pipe.group(1).getBytes(StandardCharsets.UTF_8)));
      try {
        assertRuns(pipe.group(2));
      } finally {
        System.setIn(before);
      }
    } else {
      assertRuns(command);
    }
  }

  private static void assertAnswers(String accept, String query) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(up.uri().toString()))
            .header("Accept", accept)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
            .build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().lines().count()).isGreaterThan(1);
  }

  private static void assertRuns(String command) {
    assertThat(command).startsWith("./mandates ");
    List<String> words =
        new ArrayList<>(List.of(command.substring("./mandates ".length()).split(" +")));
    words.replaceAll(word -> word.replaceFirst("^target/", temp + "/"));
    boolean asks = Set.of("query", "diff", "trace", "due").contains(words.get(0));
    if (asks && !words.contains("--data")) {
      words.addAll(List.of("--data", temp.resolve("data").toString()));
    }
    Run run = Run.of(words.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
  }
}
