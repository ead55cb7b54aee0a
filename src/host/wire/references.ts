import type { Ref } from './api-class';

/** Objects the client asked to keep alive between requests (`_KeepReference`), by reference id. */
export class References {
  private next = 1;
  private readonly byId = new Map<string, Ref>();
  private readonly ids = new Map<Ref, string>();

  keep(ref: Ref): string {
    const known = this.ids.get(ref);
    if (known) return known;
    const id = `ref-${this.next++}`;
    this.byId.set(id, ref);
    this.ids.set(ref, id);
    return id;
  }

  idOf(ref: Ref): string | undefined {
    return this.ids.get(ref);
  }

  get(id: string): Ref | undefined {
    return this.byId.get(id);
  }

  remove(id: string): void {
    const ref = this.byId.get(id);
    if (ref) this.ids.delete(ref);
    this.byId.delete(id);
  }

  clear(): void {
    this.byId.clear();
    this.ids.clear();
  }

  /** Every kept object; ranges among them follow inserted and deleted rows. */
  all(): IterableIterator<Ref> {
    return this.byId.values();
  }

  get size(): number {
    return this.byId.size;
  }
}
