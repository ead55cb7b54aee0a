/** Names of customers as they are compared: width, case, spaces and punctuation do not tell two customers apart. */

/** `ＡＢＣ（杭州）有限公司 ` → `ABC(杭州)有限公司`; '' for nothing. */
export const normalName = (name: string): string =>
  name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u200b-\u200d\ufeff·•.,，。、"'“”‘’]/g, '')
    .replace(/[〔【\[{]/g, '(')
    .replace(/[〕】\]}]/g, ')');
