/** Set by integrations/offline.ts in a build that has a service worker; missing in development. */
declare const __OFFLINE__: boolean | undefined;

/** Lets the browser keep what the session tools need, so that they work without a connection after the first visit. */
export function registerOffline(): void {
  if (typeof __OFFLINE__ === 'undefined' || !('serviceWorker' in navigator)) return;
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  // After everything that the page itself needs.
  addEventListener('load', () => void navigator.serviceWorker.register(`${base}sw.js`, { scope: base }));
}
