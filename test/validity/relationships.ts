import { posix } from 'node:path';
import type { Tree } from './tree';

/** Part → relationship id → the part it leads to; says which ids come twice and which lead nowhere. */
export function relationshipsOf(
  parts: Map<string, Tree>,
  paths: string[],
  problems: string[],
): Map<string, Map<string, string>> {
  const links = new Map<string, Map<string, string>>();
  for (const [path, tree] of parts) {
    const owner = /^(.*?)_rels\/([^/]*)\.rels$/.exec(path);
    if (!owner) continue;
    const targets = new Map<string, string>();
    for (const { attributes } of tree.children) {
      const { Id = '', Target = '', TargetMode } = attributes;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(owner[1] ?? '', Target);
      if (targets.has(Id)) problems.push(`${path}: ${Id} twice`);
      targets.set(Id, target);
      if (TargetMode !== 'External' && !paths.includes(target))
        problems.push(`${path}: ${Id} leads to ${target}, which is not there`);
    }
    links.set(`${owner[1]}${owner[2]}`, targets);
    if (owner[2] && !paths.includes(`${owner[1]}${owner[2]}`)) problems.push(`${path}: of a part that is not there`);
  }
  return links;
}
