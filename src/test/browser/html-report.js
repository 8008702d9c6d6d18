// Opens an HTML report in a real browser: at 1280 and 400 pixels, light and dark, with script and without.
// Usage: NODE_PATH=<folder with playwright-core> node html-report.js REPORT. Ends with 1 and says what is wrong.
const path = require("path");
const { chromium } = require("playwright-core");

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

let passed = 0;
let failed = 0;

function expect(holds, what) {
  if (holds) {
    passed++;
  } else {
    failed++;
    console.error("FAILED: " + what);
  }
}

async function shown(page, selector) {
  return page.$$eval(selector, (all) => all.filter((one) => one.getClientRects().length > 0).length);
}

// The least contrast between a text and what is behind it.
async function contrast(page) {
  return page.evaluate(() => {
    const light = (color) => {
      const [r, g, b] = color.match(/[\d.]+/g).map(Number).map((v) => (v / 255 <= 0.03928 ? v / 3294.6 : ((v / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element) => {
      for (let e = element; e; e = e.parentElement) {
        const color = getComputedStyle(e).backgroundColor;
        if (color !== "rgba(0, 0, 0, 0)") return light(color);
      }
      return 1;
    };
    let least = 21;
    let where = "";
    for (const element of document.querySelectorAll("h1, h2, h3, p, a, code, .badge, .n, .c, mark, caption, td, label, legend, summary, footer")) {
      if (!element.textContent.trim() || !element.getClientRects().length) continue;
      const [a, b] = [light(getComputedStyle(element).color), behind(element)];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (ratio < least) [least, where] = [ratio, element.outerHTML.slice(0, 80)];
    }
    return { least, where };
  });
}

async function look(browser, url, width, colorScheme, script) {
  const name = `${width} px, ${colorScheme}, ${script ? "with" : "without"} script`;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled: script });
  const page = await context.newPage();
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("dialog", (dialog) => { said.push("a dialog: " + dialog.message()); dialog.dismiss(); });
  page.on("request", (request) => { if (request.url() !== url) said.push("a request for " + request.url()); });
  await page.goto(url);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide <= width, `${name}: the page is ${wide} px wide`);
  const { least, where } = await contrast(page);
  expect(least >= 4.5, `${name}: a contrast of ${least.toFixed(2)} at ${where}`);
  const all = await shown(page, "article");
  expect(all > 1, `${name}: ${all} findings`);
  const errors = await shown(page, "article.error");
  await page.uncheck("#error");
  expect((await shown(page, "article")) === all - errors, `${name}: errors can be left out`);
  await page.check("#error");
  expect((await shown(page, "article")) === all, `${name}: errors can be had again`);
  expect((await shown(page, "#rule")) === (script ? 1 : 0), `${name}: rules can be chosen with script only`);
  if (script) {
    const rule = await page.$eval("article", (article) => article.dataset.rule);
    await page.selectOption("#rule", rule);
    const ofRule = await page.$$eval("article", (list, id) => list.filter((one) => one.dataset.rule === id).length, rule);
    expect(ofRule > 0 && (await shown(page, "article")) === ofRule, `${name}: one rule can be chosen`);
    await page.selectOption("#rule", "");
    await page.fill("#words", "no manifest has this word");
    expect((await shown(page, "section.file")) === 0, `${name}: words can be looked for`);
  }
  expect(said.length === 0, `${name}: the browser said: ${said.join("; ")}`);
  await context.close();
}

(async () => {
  const url = "file://" + path.resolve(process.argv[2]);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: FLAGS });
  for (const width of [1280, 400]) {
    for (const colorScheme of ["light", "dark"]) {
      for (const script of [true, false]) {
        await look(browser, url, width, colorScheme, script);
      }
    }
  }
  await browser.close();
  console.log(`the HTML report in Chromium: ${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
})();
