import { form } from '../../../i18n/en/pressure-form.ts';
import type { FieldName } from './asked.ts';
import type { Draft } from './draft.ts';

/** The question of a field, as the form asks it. */
export function labelOf(name: FieldName, draft: Draft): string {
  if (name === 'reading1') return form.reading.label[0];
  if (name === 'reading2') return form.reading.label[1];
  if (name === 'circumference') return form.circumference.label[draft.limb ?? 'thigh'];
  return form[name].label;
}
