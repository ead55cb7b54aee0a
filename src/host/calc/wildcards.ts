/** `*`, `?` and the escape `~` of criteria, MATCH, SEARCH and the lookups. */

export const hasWildcard = (text: string): boolean => /[*?~]/.test(text);

/** The pattern as a regular expression source: `~` makes the next sign ordinary. */
export const wildcardSource = (text: string): string => {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    let c = text[i]!;
    if (c === '*') out += '[\\s\\S]*';
    else if (c === '?') out += '[\\s\\S]';
    else {
      if (c === '~' && i + 1 < text.length && '*?~'.includes(text[i + 1]!)) c = text[++i]!;
      out += c.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    }
  }
  return out;
};

export const wildcardPattern = (text: string): RegExp => new RegExp(`^${wildcardSource(text)}$`, 'i');
