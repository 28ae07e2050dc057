package org.mandategraph.store;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small made resolution of the Human Rights Council in the six official languages, in the United
 * Nations' mark-up: two preambular paragraphs, two operative ones, the second with two
 * sub-paragraphs, which Arabic and Russian count by their own letters.
 */
public final class SixLanguages {
  /** Its symbol. */
  public static final String SYMBOL = "A/HRC/RES/54/98";

  private record Words(String code, String title, List<String> parts, List<String> letters) {}

  private static final Map<String, Words> WORDS = new LinkedHashMap<>();

  static {
    put(
        "en",
        "eng",
        "Rights of keepers of lighthouses",
        List.of("(a)", "(b)"),
        "Recalling",
        "its resolution 53/1 of 12 July 2023,",
        "Noting",
        "that lighthouses guide ships,",
        "Decides",
        "to consider the rights of keepers of lighthouses;",
        "Requests",
        "the United Nations High Commissioner for Human Rights:",
        "To visit",
        "lighthouses;",
        "To report",
        "to the Council at its fifty-seventh session.");
    put(
        "fr",
        "fra",
        "Droits des gardiens de phare",
        List.of("a)", "b)"),
        "Rappelant",
        "sa résolution 53/1 du 12 juillet 2023,",
        "Notant",
        "que les phares guident les navires,",
        "Décide",
        "d’examiner les droits des gardiens de phare ;",
        "Prie",
        "le Haut-Commissaire des Nations Unies aux droits de l’homme :",
        "De visiter",
        "les phares ;",
        "De faire rapport",
        "au Conseil.");
    put(
        "es",
        "spa",
        "Derechos de los fareros",
        List.of("a)", "b)"),
        "Recordando",
        "su resolución 53/1, de 12 de julio de 2023,",
        "Observando",
        "que los faros guían a los buques,",
        "Decide",
        "examinar los derechos de los fareros;",
        "Solicita",
        "al Alto Comisionado para los Derechos Humanos que:",
        "Visite",
        "los faros;",
        "Informe",
        "al Consejo.");
    put(
        "ru",
        "rus",
        "Права смотрителей маяков",
        List.of("а)", "б)"),
        "ссылаясь",
        "на свою резолюцию 53/1 от 12 июля 2023 года,",
        "отмечая",
        "что маяки указывают путь судам,",
        "постановляет",
        "рассмотреть права смотрителей маяков;",
        "просит",
        "Верховного комиссара по правам человека:",
        "посетить",
        "маяки;",
        "представить",
        "доклад Совету.");
    put(
        "ar",
        "ara",
        "حقوق حراس المنارات",
        List.of("(أ)", "(ب)"),
        "إذ يشير",
        "إلى قراره 53/1 المؤرخ 12 تموز/يوليه 2023،",
        "وإذ يلاحظ",
        "أن المنارات ترشد السفن،",
        "يقرر",
        "أن ينظر في حقوق حراس المنارات؛",
        "يطلب",
        "إلى مفوض الأمم المتحدة السامي لحقوق الإنسان:",
        "أن يزور",
        "المنارات؛",
        "أن يقدم",
        "تقريرا إلى المجلس.");
    put(
        "zh",
        "zho",
        "灯塔看守人的权利",
        List.of("(a)", "(b)"),
        "回顾",
        "其2023年7月12日第53/1号决议，",
        "注意到",
        "灯塔为船舶指引航向，",
        "决定",
        "审议灯塔看守人的权利；",
        "请",
        "联合国人权事务高级专员：",
        "访问",
        "灯塔；",
        "向理事会",
        "提出报告。");
  }

  private SixLanguages() {}

  private static void put(
      String language, String code, String title, List<String> letters, String... parts) {
    WORDS.put(language, new Words(code, title, List.of(parts), letters));
  }

  /** The codes of the languages, English first. */
  public static List<String> languages() {
    return List.copyOf(WORDS.keySet());
  }

  /** The title in a language. */
  public static String title(String language) {
    return words(language).title();
  }

  /** The text of the first operative paragraph in a language. */
  public static String firstOperative(String language) {
    return words(language).parts().get(4) + " " + words(language).parts().get(5);
  }

  /** The file in a language. */
  public static byte[] akomaNtoso(String language) {
    return akomaNtoso(language, "");
  }

  /**
   * The file in a language.
   *
   * @param more mark-up of preambular paragraphs behind the second
   */
  public static byte[] akomaNtoso(String language, String more) {
    Words w = words(language);
    List<String> p = w.parts();
    return """
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <statement name="resolution">
        <meta><identification source="#test">
          <FRBRWork><FRBRdate date="2023-10-11" name="adoption"/></FRBRWork>
          <FRBRExpression><FRBRlanguage language="%s"/></FRBRExpression>
        </identification></meta>
        <coverPage><p><docNumber refersTo="#symbol">%s</docNumber></p></coverPage>
        <preface><p>54/98. <docTitle refersTo="#resolutionTitle">%s</docTitle></p></preface>
        <preamble>
          <formula name="enacting"><p>The Human Rights Council,</p></formula>
          <container name="pp"><p>%s</p></container>
          <container name="pp"><p>%s</p></container>
          %s
        </preamble>
        <mainBody>
          <paragraph><num>1.</num><content><p>%s</p></content></paragraph>
          <paragraph><num>2.</num><list><intro><p>%s</p></intro>
            <point><num>%s</num><content><p>%s</p></content></point>
            <point><num>%s</num><content><p>%s</p></content></point>
          </list></paragraph>
        </mainBody>
      </statement>
    </akomaNtoso>
    """
        .formatted(
            w.code(),
            SYMBOL,
            w.title(),
            opened(p, 0),
            opened(p, 2),
            more,
            opened(p, 4),
            opened(p, 6),
            w.letters().get(0),
            opened(p, 8),
            w.letters().get(1),
            opened(p, 10))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String opened(List<String> parts, int at) {
    return "<span class=\"italic\">%s</span> %s".formatted(parts.get(at), parts.get(at + 1));
  }

  private static Words words(String language) {
    return java.util.Objects.requireNonNull(WORDS.get(language), language);
  }
}
