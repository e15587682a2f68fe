const LINKED = /<link rel="stylesheet" href="([^"]+)" fetchpriority="low"[^>]*>/g;

/**
 * What a finished page asks for, and when. Its script files wait until its words are there: a browser asks for them as soon
 * as it sees them, at the same time as the style sheet that the words wait for, and Astro gives no place for the attribute on
 * a script that it bundles. The sheets that figures link are asked for together, from the head: the rest of the page waits
 * at each of them, and would wait for one after the other.
 */
export function loadOrder(html: string): string {
  const sheets = new Set(Array.from(html.matchAll(LINKED), ([, href]) => href));
  const preloads = Array.from(sheets, (href) => `<link rel="preload" as="style" href="${href}" fetchpriority="low">`);
  return html
    .replace('</head>', () => `${preloads.join('')}</head>`)
    .replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=');
}
