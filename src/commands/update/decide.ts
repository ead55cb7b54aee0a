/** What becomes of an update's proposals: taken, left, or still open. */
import { type CellUpdate, type DeletedRow, type RegisterUpdate, deletedId, updateId } from '../../intake';

export interface Decided {
  /** Changed cells that are written. */
  readonly taken: readonly CellUpdate[];
  /** Changed cells that stay as they are. */
  readonly left: readonly CellUpdate[];
  /** Deleted rows that come back. */
  readonly restored: readonly DeletedRow[];
  readonly stayDeleted: readonly DeletedRow[];
  /** Ids about which nobody has decided: they are asked again next time. */
  readonly open: ReadonlySet<string>;
}

/**
 * @param accepted ids that the person has ticked; left out, nobody was asked: what the source alone has changed is taken,
 * everything else stays open
 */
export const decide = (updates: readonly RegisterUpdate[], accepted: ReadonlySet<string> | undefined): Decided => {
  const changes = updates.flatMap((update) => update.changes);
  const deleted = updates.flatMap((update) => update.deleted);
  const takes = (change: CellUpdate): boolean => (accepted ? accepted.has(updateId(change)) : change.by === 'source');
  const returns = (row: DeletedRow): boolean => accepted?.has(deletedId(row)) ?? false;
  const left = changes.filter((change) => !takes(change));
  const stayDeleted = deleted.filter((row) => !returns(row));
  return {
    taken: changes.filter(takes),
    left,
    restored: deleted.filter(returns),
    stayDeleted,
    open: new Set(accepted ? [] : [...left.map(updateId), ...stayDeleted.map(deletedId)]),
  };
};
