import type { HostState } from './host-state';

/** A live object of the API: which class it is, and what in our model it stands for. */
export interface Ref {
  readonly type: ApiClass;
  readonly target: unknown;
}

export interface Property<T> {
  get(target: T, host: HostState): unknown;
  set?(target: T, value: unknown, host: HostState): void;
}

/**
 * One class of the Excel API as a table. Keys are the names of the documentation (camelCase); names that are missing here
 * fail as `ApiNotFound` with the class and the member.
 */
export interface ClassSpec<T> {
  readonly name: string;
  /** Stable id by which the client finds the object again when the object is an item of a collection. */
  readonly id?: { readonly key: 'Id' | '_Id'; of(target: T): string | number };
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Navigation properties; null is a null object. */
  readonly children?: Readonly<Record<string, (target: T, host: HostState) => Ref | null>>;
  /** A method gives a plain value, a `Ref`, or null (a null object). */
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[], host: HostState) => unknown>>;
  /** Items, when the class is a collection. */
  readonly items?: (target: T, host: HostState) => Ref[];
  /** The indexer `getItem(key)`; throws ItemNotFound. */
  readonly item?: (target: T, key: unknown, host: HostState) => Ref;
}

/** A class with its target's type forgotten: what the dispatcher works with. */
export type ApiClass = ClassSpec<unknown>;

/** What a file in `objects/` exports: makes references to objects of that class. */
export type RefMaker<T> = (target: T) => Ref;

/** Makes a class of a table, and gives the function that makes references to its objects. */
export function defineClass<T>(spec: ClassSpec<T>): RefMaker<T> {
  const type = spec as unknown as ApiClass;
  return (target) => ({ type, target });
}

export const isRef = (value: unknown): value is Ref =>
  typeof value === 'object' && value !== null && 'type' in value && 'target' in value && isApiClass(value.type);

function isApiClass(value: unknown): boolean {
  return typeof value === 'object' && value !== null && typeof (value as ApiClass).name === 'string';
}

/** `Values` → `values`; names that begin with an underscore stay. */
export const toMemberName = (wireName: string): string => wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** `values` → `Values`. */
export const toWireName = (memberName: string): string => memberName.charAt(0).toUpperCase() + memberName.slice(1);

/** A property that can be read only. */
export const readOnly = <T>(get: (target: T, host: HostState) => unknown): Property<T> => ({ get });

/** A property that is a plain field of the target, with what must follow a write. */
export function field<T, K extends keyof T>(key: K, after?: (target: T, host: HostState) => void): Property<T> {
  return {
    get: (target) => target[key],
    set: (target, value, host) => {
      target[key] = value as T[K];
      after?.(target, host);
    },
  };
}
