import type { ContextBand } from '../../domain/pressure/types.ts';
import { formatMmhg, formatMmhgNumber } from '../format.ts';

const only = formatMmhgNumber;

/** What was measured in others: shown, never turned into a setting. */
export const context = {
  title: 'We give no pressure for this cuff, only what was measured in others',
  lead: ({ band, people, studies }: ContextBand) =>
    `No equation that could be checked holds for your cuff. In ${people} people of ${studies.length} studies, with cuffs that were not narrow, flow stopped between about ${only(band.min)} and ${formatMmhg(band.max)}. That is about them. Where yours lies, nobody knows.`,
  ceiling: (value: string) =>
    `If a cuff is used at all without a measurement, then never above **${value}**. That is a ceiling against full block, not a target.`,
  weak: 'Only two studies stand behind this, and the device of one was later found to fail in most upright attempts. [@rolnick2025#upright-success-rate]',
  picture: 'What was measured: the mean of each sample, and where about two thirds of its people lay',
  pictureHow:
    'Dot: mean. Bar: one standard deviation each way. Grey-green: 90 of 100 people if the samples are pooled, drawn wide. Dashed: ceiling.',
  row: (cuff: string, people: number) => `${cuff}, ${people} people`,
  never:
    'No percentage may be taken of this band: what is a careful share of its middle can be full block for the people at its low end.',
} as const;
