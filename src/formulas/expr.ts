/** The door of the formula language: the tree, the words that build it, and its Excel text. */
export * from './ast';
export * from './build';
export * from './render';
