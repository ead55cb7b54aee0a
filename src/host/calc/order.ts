/** Strongly connected components, dependencies first (Tarjan's algorithm with its own stack: depth must not matter). */
export const components = (count: number, needs: readonly (readonly number[])[]): number[][] => {
  const index = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const open = new Uint8Array(count);
  const at = new Int32Array(count);
  const path: number[] = [];
  const found: number[][] = [];
  let counter = 0;

  const close = (node: number): void => {
    const members: number[] = [];
    let member: number;
    do {
      member = path.pop()!;
      open[member] = 0;
      members.push(member);
    } while (member !== node);
    found.push(members);
  };

  for (let start = 0; start < count; start++) {
    if (index[start] !== -1) continue;
    const work = [start];
    while (work.length > 0) {
      const node = work[work.length - 1]!;
      if (index[node] === -1) {
        index[node] = low[node] = counter++;
        path.push(node);
        open[node] = 1;
      }
      const next = needs[node]![at[node]!];
      if (next === undefined) {
        work.pop();
        const parent = work[work.length - 1];
        if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
        if (low[node] === index[node]) close(node);
      } else {
        at[node]! += 1;
        if (index[next] === -1) work.push(next);
        else if (open[next]) low[node] = Math.min(low[node]!, index[next]!);
      }
    }
  }
  return found;
};
