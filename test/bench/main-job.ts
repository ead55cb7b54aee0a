/** The main job by phase and size, and under it the floor: the same cells through Office.js and nothing else. */
import { readFloor, writeFloor } from './floor';
import { runPhases } from './phases';
import { printCost, printHead } from './print';
import { LARGE, SIZES, type Size } from './sizes';
import { sourceFile } from './source';

const runSize = async (size: Size): Promise<void> => {
  const file = sourceFile(size);
  const { host, saved } = await runPhases(file, ({ name, ...cost }) => printCost(size.name, name, cost));
  printCost(size.name, 'floor: read', await readFloor(file));
  printCost(size.name, 'floor: write', await writeFloor(host, saved));
  console.log(
    `${size.name}: source ${(file.length / 1e6).toFixed(1)} MB, output ${(saved.length / 1e6).toFixed(1)} MB\n`,
  );
};

/** @param args `--large` adds the largest size; numbers (1, 2, 3) choose sizes */
export const benchMainJob = async (args: readonly string[]): Promise<void> => {
  const chosen = args.map(Number).filter((n) => SIZES[n - 1]);
  const sizes = chosen.length > 0 ? chosen.map((n) => SIZES[n - 1]!) : SIZES;
  printHead();
  for (const size of args.includes('--large') ? [...sizes, LARGE] : sizes) await runSize(size);
};
