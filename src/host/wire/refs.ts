import type { Sheet } from '../model/sheet';
import type { Ref, RefMaker } from './api-class';
import type { AreasTarget, RangeTarget, TablesTarget } from './targets';

/** The classes to which most others lead back. */
interface Hubs {
  readonly range: RefMaker<RangeTarget>;
  readonly rangeAreas: RefMaker<AreasTarget>;
  readonly worksheet: RefMaker<Sheet>;
  readonly tables: RefMaker<TablesTarget>;
}

let hubs: Hubs | null = null;

/**
 * A worksheet has ranges and a range has a worksheet: the files of the classes would import each other in circles. They ask
 * here instead, and `objects/roots.ts`, which knows all, says once who answers.
 */
export function setHubs(all: Hubs): void {
  hubs = all;
}

function known(): Hubs {
  if (!hubs) throw new Error('The API classes are not loaded');
  return hubs;
}

export const range = (target: RangeTarget): Ref => known().range(target);
export const rangeAreas = (target: AreasTarget): Ref => known().rangeAreas(target);
export const worksheet = (target: Sheet): Ref => known().worksheet(target);
export const tables = (target: TablesTarget): Ref => known().tables(target);
