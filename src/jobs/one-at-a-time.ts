/** A job whose runs wait for one another: two at once would both do what is due. `now` left out: when its turn comes. */
export function oneAtATime(run: (now: number) => Promise<void>): (now?: number) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (now) => {
    const next = last.then(() => run(now ?? Date.now()));
    last = next.catch(() => undefined);
    return next;
  };
}
