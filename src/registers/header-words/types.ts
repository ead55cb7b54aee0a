/** Field label → other headers of that field, separated by spaces, written as they are compared: lower case, no spaces. */
export type HeaderWords = Readonly<Record<string, string>>;
