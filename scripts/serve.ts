// Serves a built site on this machine: node scripts/serve.ts [folder]. PORT and BASE_PATH come from the environment.
import { existsSync } from 'node:fs';
import { listen } from './lib/listen.ts';
import { normaliseBase, serveSite } from './lib/site.ts';

const DEFAULT_PORT = 4321;

const dir = process.argv[2] ?? 'dist';
const base = normaliseBase(process.env.BASE_PATH);
const wanted = Number(process.env.PORT ?? DEFAULT_PORT);

if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535) {
  console.error(`PORT is "${process.env.PORT}". Set it to a whole number from 1 to 65535, or leave it out.`);
  process.exit(1);
}
if (!existsSync(dir)) {
  console.error(`There is no folder "${dir}" to serve. "npm run build" makes dist.`);
  process.exit(1);
}
const { port } = await listen(serveSite({ dir, base }), wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken, so this is ${port}. PORT=… chooses another.`);
console.log(`\n  Cuffwise is at http://localhost:${port}${base}\n  Ctrl+C stops it.`);
