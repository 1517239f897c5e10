type Node = {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number };
  children?: number[];
};

/** A sampled profile as the browser gives it; times in microseconds. */
export type Profile = { nodes: Node[]; samples: number[]; timeDeltas: number[] };

/** The functions below scripts of `origin` that took longest: name, ms in themselves, ms with all they called. */
export function hottest(profile: Profile, origin: string, count: number): [string, number, number][] {
  const spent = spentIn(profile);
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const own = new Map<string, number>();
  const whole = new Map<string, number>();
  const add = (to: Map<string, number>, name: string, ms: number) => to.set(name, (to.get(name) ?? 0) + ms);

  /** Answers the time in and below a node. `ours`: the nearest function of ours around it; `open`: those around it. */
  function walk(node: Node, ours: string | null, open: ReadonlySet<string>): number {
    const { url, functionName } = node.callFrame;
    // A callback without a name belongs to the function it is written in.
    const name = url.startsWith(origin) ? functionName || ours || '(top level)' : ours;
    const self = spent.get(node.id) ?? 0;
    // What the browser does for one of our functions (a query, say) is that function's own time.
    if (name) add(own, name, self);
    const inside = name ? new Set([...open, name]) : open;
    const total = (node.children ?? [])
      .map((id) => byId.get(id))
      .filter((child) => child !== undefined)
      .reduce((sum, child) => sum + walk(child, name, inside), self);
    if (name && !open.has(name)) add(whole, name, total);
    return total;
  }

  const root = profile.nodes[0];
  if (root) walk(root, null, new Set());
  return [...own]
    .sort(([, one], [, other]) => other - one)
    .slice(0, count)
    .map(([name, ms]) => [name, ms, whole.get(name) ?? ms]);
}

function spentIn({ samples, timeDeltas }: Profile): Map<number, number> {
  const spent = new Map<number, number>();
  samples.forEach((id, index) => {
    spent.set(id, (spent.get(id) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1000);
  });
  return spent;
}
