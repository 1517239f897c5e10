import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

type Result<T> = { value: T } | { error: unknown };

/**
 * The newest answer of a database query, again after every write it depends on. While a query runs again,
 * the answer before stays, so nothing flickers; `undefined` only until the first. Errors reach the boundary.
 */
export function useLive<T>(query: () => Promise<T> | T, deps: readonly unknown[]): T | undefined {
  const [result, setResult] = useState<Result<T> | null>(null);
  useEffect(() => {
    // Dexie follows native awaits only in a function that is `async` itself; otherwise it would see the first read alone.
    const subscription = liveQuery(async () => query()).subscribe({
      next: (value) => setResult({ value }),
      error: (error) => setResult({ error }),
    });
    return () => subscription.unsubscribe();
  }, deps);
  if (result && 'error' in result) throw result.error;
  return result?.value;
}
