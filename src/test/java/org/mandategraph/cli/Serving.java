package org.mandategraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command that serves, run on a thread of its own until it is closed. */
final class Serving implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+/sparql");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CountDownLatch toldWhere = new CountDownLatch(1);
  private final Thread thread;

  private Serving(String... args) {
    PrintStream toOut =
        new PrintStream(out, true, StandardCharsets.UTF_8) {
          @Override
          public void print(String text) {
            super.print(text);
            toldWhere.countDown();
          }
        };
    PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
    thread =
        new Thread(
            () -> {
              Mandates.run(toOut, toErr, args);
              toldWhere.countDown();
            });
  }

  /** Starts a command and waits until it has printed its addresses. */
  static Serving start(String... args) throws InterruptedException {
    Serving serving = new Serving(args);
    serving.thread.start();
    serving.toldWhere.await();
    return serving;
  }

  URI uri() {
    Matcher address = ADDRESS.matcher(out());
    assertThat(address.find()).as(err()).isTrue();
    return URI.create(address.group());
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
