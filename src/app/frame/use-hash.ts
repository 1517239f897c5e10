import { useEffect, useState } from 'preact/hooks';

/** The address after `#`, without it: `people/abc`. It says where in the app you are. */
export function useHash(): string {
  const [hash, setHash] = useState(readHash);
  useEffect(() => {
    const listen = () => setHash(readHash());
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  }, []);
  return hash;
}

function readHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
