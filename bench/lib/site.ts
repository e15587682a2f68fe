import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Listening, listen } from '../../scripts/lib/listen.ts';
import { serveSite } from '../../scripts/lib/site.ts';

const PORT = 4700;

/** Serves the finished site as `npm start` does, and builds it when there is none. */
export async function serveDist(root: string): Promise<Listening> {
  const dir = join(root, 'dist');
  if (!existsSync(dir)) {
    const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: root,
      stdio: 'inherit',
    });
    if (build.status !== 0) throw new Error('The site does not build, so there is nothing to measure.');
  }
  return listen(serveSite({ dir, base: '/' }), PORT);
}
