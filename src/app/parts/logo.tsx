/** Afterpost's mark: a speech bubble that grows out of a stem. The same drawing as `static/icons/icon.svg`. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect class="mark-ground" width="128" height="128" rx="30" />
      <g class="mark-figure">
        <path d="M48 18h36a26 26 0 0 1 26 26v6a26 26 0 0 1-26 26H74c-9 0-15 5-15 14v18a7 7 0 0 1-14 0V79c0-2-1-3-3-3.700A26 26 0 0 1 22 50v-6a26 26 0 0 1 26-26Z" />
        <path d="M57 112c0-12 9-21 27-21 0 13-9 21-27 21Z" />
      </g>
      <path class="mark-lines" d="M46 40h40M46 55h24" />
    </svg>
  );
}
