package org.mandategraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.http.QuotedCSV;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compressed responses and the copies that clients and proxies keep of them. */
@Tag("one-jdk")
class ContentCodingTest {
  private static final String ASK = "/sparql?query=ASK%7B%7D";

  @TempDir static Path folder;
  private static SeedServer server;

  @BeforeAll
  static void start() throws IOException {
    server = SeedServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/data/A/RES/66/181",
        "/data/A/RES/66/181.ttl",
        "/text/A/RES/66/181",
        "/ontology.jsonld",
        "/style.css",
        "/sparql",
        "/sparql?query=SELECT%20*%7B%3Fs%20a%20%3Fo%7D%20LIMIT%2020",
      })
  void aCompressedBodyIsTheSameBody(String path) throws Exception {
    HttpResponse<byte[]> plain = server.get(path);
    HttpResponse<byte[]> zipped = server.get(path, "Accept-Encoding", "br;q=0.1, GZIP");
    assertThat(header(plain, "Content-Encoding")).isEmpty();
    assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
    assertThat(unzipped(zipped)).isEqualTo(plain.body());
    assertThat(zipped.body().length).isLessThan(plain.body().length);
    assertThat(server.get(path, "Accept-Encoding", "gzip;q=0, br").body()).isEqualTo(plain.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /data/A/RES/66/181             | Accept, Accept-Encoding
          /data/A/RES/66/181.ttl         | Accept-Encoding
          /data/actor/nobody             | Accept, Accept-Encoding
          /id/A/RES/66/181               | Accept-Encoding
          /text/A/RES/66/181             | Accept, Accept-Encoding
          /                              | Accept, Accept-Encoding
          /prefixes                      | Accept, Accept-Encoding
          /sparql                        | Accept, Accept-Encoding
          """)
  void proxiesKeepEachCodingApart(String path, String vary) throws Exception {
    for (String coding : new String[] {"identity", "gzip"}) {
      HttpResponse<byte[]> response = server.get(path, "Accept-Encoding", coding);
      assertThat(response.headers().allValues("Vary")).as(coding).containsExactly(vary);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ASK, "/sparql?query=nonsense", ASK + "&format=xml"})
  void proxiesKeepEachCodingOfAResultApart(String path) throws Exception {
    for (String coding : new String[] {"identity", "gzip"}) {
      String vary = header(server.get(path, "Accept-Encoding", coding), "Vary");
      assertThat(new QuotedCSV(vary).getValues()).as(coding).contains("Accept", "Accept-Encoding");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/data/A/RES/66/181.ttl", "/data/A/RES/66/181", "/", "/style.css"})
  void eachCodingHasItsOwnTagAndBothAreValid(String path) throws Exception {
    String plain = header(server.get(path), "ETag");
    String zipped = header(server.get(path, "Accept-Encoding", "gzip"), "ETag");
    assertThat(plain).matches("\"\\w+\"").isNotEqualTo(zipped);
    for (String coding : new String[] {"identity", "gzip"}) {
      for (String tag : new String[] {plain, zipped}) {
        assertIsValid(tag, path, coding, tag);
        assertIsValid(tag, path, coding, "\"other\", W/" + tag);
      }
      assertIsValid(coding.equals("gzip") ? zipped : plain, path, coding, "*");
      assertThat(conditional(path, coding, "\"other\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void noTagIsTooStrange() throws Exception {
    for (String tag : new String[] {"\"a--gzip\"", "--", "\"", "W/", ",,"}) {
      assertThat(conditional("/data/A/RES/66/181.ttl", "gzip", tag).statusCode()).isEqualTo(200);
      assertThat(conditional(ASK, "gzip", tag).statusCode()).isEqualTo(200);
    }
  }

  /** 304 names the tag of the copy that the client has, so that it can be kept on (RFC 9111). */
  private static void assertIsValid(String named, String path, String coding, String tags)
      throws Exception {
    HttpResponse<byte[]> response = conditional(path, coding, tags);
    assertThat(response.statusCode()).as("%s %s", coding, tags).isEqualTo(304);
    assertThat(header(response, "ETag")).isEqualTo(named);
    assertThat(header(response, "Vary")).contains("Accept-Encoding");
    assertThat(header(response, "Content-Encoding")).isEmpty();
    assertThat(response.body()).isEmpty();
  }

  private static HttpResponse<byte[]> conditional(String path, String coding, String tags)
      throws Exception {
    return server.get(path, "Accept-Encoding", coding, "If-None-Match", tags);
  }

  private static byte[] unzipped(HttpResponse<byte[]> response) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return SeedServer.header(response, name);
  }
}
