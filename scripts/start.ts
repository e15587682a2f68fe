// Builds the site as it goes online, search index included, and serves it on this machine.
import { build } from './lib/build.ts';

if (!(await build(console.log))) process.exit(1);
process.argv.splice(2);
await import('./serve.ts');
