import { closest } from '../evidence/cite-closest.ts';
import { problemAt, type Rule } from './rule.ts';

/** A band names rows that exist, and counts their studies and people right. */
export const bandsMatchRows: Rule = ({ referenceValues: { rows, bands } }) => {
  if (!rows || !bands) return [];
  const byId = new Map(rows.data.rows.map((row) => [row.id, row]));
  return bands.data.bands.flatMap((band, index) => {
    const unknown = band.rows.filter((id) => !byId.has(id));
    if (unknown.length > 0) {
      return unknown.map((id) => {
        const near = closest(id, byId.keys());
        const hint = near ? `Closest row: ${near}.` : 'Add the row, or take it out of the band.';
        return problemAt(
          bands,
          ['bands', index, 'rows'],
          'unknown-row',
          `"${band.id}" is pooled from "${id}", which is not in rows.yaml`,
          hint,
        );
      });
    }
    if (band.rows.length === 0) return [];
    const own = band.rows.map((id) => byId.get(id)!);
    const studies = new Set(own.map(({ study }) => study)).size;
    const people = own.reduce((sum, { n }) => sum + (n ?? 0), 0);
    const counts = [
      ['studies', studies],
      ['people', people],
    ] as const;
    return counts.flatMap(([field, found]) =>
      band[field] === found
        ? []
        : [
            problemAt(
              bands,
              ['bands', index, field],
              'band-differs',
              `"${band.id}" says ${field}: ${band[field]}, its rows give ${found}`,
              'Pool the rows again as band_method says, all figures of the band.',
            ),
          ],
    );
  });
};
