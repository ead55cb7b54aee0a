/** 需求等级 [4]; without size and urgency there is none. */
import { BLANK, and_, cases, col, filled, is, not_, or_ } from '../formulas/expr';
import type { ComputedColumn } from '../formulas/column';
import { tierColumn } from './column';

export const demandColumns: readonly ComputedColumn[] = [
  tierColumn(
    '需求等级',
    'Demand tier',
    'text',
    cases(
      [
        [filled('核定需求等级'), col('核定需求等级')],
        [not_(or_(filled('需求规模'), filled('需求紧迫度'))), BLANK],
        [and_(is('需求规模', '大'), is('需求紧迫度', '迫切')), 'A'],
        [is('需求紧迫度', '潜在'), 'C'],
      ],
      'B',
    ),
    '规模大且迫切为 A，潜在为 C，其余 B；核定需求等级优先。',
    'Large and urgent A, latent C, else B; an approved tier comes first.',
    '[4]',
  ),
];
