/** The types that tie the languages together: Chinese decides which texts exist. */
import type { zhCN } from './zh-CN';

export type Namespace = keyof typeof zhCN;

/** What en-US must hold: exactly the namespaces and keys of zh-CN. */
export type Translation = { readonly [N in Namespace]: Texts<(typeof zhCN)[N]> };

/** Exactly the keys of a Chinese namespace: `const en: Texts<typeof zh> = { … }`. */
export type Texts<Zh> = { readonly [K in keyof Zh]: string };

/** `workbench.open`, `commands.build.label` …: the namespace, a dot, the key (which may hold dots itself). */
export type MessageKey = { [N in Namespace]: `${N}.${Extract<keyof (typeof zhCN)[N], string>}` }[Namespace];

export type MessageParams = Readonly<Record<string, string | number>>;
