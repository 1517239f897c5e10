import './skeleton.css';
import { useLate } from '../base/use-late';

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
