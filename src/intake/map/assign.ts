/**
 * The best assignment of columns to fields as a whole (Hungarian method, O(columns² × fields)): no field is used twice, and a
 * good fit is not lost because a column further left took it first.
 */

/** `scores[column][field]`, 0 for "never". Returns the field of each column, or −1. */
export const assign = (scores: readonly (readonly number[])[]): number[] => {
  const rows = scores.length;
  const fields = scores[0]?.length ?? 0;
  if (rows === 0 || fields === 0) return scores.map(() => -1);
  // Every column may also stay unassigned: one spare place each, at no gain.
  const columns = fields + rows;
  const cost = (row: number, column: number): number => (column < fields ? -(scores[row]![column] ?? 0) : 0);
  const potentialRow = new Float64Array(rows + 1);
  const potentialColumn = new Float64Array(columns + 1);
  const matched = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    matched[0] = row;
    let current = 0;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    do {
      used[current] = 1;
      const from = matched[current]!;
      let delta = Infinity;
      let next = 0;
      for (let column = 1; column <= columns; column++) {
        if (used[column]) continue;
        const reduced = cost(from - 1, column - 1) - potentialRow[from]! - potentialColumn[column]!;
        if (reduced < least[column]!) {
          least[column] = reduced;
          way[column] = current;
        }
        if (least[column]! < delta) {
          delta = least[column]!;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (used[column]) {
          potentialRow[matched[column]!]! += delta;
          potentialColumn[column]! -= delta;
        } else least[column]! -= delta;
      }
      current = next;
    } while (matched[current] !== 0);
    do {
      const previous = way[current]!;
      matched[current] = matched[previous]!;
      current = previous;
    } while (current !== 0);
  }
  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= fields; column++) {
    const row = matched[column]!;
    if (row > 0 && scores[row - 1]![column - 1]! > 0) result[row - 1] = column - 1;
  }
  return result;
};
