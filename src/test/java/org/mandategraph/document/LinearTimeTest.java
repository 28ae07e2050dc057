package org.mandategraph.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mandategraph.LinearTime;

/** A marked-up file is read in time linear in its length. */
@Tag("linear-time")
class LinearTimeTest {
  private static final DocumentReader READER = new DocumentReader(Scans.RECOGNIZED);

  @Test
  void akomaNtosoIsRead() {
    LinearTime.check(
        "Akoma Ntoso",
        text -> read("<akomaNtoso><mainBody><p>x</p>" + text + "</mainBody></akomaNtoso>"),
        List.of(
            "<p>a</p>",
            "<num>1.</num><p>1. Decides;</p>",
            "<paragraph><num>1.</num><content><p>a<i>b</i><b>c</b></p></content></paragraph>",
            "<p>a<authorialNote marker=\"1\"><p>b</p></authorialNote></p>",
            "<a href=\"#\">a</a> <eol/>",
            "<block><span class=\"bold italic\">a</span></block>",
            "<num/>",
            " \n"));
  }

  @Test
  void aWebPageIsRead() {
    LinearTime.check(
        "HTML",
        text -> read("<html><body><p>x</p>" + text),
        List.of("<p>a</p>", "<i>a</i> <b>b</b><br>", "<a href='#'>a</a>", "<br>", "a ", " "));
  }

  private static void read(String text) {
    try {
      READER.read(text.getBytes(StandardCharsets.UTF_8), "text");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
