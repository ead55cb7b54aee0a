/** Bytes as base64 text, in parts: a call takes only so many arguments. */
const PART = 0x8000;

export const base64Of = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += PART) text += String.fromCharCode(...bytes.subarray(at, at + PART));
  return btoa(text);
};
