/**
 * How much may go to Excel and come back at a time. Excel on the web takes and gives 5 MB; elsewhere only a range is
 * limited (5,000,000 cells, see `read/blocks.ts`), so that a command's requests do not grow with the workbook.
 */

/** Below the web's 5 MB: the rest is left for what we cannot count exactly. */
const WEB_BYTES = 3_500_000;
/** A request is one text: half of what JavaScript can hold in one, so that memory is never the end of a command. */
const DESKTOP_BYTES = 250_000_000;

/** Largest request and reply in bytes, for the Excel that runs us. A platform we do not know counts as the web. */
export const payloadLimit = (): number => {
  const { platform } = Office.context;
  return platform === Office.PlatformType.PC || platform === Office.PlatformType.Mac ? DESKTOP_BYTES : WEB_BYTES;
};
