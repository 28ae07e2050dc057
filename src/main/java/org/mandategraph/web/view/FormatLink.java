package org.mandategraph.web.view;

/**
 * Where a thing is in another format.
 *
 * @param label the format's name
 * @param href the address
 * @param mediaType the format's media type
 */
public record FormatLink(String label, String href, String mediaType) {}
