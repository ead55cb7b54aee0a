import { defineClass, readOnly } from '../api-class';
import { accessDenied, invalidOperation } from '../errors';

/** `Excel.WorkbookProtection`: of the structure, that is which sheets there are, their names and their order. */
export const workbookProtection = defineClass<null>({
  name: 'WorkbookProtection',
  properties: { protected: readOnly((_t, host) => host.workbook.structureLock !== null) },
  methods: {
    protect: (_t, [password], host) => {
      if (host.workbook.structureLock) throw invalidOperation();
      host.workbook.structureLock = { password: typeof password === 'string' ? password : '' };
    },
    unprotect: (_t, [password], host) => {
      const { structureLock } = host.workbook;
      if (structureLock && structureLock.password !== (password ?? '')) throw accessDenied();
      host.workbook.structureLock = null;
    },
  },
});
