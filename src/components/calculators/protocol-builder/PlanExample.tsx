import type { ComponentChildren, JSX } from 'preact';
import { Studies } from './Cited.tsx';
import type { PlannerData } from './data.ts';
import { examplePlan } from './example.ts';
import { PlanResult } from './PlanResult.tsx';
import { Sheets } from './Sheets.tsx';
import { Headings } from './Title.tsx';

/** The worked example, made at build time and complete without scripts: on paper it is the sheet. */
export default function PlanExample({
  data,
  children,
}: {
  data: PlannerData;
  children?: ComponentChildren;
}): JSX.Element {
  const plan = examplePlan(data.rules);
  return (
    <Studies.Provider value={data.studies}>
      <Headings.Provider value={{ level: 2, takesFocus: false, prefix: 'example' }}>
        <PlanResult plan={plan} data={data} beside={children} />
        <Sheets plan={plan} data={data} all={false} today="" />
      </Headings.Provider>
    </Studies.Provider>
  );
}
