// Finds or fetches the browser for the tests and says which one it is.
import { ADVICE, ensureBrowser } from './lib/browser.ts';

const browser = await ensureBrowser(console.log);
if (!browser) {
  console.error(ADVICE);
  process.exit(1);
}
console.log(browser.kind === 'own' ? 'Playwright’s own Chromium' : browser.path);
