/** What a command cost, counted where every request passes. Bytes are those of the cells, as UTF-8 JSON. */
export interface Metrics {
  syncs: number;
  cellsRead: number;
  cellsWritten: number;
  bytesIn: number;
  bytesOut: number;
}

export const newMetrics = (): Metrics => ({ syncs: 0, cellsRead: 0, cellsWritten: 0, bytesIn: 0, bytesOut: 0 });
