import { test as plain } from '@playwright/test';

export { expect, type Locator, type Page } from '@playwright/test';

interface Quiet {
  /**
   * What a test may cause on purpose, matched against lines like `console error: …` and `answer 404: …`.
   * Set it with `test.use({ allowed: [/answer 404/] })`; what is allowed but never seen is not checked.
   */
  allowed: RegExp[];
}

/**
 * Playwright's `test`, made strict: any console message, uncaught error, failed request, answer of 400 or more,
 * or request to another host fails the test that caused it. Every journey imports `test` and `expect` from here.
 */
export const test = plain.extend<Quiet>({
  allowed: [[], { option: true }],
  context: async ({ context, allowed, baseURL }, use) => {
    const home = new URL(baseURL!).host;
    const noise: string[] = [];
    const hear = (line: string) => {
      if (!allowed.some((pattern) => pattern.test(line))) noise.push(line);
    };
    context.on('console', (message) => hear(`console ${message.type()}: ${message.text()}`));
    context.on('weberror', (error) => hear(`uncaught: ${error.error().message}`));
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (/^(https?|wss?):$/.test(url.protocol) && url.host !== home) hear(`third party: ${request.url()}`);
    });
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? 'unknown';
      // The browser aborts what it no longer needs when a page is left.
      if (reason !== 'net::ERR_ABORTED') hear(`failed (${reason}): ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) hear(`answer ${response.status()}: ${response.url()}`);
    });
    await use(context);
    plain.expect(noise, 'the browser stays quiet').toEqual([]);
  },
});

/** Projects differ by width only; some journeys need to be walked at one of them. */
export const isPhone = (projectName: string) => projectName === 'phone';
