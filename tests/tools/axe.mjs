// Runs axe-core on HTML files in headless Chromium, light and dark, wide and narrow; one JSON line a run.
//
//     node axe.mjs AXE.MIN.JS CHROMIUM FILE.html...
//
// Each line: {"file", "scheme", "width", "passes", "violations", "incomplete"}; a violation names its rule and where
// it is; the last line gives the versions. The pages allow no script of their own, so the checker comes in through the
// DevTools pipe, past their Content-Security-Policy. Node's own modules only; no network.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [axePath, chromium, ...files] = process.argv.slice(2);
const axe = readFileSync(axePath, "utf8");
const profile = mkdtempSync(join(tmpdir(), "tandem-axe-"));

// Messages over file descriptors 3 (to the browser) and 4 (from it), each ended by a NUL byte.
class Browser {
  constructor() {
    this.process = spawn(
      chromium,
      ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--remote-debugging-pipe", `--user-data-dir=${profile}`, "about:blank"],
      { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
    );
    this.waiting = new Map();
    this.listeners = [];
    this.count = 0;
    let rest = Buffer.alloc(0);
    this.process.stdio[4].on("data", (data) => {
      rest = Buffer.concat([rest, data]);
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        this.take(JSON.parse(rest.subarray(0, end).toString("utf8")));
        rest = rest.subarray(end + 1);
      }
    });
    this.process.on("exit", () => this.waiting.forEach(({ reject }) => reject(new Error("the browser ended"))));
  }

  take(message) {
    const asked = this.waiting.get(message.id);
    if (asked) {
      this.waiting.delete(message.id);
      if (message.error) asked.reject(new Error(message.error.message));
      else asked.resolve(message.result);
    } else {
      this.listeners = this.listeners.filter((listener) => !listener(message));
    }
  }

  send(method, params = {}, sessionId = undefined) {
    const id = ++this.count;
    this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  event(method, sessionId) {
    return new Promise((resolve) =>
      this.listeners.push((message) => {
        const meant = message.method === method && message.sessionId === sessionId;
        if (meant) resolve(message.params);
        return meant;
      }),
    );
  }

  async close() {
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    await this.send("Browser.close").catch(() => {});
    await ended;
  }
}

// Every rule that is on by default, and the size of targets, which is not.
const question = `axe.run(document, { rules: { "target-size": { enabled: true } } }).then((found) => ({
  passes: found.passes.length,
  violations: found.violations.map((v) => ({
    rule: v.id, help: v.help, count: v.nodes.length,
    where: v.nodes.slice(0, 3).map((n) => n.target.join(" ") + ": " + n.html.slice(0, 200) + " | " + n.failureSummary),
  })),
  incomplete: found.incomplete.map((v) => ({
    rule: v.id, count: v.nodes.length, where: v.nodes.slice(0, 2).map((n) => n.html.slice(0, 160)),
  })),
}))`;

async function evaluate(browser, session, expression) {
  const answer = await browser.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true }, session);
  if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails).slice(0, 500));
  return answer.result.value;
}

async function check(browser, session, file) {
  const loaded = browser.event("Page.loadEventFired", session);
  await browser.send("Page.navigate", { url: pathToFileURL(resolve(file)).href }, session);
  await loaded;
  await evaluate(browser, session, axe + "; true");
  for (const [scheme, width] of [["light", 1280], ["dark", 1280], ["light", 320], ["dark", 320]]) {
    await browser.send("Emulation.setDeviceMetricsOverride",
      { width, height: 800, deviceScaleFactor: 1, mobile: false }, session);
    await browser.send("Emulation.setEmulatedMedia",
      { features: [{ name: "prefers-color-scheme", value: scheme }] }, session);
    const seen = `matchMedia("(prefers-color-scheme: ${scheme})").matches && innerWidth === ${width}`;
    if (!(await evaluate(browser, session, seen))) throw new Error(`${file} was not shown ${scheme}, ${width} wide`);
    console.log(JSON.stringify({ file, scheme, width, ...(await evaluate(browser, session, question)) }));
  }
}

const browser = new Browser();
try {
  const { targetId } = await browser.send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
  await browser.send("Page.enable", {}, sessionId);
  await browser.send("Page.setBypassCSP", { enabled: true }, sessionId);
  for (const file of files) await check(browser, sessionId, file);
  const versions = {
    axe: await evaluate(browser, sessionId, "axe.version"),
    browser: (await browser.send("Browser.getVersion")).product,
    node: process.version,
  };
  console.log(JSON.stringify(versions));
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
