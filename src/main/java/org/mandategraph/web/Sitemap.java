package org.mandategraph.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lists the pages of all documents for search engines.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">the protocol</a>
 */
final class Sitemap {
  /** Most addresses in one file, by the protocol. */
  static final int MAX_ADDRESSES = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final String path;
  private final List<List<String>> parts;

  /**
   * Of one server.
   *
   * @param path the path of the list
   * @param pages the paths of the pages
   */
  Sitemap(String path, List<String> pages) {
    this.path = path;
    this.parts =
        IntStream.rangeClosed(0, Math.max(0, pages.size() - 1) / MAX_ADDRESSES)
            .map(n -> n * MAX_ADDRESSES)
            .mapToObj(n -> pages.subList(n, Math.min(n + MAX_ADDRESSES, pages.size())))
            .toList();
  }

  /**
   * The list, or an index of its parts where it is too long for one file.
   *
   * @param server the address of the server, without a path
   */
  byte[] xml(String server) {
    return parts.size() == 1
        ? urls(server, parts.get(0))
        : xml(
            "sitemapindex",
            "sitemap",
            IntStream.rangeClosed(1, parts.size()).mapToObj(n -> server + path + "?part=" + n));
  }

  /** One part, by its number from 1; empty where there is none. */
  Optional<byte[]> part(String server, String number) {
    return IntStream.rangeClosed(1, parts.size())
        .filter(n -> Integer.toString(n).equals(number))
        .mapToObj(n -> urls(server, parts.get(n - 1)))
        .findFirst();
  }

  private static byte[] urls(String server, List<String> pages) {
    return xml("urlset", "url", pages.stream().map(page -> server + page));
  }

  private static byte[] xml(String root, String entry, Stream<String> addresses) {
    return XmlBytes.of(
        xml -> {
          xml.writeStartElement(root);
          xml.writeDefaultNamespace(NAMESPACE);
          for (String address : addresses.toList()) {
            xml.writeStartElement(entry);
            XmlBytes.element(xml, "loc", address);
            xml.writeEndElement();
          }
          xml.writeEndElement();
        });
  }
}
