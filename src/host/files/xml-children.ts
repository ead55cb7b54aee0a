/** A top-level child of a part's root: its local name and where its text lies. */
export interface ChildSpan {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface RootSpans {
  /** Everything up to and including the root's start tag. */
  readonly head: string;
  /** Prefix of the root's tag with its colon, or ''. */
  readonly prefix: string;
  readonly children: readonly ChildSpan[];
  /** From the root's end tag on. */
  readonly tail: string;
}

const TAG =
  /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;

/** Finds the children of the root in the text of a part, so that parts of it can be kept to the letter. */
export function rootSpans(xml: string): RootSpans {
  const tag = new RegExp(TAG);
  let depth = 0;
  let head = '';
  let prefix = '';
  let start = 0;
  const children: ChildSpan[] = [];
  for (let m = tag.exec(xml); m; m = tag.exec(xml)) {
    const [all, closing, name, , selfClosing] = m;
    if (!name) continue;
    if (closing) {
      depth--;
      if (depth === 1) children.push({ name: local(name), start, end: tag.lastIndex });
      if (depth === 0) return { head, prefix, children, tail: xml.slice(m.index) };
      continue;
    }
    if (depth === 0) {
      prefix = name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
      head = xml.slice(0, tag.lastIndex);
      if (selfClosing)
        return { head: `${head.slice(0, -all.length)}${all.slice(0, -2)}>`, prefix, children, tail: `</${name}>` };
    } else if (depth === 1) start = m.index;
    if (!selfClosing) depth++;
    else if (depth === 1) children.push({ name: local(name), start, end: tag.lastIndex });
    // The cells are the bulk of a sheet; nothing in them can be a child of the root.
    if (depth === 2 && local(name) === 'sheetData' && !selfClosing) {
      const end = xml.indexOf(`</${name}>`, tag.lastIndex);
      if (end > 0) tag.lastIndex = end;
    }
  }
  return { head, prefix, children, tail: '' };
}

function local(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

/**
 * The children of a root in schema order: those in `made` new (undefined or '' drops the old), all others as they were.
 * Children whose name is not in `order` keep their place at the end.
 */
export function mergeChildren(
  xml: string,
  spans: RootSpans,
  order: readonly string[],
  made: ReadonlyMap<string, string>,
): string[] {
  const pieces: { rank: number; text: string }[] = [];
  const rank = (name: string): number => {
    const at = order.indexOf(name);
    return at < 0 ? order.length : at;
  };
  for (const span of spans.children) {
    if (!made.has(span.name)) pieces.push({ rank: rank(span.name), text: xml.slice(span.start, span.end) });
  }
  for (const [name, text] of made) if (text) pieces.push({ rank: rank(name), text });
  return pieces.sort((a, b) => a.rank - b.rank).map((piece) => piece.text);
}
