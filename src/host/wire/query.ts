import { isRef, toMemberName, toWireName, type Ref } from './api-class';
import { apiNotFound } from './errors';
import type { HostState } from './host-state';
import type { QueryInfo } from './protocol';

/** What to load of an object: named members, each with what to load below it; `all` for every scalar property. */
interface Plan {
  all: boolean;
  readonly members: Map<string, Plan>;
}

const emptyPlan = (): Plan => ({ all: false, members: new Map() });

function planOf(query: QueryInfo): Plan {
  const root = emptyPlan();
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (paths.length === 0) root.all = true;
  for (const path of paths) {
    let plan = root;
    for (const segment of path.trim().split(/[/.]/)) {
      if (segment === '' || segment === 'items') continue;
      if (segment === '*' || segment === '$all') plan.all = true;
      else if (segment !== '$none') {
        const name = toMemberName(segment);
        let below = plan.members.get(name);
        if (!below) plan.members.set(name, (below = emptyPlan()));
        plan = below;
      }
    }
  }
  return root;
}

/** The value of an Instantiate step: the id and the reference id by which the client finds the object again. */
export function identity(ref: Ref, host: HostState): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const { id } = ref.type;
  if (id) value[id.key] = id.of(ref.target);
  const reference = host.references.idOf(ref);
  if (reference) value['_ReferenceId'] = reference;
  return value;
}

/** Answers a `load`. A null object gives null. */
export function query(ref: Ref | null, info: QueryInfo, host: HostState): unknown {
  return ref && load(ref, planOf(info), host, info);
}

function load(ref: Ref, plan: Plan, host: HostState, paging: QueryInfo = {}): Record<string, unknown> {
  const { type } = ref;
  const value = identity(ref, host);
  const itemPlan: Plan = { all: plan.all, members: new Map() };
  if (plan.all && !type.items)
    for (const name of Object.keys(type.properties ?? {})) value[toWireName(name)] = read(ref, name, host);
  for (const [name, below] of plan.members) {
    if (type.properties?.[name]) value[toWireName(name)] = read(ref, name, host);
    else if (type.children?.[name]) value[toWireName(name)] = loadChild(ref, name, below, host);
    else if (type.items) itemPlan.members.set(name, below);
    else throw apiNotFound(`${type.name}.${name}`);
  }
  const ownOnly = plan.members.size > 0 && itemPlan.members.size === 0 && !plan.all;
  if (type.items && !ownOnly) {
    const skip = paging.Skip ?? 0;
    const items = type.items(ref.target, host).slice(skip, paging.Top === undefined ? undefined : skip + paging.Top);
    value['_Items'] = items.map((item) => load(item, itemPlan, host));
  }
  return value;
}

function loadChild(ref: Ref, name: string, below: Plan, host: HostState): unknown {
  const child = ref.type.children![name]!(ref.target, host);
  if (!isRef(child)) return null;
  return load(child, below.members.size === 0 ? { all: true, members: below.members } : below, host);
}

function read(ref: Ref, name: string, host: HostState): unknown {
  return ref.type.properties![name]!.get(ref.target, host);
}
