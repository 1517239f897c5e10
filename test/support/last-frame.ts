import { afterAll } from 'vitest';

/** Screens do what is left after the next frame: a page that is gone by then would miss it. */
afterAll(async () => {
  if (typeof requestAnimationFrame !== 'function') return;
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
});
