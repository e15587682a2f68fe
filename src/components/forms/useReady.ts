import { useEffect, useState } from 'preact/hooks';

/** False in the HTML of the build and until the script runs: a form that needs it stays disabled so long. */
export function useReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready;
}
