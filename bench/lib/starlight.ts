import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Sentence } from './article.ts';
import { body, type Source } from './ours.ts';

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: 'Plain', sidebar: [{ label: 'Articles', items: [{ autogenerate: { directory: 'learn' } }] }] })],
});
`;
const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Astro bundles a framework package only when the project names it as a dependency. */
const PACKAGE = {
  name: 'plain',
  private: true,
  type: 'module',
  dependencies: { '@astrojs/starlight': '*', astro: '*', sharp: '*' },
};

/** A Starlight site as its starter has it, with the same articles; citations are footnotes, its own way of doing it. */
export function writeStarlight(to: string, articles: readonly Article[], sources: readonly Source[]): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(join(to, 'src/content/docs/learn'), { recursive: true });
  writeFileSync(join(to, 'package.json'), JSON.stringify(PACKAGE));
  writeFileSync(join(to, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(to, 'src/content.config.ts'), COLLECTIONS);
  for (const one of articles) writeFileSync(join(to, `src/content/docs/learn/${one.slug}.mdx`), mdx(one, sources));
}

function mdx(one: Article, sources: readonly Source[]): string {
  const used: number[] = [];
  const say = ({ text, source }: Sentence) => {
    if (source === undefined) return text;
    if (!used.includes(source)) used.push(source);
    return text.replace(/\.$/, `[^${used.indexOf(source) + 1}].`);
  };
  const text = body(one, say);
  const notes = used.map((source, index) => `[^${index + 1}]: ${plain(sources[source]!.title)}`).join('\n');
  return `---\ntitle: ${one.title}\n---\n\n${text}\n${notes}\n`;
}

/** Signs that MDX would read as code. */
const plain = (text: string) => text.replace(/[{}<>[\]_*]/g, ' ');
