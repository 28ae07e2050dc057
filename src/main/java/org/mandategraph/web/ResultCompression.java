package org.mandategraph.web;

import java.util.EnumSet;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Compresses the results of queries where the client accepts it; {@link CacheableResponse} does
 * that for all else. Does not decompress requests.
 */
final class ResultCompression extends CompressionHandler {
  ResultCompression() {
    putCompression(new GzipCompression());
    putConfiguration(
        Endpoint.PATH,
        CompressionConfig.builder()
            .defaults()
            .compressIncludeMethod("HEAD")
            .compressIncludeMethod("POST")
            .decompressExcludePath("/*")
            .build());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean query = Request.getPathInContext(request).equals(Endpoint.PATH);
    return super.handle(query ? unconditional(request) : request, response, callback);
  }

  /** Results have no tags to compare, and Jetty 12.1.1 fails on a tag with two hyphens. */
  private static Request unconditional(Request request) {
    HttpFields headers =
        HttpFields.build(
            request.getHeaders(), EnumSet.of(HttpHeader.IF_MATCH, HttpHeader.IF_NONE_MATCH));
    return new Request.Wrapper(request) {
      @Override
      public HttpFields getHeaders() {
        return headers;
      }
    };
  }
}
