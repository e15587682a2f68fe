import { problemAt, type Rule } from './rule.ts';

const ONLY_QUOTED = new Set(['record', 'reference-list']);

/** Whoever read one paper in full that quotes another has read the other in no part: its page is a record of it. */
export const otherWorksAreRecords: Rule = (content) => {
  const works = Array.from(content.bibIds, ([place, key]) => ({ key, place: inAddress(place) }));
  return [...content.studies.values()].flatMap((study) =>
    study.data.checked.flatMap(({ url, saw }, index) => {
      const owners = works.filter(({ place }) => place.test(url)).map(({ key }) => key);
      const [owner] = owners;
      if (owner === undefined || owners.includes(study.id) || ONLY_QUOTED.has(saw)) return [];
      const message = `${study.id} counts a page of ${owner} as its own ${saw === 'abstract' ? 'abstract' : 'full text'}`;
      const hint = `Write "saw: record": a page that quotes ${study.id}.`;
      return [problemAt(study, ['checked', index, 'saw'], 'other-work', message, hint)];
    }),
  );
};

/** The whole of a DOI or a number: no other that only begins with it. */
const inAddress = (place: string): RegExp => new RegExp(`${RegExp.escape(place)}(?![\\w.])`, 'iu');
