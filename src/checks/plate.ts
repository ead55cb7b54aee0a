/** 车牌号 of the mainland. */
import { cellCheck } from './support/field-check';
import { isPlate } from './support/vehicle';

export const plate = cellCheck({
  id: 'plate',
  source: 'requirements section 6',
  rules: ['plate'],
  appliesTo: (field) => field.type === 'plate',
  faultOf: (value) => (isPlate(String(value)) ? undefined : { rule: 'plate', severity: '警告' }),
});
