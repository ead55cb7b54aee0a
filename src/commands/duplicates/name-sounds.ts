/** The sound of Chinese characters, loaded when duplicates are first looked for: the dictionary is large. */
let sound: ((character: string) => string) | undefined;

/** Pinyin without tone of one character; the character itself when it has none. */
export const loadSounds = async (): Promise<(character: string) => string> => {
  if (sound) return sound;
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, string>();
  return (sound = (character) => {
    let text = known.get(character);
    if (text === undefined) known.set(character, (text = pinyin(character, { toneType: 'none' }) || character));
    return text;
  });
};
