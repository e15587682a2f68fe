import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Rules } from '../../../domain/pressure/types.ts';
import { passes, vectorsFor, type WorkedCase } from '../../../domain/pressure/vectors.ts';
import { selfTest as words } from '../../../i18n/en/pressure-test.ts';
import { useReady } from '../../forms/useReady.ts';

/** Runs the published cases in the reader's own browser, with the very code that answers. */
export default function SelfTestIsland({
  rules,
  worked,
}: {
  rules: Rules;
  worked: readonly WorkedCase[];
}): JSX.Element {
  const ready = useReady();
  const [results, setResults] = useState<readonly boolean[]>();
  const vectors = vectorsFor(rules, worked);
  const good = results?.filter(Boolean).length ?? 0;
  return (
    <div class="self-test">
      <p>{words.lead(vectors.length)}</p>
      <div class="buttons no-print">
        <button
          class="button button--secondary"
          type="button"
          disabled={!ready}
          onClick={() => setResults(vectors.map((vector) => passes(vector, rules)))}
        >
          {words.button}
        </button>
      </div>
      <p class="self-test__said" role="status">
        {results && <strong>{words.done(good, vectors.length)}</strong>}{' '}
        {results && good < vectors.length && words.wrong}
      </p>
      <details>
        <summary>{words.list}</summary>
        <ul class="self-test__list">
          {vectors.map(({ name, kind }, index) => (
            <li key={name.join()}>
              {`${name.join(': ')}, ${words.expected(words.kinds[kind])}`}
              {results && <strong>{`: ${results[index] ? words.ok : words.bad}`}</strong>}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
