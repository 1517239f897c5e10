import { useEffect, useState } from 'preact/hooks';

/** The time, once a minute: often enough for "answer within 3 h". */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
