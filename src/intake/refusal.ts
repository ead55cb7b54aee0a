/**
 * Intake cannot go on: there is nothing it could make a register of. The sentence (`intake.refused.<code>`) says what was
 * looked for and what was found.
 */
export class IntakeRefusal extends Error {
  constructor(
    readonly code: 'noTable' | 'noCustomerColumn',
    readonly params: Readonly<Record<string, string | number>>,
    /** Further parameters that are lists: who writes the sentence puts them together in its language. */
    readonly lists: Readonly<Record<string, readonly string[]>> = {},
  ) {
    super(`${code} ${JSON.stringify({ ...params, ...lists })}`);
    this.name = 'IntakeRefusal';
  }
}
