import { defineClass, readOnly } from '../api-class';
import { invalidArgument } from '../errors';
import type { HostState } from '../host-state';

const cultureInfo = defineClass<null>({
  name: 'CultureInfo',
  properties: { name: readOnly((_t, host) => host.locale) },
});

const MODES: Readonly<Record<string, 'Automatic' | 'Manual'>> = {
  Automatic: 'Automatic',
  AutomaticExceptTables: 'Automatic',
  Manual: 'Manual',
};

function calculate(kind: unknown, host: HostState): void {
  const { calc } = host.workbook;
  if (kind === 'Full' || kind === 'FullRebuild') calc.invalidateAll();
  else calc.touchVolatile();
  calc.recalculate();
}

/** `Excel.Application`. The two `suspend…` methods change nothing that can be seen in a host that draws after each batch. */
export const application = defineClass<null>({
  name: 'Application',
  properties: {
    calculationMode: {
      get: (_t, host) => host.workbook.calculationMode,
      set: (_t, value, host) => {
        const mode = MODES[String(value)];
        if (!mode) throw invalidArgument();
        host.workbook.calculationMode = mode;
      },
    },
    calculationState: readOnly(() => 'Done'),
    decimalSeparator: readOnly(() => '.'),
    thousandsSeparator: readOnly(() => ','),
  },
  children: { cultureInfo: () => cultureInfo(null) },
  methods: {
    calculate: (_t, [kind], host) => calculate(kind, host),
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
