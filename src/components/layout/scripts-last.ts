/**
 * Lets a page's script files wait until its words are there. A browser asks for them as soon as it sees them, at the same
 * time as the style sheet that the words wait for; Astro gives no place for the attribute on a script that it bundles.
 */
export function scriptsLast(html: string): string {
  return html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=');
}
