/**
 * Intake cannot go on: there is nothing it could make a register of. The sentence (`intake.refusal.<code>`) says what was
 * looked for and what was found.
 */
export class IntakeRefusal extends Error {
  constructor(
    readonly code: 'noTable' | 'noCustomerColumn',
    readonly params: Readonly<Record<string, string | number>>,
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'IntakeRefusal';
  }
}
