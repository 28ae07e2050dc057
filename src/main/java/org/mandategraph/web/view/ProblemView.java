package org.mandategraph.web.view;

import java.util.List;

/**
 * Why a request failed, and what can be requested instead.
 *
 * @param status HTTP status code
 * @param title what is wrong, in few words
 * @param explanation what is wrong, in a sentence
 * @param alternatives what can be requested instead
 */
public record ProblemView(int status, String title, String explanation, List<Value> alternatives) {}
