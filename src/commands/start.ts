/** Starts the add-in in its page: waits for Office, takes its language, and ties the ribbon to the commands. */
import { languageOf, setLanguage } from '../locales';
import { associateRibbon, officeReady } from '../workbook/events/office-start';
import { ribbonActions } from './ribbon';

export const startAddIn = async (): Promise<void> => {
  setLanguage(languageOf(await officeReady()));
  associateRibbon(ribbonActions);
};
