import { SaxesParser } from 'saxes';

/** An element of a part: names without prefix, attributes with it, text joined. */
export class Tree {
  readonly children: Tree[] = [];
  text = '';
  constructor(
    readonly name: string,
    readonly attributes: Record<string, string>,
  ) {}

  /** Elements below, at any depth, of a name. */
  find(name: string): Tree[] {
    return this.children.flatMap((child) => (child.name === name ? [child, ...child.find(name)] : child.find(name)));
  }

  child(name: string): Tree | undefined {
    return this.children.find((child) => child.name === name);
  }

  number(attribute: string): number {
    return Number(this.attributes[attribute] ?? NaN);
  }
}

/** Reads a part strictly; throws where it is not well-formed. */
export function parseTree(xml: string): Tree {
  const root = new Tree('', {});
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const tree = new Tree(tag.name.replace(/^.*:/, ''), tag.attributes as Record<string, string>);
    open[open.length - 1]?.children.push(tree);
    open.push(tree);
  });
  parser.on('text', (text) => {
    const top = open[open.length - 1];
    if (top) top.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  const [first] = root.children;
  if (!first) throw new Error('empty');
  return first;
}

/** Says when the children of an element are not in the order of the schema, or are none of it. */
export function checkOrder(tree: Tree, order: readonly string[], say: (what: string) => void): void {
  let last = -1;
  for (const { name } of tree.children) {
    const at = order.indexOf(name);
    if (at < 0) say(`<${name}> does not belong in <${tree.name}>`);
    else if (at < last) say(`<${name}> comes too late in <${tree.name}>`);
    last = Math.max(last, at);
  }
}

/** Says when a count attribute is not the number of children. */
export function checkCount(tree: Tree | undefined, say: (what: string) => void): void {
  if (tree?.attributes.count !== undefined && tree.number('count') !== tree.children.length)
    say(`<${tree.name}> counts ${tree.attributes.count} of ${tree.children.length}`);
}
