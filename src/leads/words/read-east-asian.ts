/** Kana among fewer than this much of the signs are an ornament in Chinese. */
const kanaShare = 0.15;
/** Names have up to four signs. */
const moreThanName = 5;

/** Japanese by its kana, Korean by Hangul, Chinese by Han without either. Null = no more than a name. */
export function readEastAsian(text: string): 'ja' | 'ko' | 'zh' | null {
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  const hiragana = count(/\p{Script=Hiragana}/gu);
  const kana = hiragana + count(/\p{Script=Katakana}/gu);
  if (hangul > kana + han) return hangul >= moreThanName ? 'ko' : null;
  if (hangul * 2 > kana + han) return null;
  if (kana < (kana + han) * kanaShare) return han >= moreThanName ? 'zh' : null;
  // Foreign names are in katakana.
  return hiragana >= 4 || (kana >= 4 && han >= 4) ? 'ja' : null;
}
