package org.mandategraph.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who runs a server, as the description of its data names them.
 *
 * @param publisher the name of who publishes the data, or null where nothing is to be said of it
 * @param contact where questions go, an address of the scheme mailto, http or https; or null
 */
public record Operator(@Nullable String publisher, @Nullable URI contact) {
  /** Nothing is said of the operator. */
  public static final Operator UNNAMED = new Operator(null, null);

  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>:/]++@[^\\s@<>:/]++");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>]++");

  /**
   * From what an operator writes; blanks are as nothing.
   *
   * @param contact an email address, or a web address with its scheme
   * @throws IllegalArgumentException where the contact is neither
   */
  public static Operator of(String publisher, String contact) {
    return new Operator(
        publisher.isBlank() ? null : publisher.strip(),
        contact.isBlank() ? null : address(contact.strip()));
  }

  private static URI address(String contact) {
    if (EMAIL.matcher(contact).matches()) {
      return URI.create("mailto:" + contact);
    }
    if (WEB.matcher(contact).matches()) {
      return URI.create(contact);
    }
    throw new IllegalArgumentException(
        contact + ": give an email address, or a web address that starts with https://");
  }
}
