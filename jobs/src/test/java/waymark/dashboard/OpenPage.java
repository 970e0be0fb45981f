package waymark.dashboard;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import waymark.dashboard.browser.Chromium;

/** A page in a real browser, logged in to a Superset, and what it has asked for since a dashboard was opened. */
final class OpenPage implements AutoCloseable {

    private static final Pattern CHART = Pattern.compile("chart/data\\?form_data=%7B%22slice_id%22%3A([0-9]+)%7D");
    private static final int HEIGHT = 1000;
    private static final int SETTLING_MILLIS = 1500;

    /** Superset leaves charts out of sight for later, unless a machine drives the browser. */
    private static final String AS_A_PERSON = "Object.defineProperty(navigator, 'webdriver', {get: () => false})";

    /** Every chart in sight holds something, and that is not the sign of loading. */
    private static final String ALL_IN_SIGHT_IS_DRAWN = """
        (() => {
            const inSight = part => {
                const box = part.getBoundingClientRect();
                return box.height > 0 && box.bottom > 0 && box.top < window.innerHeight;
            };
            const each = selector => [...document.querySelectorAll(selector)].filter(inSight);
            return document.querySelector('[data-test=dashboard-content-wrapper], [data-test=grid-content]') !== null
                && each('[aria-label=Loading]').length === 0
                && each('[data-test=slice-container]').every(chart => chart.childElementCount > 0);
        })()\
        """;

    private static final double PATIENCE = Duration.ofMinutes(1).toMillis();

    private final String address;
    private final Playwright playwright;
    private final Browser browser;
    private final Page page;
    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();

    /** The test is skipped, and says why, when there is no browser. */
    OpenPage(URI superset, String user, String password) {
        Path chromium = Chromium.find(System.getenv("PATH")).orElse(null);
        Assumptions.assumeTrue(chromium != null, "there is no Chromium on the PATH: the dashboards are not opened");
        address = superset.toString();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        page = browser.newPage();
        page.addInitScript(AS_A_PERSON);
        page.setDefaultTimeout(PATIENCE);
        page.onResponse(this::note);
        page.navigate(address + "/login/");
        page.fill("[data-test=username-input]", user);
        page.fill("[data-test=password-input]", password);
        page.click("[data-test=login-button]");
        page.waitForURL(url -> !url.endsWith("/login/"));
    }

    private void note(Response response) {
        Matcher chart = CHART.matcher(response.url());
        if (chart.find()) {
            answers.put(Integer.valueOf(chart.group(1)), response.status());
            bodies.add(String.valueOf(response.request().postData()));
        }
    }

    /** Opens a dashboard, and waits until all in sight is drawn and nothing more is asked for; how long that takes. */
    Duration open(String slug, int width) {
        page.setViewportSize(width, HEIGHT);
        forget();
        long begun = System.nanoTime();
        page.navigate(address + "/superset/dashboard/" + slug + "/");
        page.waitForSelector("[data-test=dashboard-header-container]");
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(ALL_IN_SIGHT_IS_DRAWN)));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Makes the window as tall as the dashboard, and waits until these charts are answered and all is drawn. */
    void showAll(Set<Integer> charts) {
        Object height = page.evaluate("document.querySelector('[data-test=dashboard-content-wrapper]').scrollHeight");
        page.setViewportSize(page.viewportSize().width, Math.min(((Number) height).intValue() + 260, 12_000));
        settle(charts);
    }

    /** Forgets what has been asked for. */
    void forget() {
        answers.clear();
        bodies.clear();
    }

    /** Waits until these charts are answered and nothing is being loaded. */
    void settle(Set<Integer> charts) {
        page.waitForCondition(() -> answers.keySet().containsAll(charts));
        page.waitForCondition(() -> page.locator("[aria-label=Loading]:visible").count() == 0);
    }

    /** The status with which each chart was answered, by its number. */
    Map<Integer, Integer> answers() {
        return Map.copyOf(answers);
    }

    /** What was asked for. */
    List<String> bodies() {
        return List.copyOf(bodies);
    }

    /** What charts complain of. */
    List<String> alerts() {
        return page.locator("[data-test=chart-grid-component] [role=alert]:visible")
                .allInnerTexts();
    }

    /**
     * Chooses a value of a filter, and applies it.
     *
     * @param filter its identity in the page, such as {@code NATIVE_FILTER-modules-0}
     */
    void choose(String filter, String value) {
        reveal(filter);
        page.click("[data-test=" + filter + "] .ant-select-selector");
        page.locator(".ant-select-item-option:visible")
                .filter(new Locator.FilterOptions().setHasText(value))
                .first()
                .click();
        apply();
    }

    /** Chooses a period, from its first day to that after its last, and applies it. */
    void choosePeriod(String filter, LocalDate from, LocalDate until) {
        reveal(filter);
        page.click("#date-label-" + filter);
        page.locator(".time-range-popover:visible .ant-select-selector").first().click();
        page.locator(".ant-select-item-option:visible")
                .filter(new Locator.FilterOptions().setHasText("Advanced"))
                .first()
                .click();
        Locator days = page.locator(".time-range-popover:visible input[type=text]:not([readonly])");
        days.nth(0).fill(from.toString());
        days.nth(1).fill(until.toString());
        page.click("[data-test=date-filter-control__apply-button]");
        apply();
    }

    /** Filters that do not fit beside the others are in a list of their own, once it has been opened. */
    private void reveal(String filter) {
        if (page.locator("[id$=" + filter + "]:visible").count() == 0) {
            page.click("[data-test=dropdown-container-btn]");
        }
    }

    private void apply() {
        page.click("[data-test=filter-bar__apply-button]");
    }

    /** The values that a filter offers. */
    List<String> offered(String filter) {
        reveal(filter);
        page.click("[data-test=" + filter + "] .ant-select-selector");
        page.waitForSelector(".ant-select-item-option:visible");
        List<String> values = page.locator(".ant-select-item-option:visible").allInnerTexts();
        page.keyboard().press("Escape");
        return values;
    }

    /** A picture of what is shown, once charts have come to rest. */
    void picture(Path file) {
        // What lies under the mouse shows a hint.
        page.mouse().move(0, 0);
        page.waitForTimeout(SETTLING_MILLIS);
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
