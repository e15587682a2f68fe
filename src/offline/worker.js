// The service worker: what the timer, the planner and the stop signs need is kept when one of them is first opened, and
// other pages once they were read. Bundled by integrations/offline.ts, which puts the list in place of __WB_MANIFEST.
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

// No skipWaiting: a session under way must find the files of the version it began with.
cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkFirst({ cacheName: 'cuffwise-pages', networkTimeoutSeconds: 4 }),
);
self.addEventListener('activate', () => self.clients.claim());
