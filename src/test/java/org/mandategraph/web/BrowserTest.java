package org.mandategraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** The pages in a real browser: with a keyboard, on a narrow screen, and for those who listen. */
@Tag("one-jdk")
class BrowserTest {
  private static final String RESOLUTION = "/data/A/RES/66/181";

  @TempDir static Path folder;
  private static SeedServer server;
  private static ChromeDriver browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
    server = SeedServer.start(folder);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
      server.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sparql",
        "/ontology",
        "/dataset",
        "/graph/A/RES/66/181",
        RESOLUTION,
        RESOLUTION + "/op34",
        RESOLUTION + "/op34/act1",
        "/data/draft/68/C.3/2013-10-10/italy",
        "/data/actor/unodc",
        "/data/instrument/untoc",
        "/data/verb/request",
        "/id/A/RES/66/181/op99",
      })
  void aPageIsQuietAccessibleAndNarrow(String path) throws Exception {
    open(path);
    assertThat(complaints()).isEmpty();
    assertThat(accessibility()).isEmpty();
    narrow(360);
    assertThat(number("return document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    assertThat(number("return document.querySelector('h1').getBoundingClientRect().width"))
        .isPositive();
    narrow(1000);
  }

  @Test
  void aQueryIsAskedWithTheKeyboardAlone() {
    open("/sparql");
    WebElement text = tabTo("query");
    text.sendKeys(Keys.chord(Keys.CONTROL, "a"));
    text.sendKeys("SELECT ?label { <https://w3id.org/mandategraph/id/actor/unodc>");
    text.sendKeys(" <http://www.w3.org/2004/02/skos/core#prefLabel> ?label }");
    tabTo("format");
    press(Keys.TAB);
    press(Keys.ENTER);
    assertThat(browser.findElement(By.tagName("body")).getText())
        .contains("United Nations Office on Drugs and Crime");
    assertThat(complaints()).isEmpty();
  }

  @Test
  void aNamedQueryIsOpenedAndAskedWithTheKeyboardAlone() {
    open("/sparql");
    WebElement summary = browser.findElement(By.cssSelector("#cites-uncac summary"));
    browser.executeScript("arguments[0].focus()", summary);
    press(Keys.ENTER);
    assertThat(browser.findElement(By.cssSelector("#cites-uncac pre")).isDisplayed()).isTrue();
    press(Keys.TAB);
    press(Keys.ENTER);
    assertThat(browser.findElement(By.tagName("body")).getText()).contains("A/RES/66/181");
  }

  @Test
  void theFirstStepLeadsPastTheNavigation() {
    open(RESOLUTION);
    press(Keys.TAB);
    WebElement skip = browser.switchTo().activeElement();
    assertThat(skip.getText()).isEqualTo("Skip to the text");
    assertThat(skip.getRect().getX()).isNotNegative();
    press(Keys.ENTER);
    assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("main");
  }

  @Test
  void aFootnoteAndATermAreReachedByTheirLinks() throws InterruptedException {
    open(RESOLUTION);
    WebElement call = browser.findElement(By.cssSelector("sup a"));
    String note = String.valueOf(call.getDomAttribute("href")).substring(1);
    call.sendKeys(Keys.ENTER);
    assertThat(browser.getCurrentUrl()).endsWith("#" + note);
    open("/ontology#Act");
    assertBecomes("return document.getElementById('Act').getBoundingClientRect().top", -1, 800);
  }

  @Test
  void everyLinkOfAPageLeadsSomewhere() throws Exception {
    Set<String> links = new TreeSet<>();
    for (String path : List.of("/", "/sparql", "/dataset", RESOLUTION, RESOLUTION + "/op34")) {
      open(path);
      links.addAll(links());
    }
    assertThat(links).hasSizeGreaterThan(100);
    String here = server.at("").toString();
    for (String link : links) {
      if (link.startsWith(here)) {
        HttpResponse<byte[]> answer = server.get(link.substring(here.length()));
        assertThat(answer.statusCode()).as(link).isLessThan(400);
      } else {
        assertThat(link).startsWith("http");
      }
    }
  }

  /** Where links lead; those within the page are seen to at once. */
  private static List<String> links() {
    assertThat(
            texts(
                """
                return [...document.querySelectorAll('a[href^="#"]')]
                  .map(a => a.getAttribute('href').substring(1))
                  .filter(id => !document.getElementById(id))
                """))
        .isEmpty();
    return texts("return [...document.querySelectorAll('a[href],link[href]')].map(a => a.href)");
  }

  private static void open(String path) {
    complaints(); // Whatever was said of the page before.
    browser.get(server.at(path).toString());
  }

  /** Steps through the page until the element with this id has the focus. */
  private static WebElement tabTo(String id) {
    for (int steps = 0; steps < 20; steps++) {
      WebElement active = browser.switchTo().activeElement();
      if (id.equals(active.getDomAttribute("id"))) {
        return active;
      }
      press(Keys.TAB);
    }
    throw new AssertionError("no step leads to " + id);
  }

  private static void press(Keys key) {
    browser.switchTo().activeElement().sendKeys(key);
  }

  /** What the console says; that a page is missing is the page's own matter. */
  private static List<String> complaints() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getMessage())
        .filter(message -> !message.contains("/op99 - Failed to load resource"))
        .toList();
  }

  /** Rules of the Web Content Accessibility Guidelines that the page breaks, by axe-core. */
  private static List<String> accessibility() throws IOException {
    try (InputStream axe =
        BrowserTest.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      browser.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    return list(
        browser.executeAsyncScript(
            """
            const done = arguments[0];
            axe.run({resultTypes: ['violations']}).then(found => done(found.violations.map(
              v => v.id + ': ' + v.help + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' '))));
            """));
  }

  private static void narrow(int width) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
  }

  /** A browser scrolls to a place some time after the page is there: a minute at most. */
  private static void assertBecomes(String script, long least, long most)
      throws InterruptedException {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    long found = number(script);
    while ((found < least || found > most) && System.nanoTime() < end) {
      Thread.sleep(20);
      found = number(script);
    }
    assertThat(found).isBetween(least, most);
  }

  private static long number(String script) {
    Object value = browser.executeScript("return Math.round((() => {" + script + "})())");
    return Long.parseLong(String.valueOf(value));
  }

  private static List<String> texts(String script) {
    return list(browser.executeScript(script));
  }

  private static List<String> list(@Nullable Object found) {
    assertThat(found).isInstanceOf(List.class);
    return found instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of();
  }
}
