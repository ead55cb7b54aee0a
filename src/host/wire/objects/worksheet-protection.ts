import type { Sheet } from '../../model/sheet';
import { defineClass, readOnly } from '../api-class';
import { accessDenied, invalidOperation } from '../errors';

/** What `options` says when nothing was asked for. */
const DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** `Excel.WorksheetProtection`. Protecting a protected sheet fails, as in Excel. */
export const worksheetProtection = defineClass<Sheet>({
  name: 'WorksheetProtection',
  properties: {
    protected: readOnly((sheet) => sheet.protection.protected),
    options: readOnly((sheet) => ({ ...DEFAULTS, ...sheet.protection.options })),
  },
  methods: {
    protect: (sheet, [options, password]) => {
      if (sheet.protection.protected) throw invalidOperation();
      const word = typeof password === 'string' && password !== '' ? { password } : {};
      sheet.protection = { protected: true, options: { ...DEFAULTS, ...(options as object | null) }, ...word };
      sheet.touched('format');
    },
    unprotect: (sheet, [password]) => {
      const { protection } = sheet;
      if (protection.protected && (protection.password ?? '') !== (password ?? '')) throw accessDenied();
      sheet.protection = { protected: false, options: {} };
      sheet.touched('format');
    },
  },
});
