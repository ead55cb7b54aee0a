import { isRef, toMemberName, type Ref } from './api-class';
import { ModelError } from '../model/errors';
import { ExcelError, apiNotFound, invalidReference } from './errors';
import type { HostState } from './host-state';
import { rootOf, serviceOf } from './objects/roots';
import {
  ActionType,
  PATH_ID_KEY,
  PathType,
  type ActionInfo,
  type Batch,
  type BatchResult,
  type PathInfo,
} from './protocol';
import { identity, query } from './query';

/**
 * Runs one batch against the workbook. Steps run in order and stop at the first error, as Excel does: what was done before
 * the error stays done.
 */
export function runBatch(batch: Batch, host: HostState): BatchResult {
  const run = new BatchRun(batch, host);
  const result: BatchResult = { Results: [], TraceIds: [] };
  for (let index = 0; index < batch.Actions.length; index++) {
    const action = batch.Actions[index]!;
    try {
      result.Results.push({ ActionId: action.Id, Value: run.perform(action) });
      if (action.ActionType === ActionType.trace) result.TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelError || error instanceof ModelError)) host.report(error);
      result.Error = describe(error, index, run.locationOf(action));
      break;
    }
  }
  return result;
}

function describe(error: unknown, index: number, location: string): NonNullable<BatchResult['Error']> {
  const known = asExcelError(error);
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: known.httpStatus,
  };
}

function asExcelError(error: unknown): ExcelError {
  if (error instanceof ExcelError) return error;
  if (error instanceof ModelError) return new ExcelError(error.code, error.message);
  return new ExcelError('GeneralException', String(error), 500);
}

class BatchRun {
  private readonly resolved = new Map<number, Ref | null>();

  constructor(
    private readonly batch: Batch,
    private readonly host: HostState,
  ) {}

  perform(action: ActionInfo): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const ref = this.resolve(action.ObjectPathId);
    if (!ref) return null; // calls on a null object do nothing
    switch (action.ActionType) {
      case ActionType.instantiate:
        return identity(ref, this.host);
      case ActionType.query:
        return query(ref, action.QueryInfo ?? {}, this.host);
      case ActionType.method:
        return this.invoke(ref, action);
      case ActionType.setProperty:
        return this.set(ref, toMemberName(action.Name), this.args(action)[0]);
      case ActionType.update:
        return this.update(ref, action.ObjectState ?? {});
      default:
        throw apiNotFound(`${ref.type.name} (action ${action.ActionType})`);
    }
  }

  locationOf(action: ActionInfo): string {
    const type = this.resolved.get(action.ObjectPathId)?.type.name;
    return [type, action.Name && toMemberName(action.Name)].filter(Boolean).join('.');
  }

  private invoke(ref: Ref, action: ActionInfo): unknown {
    if (action.Name === '_KeepReference') {
      this.host.references.keep(ref);
      return null;
    }
    const value = this.call(ref, action.Name, this.args(action));
    return isRef(value) ? identity(value, this.host) : (value ?? null);
  }

  private call(ref: Ref, wireName: string, args: readonly unknown[]): unknown {
    const name = toMemberName(wireName);
    if (/^_(Un)?[Rr]egister\w*$/.test(wireName)) return this.host.events.registration(ref, wireName);
    const method = ref.type.methods?.[name];
    if (!method) throw apiNotFound(`${ref.type.name}.${name}`);
    return method(ref.target, args, this.host);
  }

  private set(ref: Ref, name: string, value: unknown): null {
    const property = ref.type.properties?.[name];
    if (!property) throw apiNotFound(`${ref.type.name}.${name}`);
    if (!property.set) throw apiNotFound(`Setting ${ref.type.name}.${name}`);
    property.set(ref.target, value, this.host);
    return null;
  }

  private update(ref: Ref, state: Record<string, unknown>): null {
    for (const [key, value] of Object.entries(state)) {
      const name = toMemberName(key);
      const child = ref.type.children?.[name];
      if (!child) this.set(ref, name, value);
      else {
        const below = child(ref.target, this.host);
        if (below) this.update(below, value as Record<string, unknown>);
      }
    }
    return null;
  }

  private resolve(id: number): Ref | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw invalidReference();
    const ref = this.follow(path);
    this.resolved.set(id, ref);
    return ref;
  }

  private follow(path: PathInfo): Ref | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return rootOf();
      case PathType.newObject:
        return serviceOf(path.Name);
      case PathType.nullObject:
        return null;
      case PathType.referenceId: {
        const kept = this.host.references.get(path.Name);
        if (!kept) throw invalidReference();
        return kept;
      }
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const name = toMemberName(path.Name);
    if (path.ObjectPathType === PathType.property) {
      const child = parent.type.children?.[name];
      if (!child) throw apiNotFound(`${parent.type.name}.${name}`);
      return child(parent.target, this.host);
    }
    if (path.ObjectPathType === PathType.indexer) {
      if (!parent.type.item) throw apiNotFound(`${parent.type.name}.getItem`);
      return parent.type.item(parent.target, this.args(path)[0], this.host);
    }
    const result = this.call(parent, path.Name, this.args(path));
    return isRef(result) ? result : null;
  }

  /** Arguments with the objects in them put in place of their path ids. */
  private args(step: { readonly ArgumentInfo?: ActionInfo['ArgumentInfo'] }): readonly unknown[] {
    const { Arguments: values = [], ReferencedObjectPathIds: ids } = step.ArgumentInfo ?? {};
    return ids || values.some((value) => typeof value === 'object')
      ? values.map((value, i) => this.argument(value, ids?.[i]))
      : values;
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === 'number' && pathId > 0) return this.resolve(pathId);
    if (Array.isArray(value))
      return Array.isArray(pathId) ? value.map((item, i) => this.argument(item, pathId[i])) : value;
    if (typeof value !== 'object' || value === null) return value;
    if (PATH_ID_KEY in value) return this.resolve(value[PATH_ID_KEY] as number);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.argument(item, 0)]));
  }
}
