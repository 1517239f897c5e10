import { useEffect, useState } from 'preact/hooks';

type Props = { shape: 'line' | 'meter' | 'card' | 'receipt'; count?: number };

/** The shape of what is coming; nothing at all for the first 300 ms. */
export function Skeleton({ shape, count = 1 }: Props) {
  const late = useLate();
  return (
    <div class="skeletons" data-late={late ? '' : undefined} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} class={`skeleton skeleton-${shape}`} />
      ))}
    </div>
  );
}

/** True after 300 ms: what loads sooner needs no sign of loading. */
function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return late;
}
