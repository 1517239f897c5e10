import { useEffect, useState } from 'preact/hooks';

/** True after 300 ms: what loads sooner needs no sign of loading. */
export function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return late;
}
