import type { ColumnMapping } from '../types';

/** A mapping without anything that belonged to the field it had: to be given another one, or none. */
export const bareMapping = ({
  via: _via,
  split: _split,
  join: _join,
  period: _period,
  order: _order,
  ...rest
}: ColumnMapping): ColumnMapping => rest;
