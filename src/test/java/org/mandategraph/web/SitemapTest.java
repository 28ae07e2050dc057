package org.mandategraph.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SitemapTest {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String SERVER = "https://example.org";

  @Test
  void anEmptyStoreHasAnEmptyList() throws Exception {
    Sitemap sitemap = sitemap(0);
    assertThat(root(sitemap.xml(SERVER))).isEqualTo("urlset");
    assertThat(addresses(sitemap.xml(SERVER))).isEmpty();
  }

  @Test
  void oneFileTakesFiftyThousandAddresses() throws Exception {
    byte[] xml = sitemap(50_000).xml(SERVER);
    assertThat(root(xml)).isEqualTo("urlset");
    assertThat(addresses(xml))
        .hasSize(50_000)
        .startsWith("https://example.org/data/A/RES/0")
        .endsWith("https://example.org/data/A/RES/49999");
  }

  @Test
  void moreAreSplitBehindAnIndex() throws Exception {
    Sitemap sitemap = sitemap(100_001);
    assertThat(root(sitemap.xml(SERVER))).isEqualTo("sitemapindex");
    assertThat(addresses(sitemap.xml(SERVER)))
        .containsExactly(
            "https://example.org/sitemap.xml?part=1",
            "https://example.org/sitemap.xml?part=2",
            "https://example.org/sitemap.xml?part=3");
    assertThat(addresses(sitemap.part(SERVER, "1").orElseThrow())).hasSize(50_000);
    assertThat(addresses(sitemap.part(SERVER, "2").orElseThrow()))
        .hasSize(50_000)
        .startsWith("https://example.org/data/A/RES/50000");
    assertThat(addresses(sitemap.part(SERVER, "3").orElseThrow()))
        .containsExactly("https://example.org/data/A/RES/100000");
    for (String number : List.of("0", "4", "", "x", "-1", "01")) {
      assertThat(sitemap.part(SERVER, number)).as(number).isEmpty();
    }
  }

  @Test
  void anAddressIsEscaped() throws Exception {
    byte[] xml = new Sitemap("/sitemap.xml", List.of("/data/x")).xml("http://a&b");
    assertThat(new String(xml, UTF_8)).contains("http://a&amp;b/data/x");
    assertThat(addresses(xml)).containsExactly("http://a&b/data/x");
  }

  private static Sitemap sitemap(int documents) {
    return new Sitemap(
        "/sitemap.xml", IntStream.range(0, documents).mapToObj(n -> "/data/A/RES/" + n).toList());
  }

  private static String root(byte[] xml) throws Exception {
    return document(xml).getLocalName();
  }

  private static List<String> addresses(byte[] xml) throws Exception {
    NodeList addresses = document(xml).getElementsByTagNameNS(NAMESPACE, "loc");
    return IntStream.range(0, addresses.getLength())
        .mapToObj(n -> addresses.item(n).getTextContent())
        .toList();
  }

  private static Element document(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
  }
}
