import { relsName, type PartContent, type Parts, type Relations } from './package';

/** The package being written: the source's parts, changed step by step, and what that means for the content types. */
export class Output {
  readonly parts: Map<string, PartContent>;
  readonly types = new Map<string, string>();
  readonly dropped = new Set<string>();

  constructor(readonly source: Parts) {
    this.parts = new Map(source);
  }

  /** A part name that is free: `xl/tables/table`, `.xml` → `xl/tables/table3.xml`. */
  fresh(stem: string, ending: string): string {
    for (let n = 1; ; n++) {
      const name = `${stem}${n}${ending}`;
      if (!this.parts.has(name) && !this.source.has(name)) return name;
    }
  }

  /** Puts a part at the end of the package, so that it is made after all that came before. */
  put(name: string, content: PartContent | (() => string), type?: string): void {
    this.parts.delete(name);
    this.dropped.delete(name);
    this.parts.set(name, typeof content === 'function' ? lazily(content) : content);
    if (type) this.types.set(name, type);
  }

  putRelations(relations: Relations): void {
    const name = relsName(relations.part);
    if (relations.list.length) this.put(name, () => relations.toXml());
    else this.drop(name);
  }

  drop(name: string): void {
    this.parts.delete(name);
    this.types.delete(name);
    this.dropped.add(name);
  }
}

/** Text made only when the part's turn comes. */
function lazily(make: () => string): Iterable<Uint8Array> {
  return {
    *[Symbol.iterator]() {
      yield new TextEncoder().encode(make());
    },
  };
}
