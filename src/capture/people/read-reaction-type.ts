import { type ReactionType, reactionTypes } from '../../leads/records/engagement';

const stems: Record<string, ReactionType> = {
  like: 'LIKE',
  praise: 'PRAISE',
  support: 'APPRECIATION', // the enum says APPRECIATION, the icon says support
  appreciation: 'APPRECIATION',
  empathy: 'EMPATHY',
  interest: 'INTEREST',
  entertainment: 'ENTERTAINMENT',
  maybe: 'MAYBE',
};

/** `data-token-id` of V2's inline svg. The other numbers have not been seen. */
const tokens: Record<string, ReactionType> = { '17': 'LIKE', '19': 'PRAISE', '25': 'INTEREST' };

/** Files of the icon set under `static.licdn.com/aero-v1/sc/h/`: ring-small, small, medium; stable Jan–Sep 2026. */
const assets: Record<ReactionType, string> = {
  LIKE: '4c1dzspg0yqfip47a9y26tnx8 8ekq8gho1ruaf8i7f86vd1ftt 2uxqgankkcxm505qn812vqyss',
  PRAISE: '72p0gef8k748mc8rq861vx9bh b1dl5jk88euc7e9ri50xy5qo8 cm8d2ytayynyhw5ieaare0tl3',
  APPRECIATION: '95fexuy2ghirrrdv9hkn489no 3wqhxqtk2l554o70ur3kessf1 e1vzxs43e7ryd6jfvu7naocd2',
  EMPATHY: '7y5llkdpxktvffo2q2d1ni7s9 cpho5fghnpme8epox8rdcds22 f58e354mjsjpdd67eq51cuh49',
  INTEREST: '8dt8s1behx6ih6nda1uez7md1 lhxmwiwoag9qepsh4nc28zus 6gz02r6oxefigck4ye888wosd',
  ENTERTAINMENT: '6xqfs7dldbqd4f5ckwtr8lugf 41j9d0423ck1snej32brbuuwg 6namow3mrvcg3dyuevtpfwjm0',
  MAYBE: '4ve1ypy9tv5k21myzkcbu9p3y 4mv33903v0o9ikpwfuy2ftcc6 4rw9bhaoyh1622ce65fshynuw',
};

const typeOfAsset = new Map(
  Object.entries(assets).flatMap(([type, hashes]) =>
    hashes.split(' ').map((hash) => [hash, type as ReactionType] as const),
  ),
);

const candidates =
  'img, svg, svg use, [data-test-reactions-icon-type], [data-token-id], [style*="sc/h/"], [class*="reactions-icon-type-"]';

/** The type of the reaction an element's icons show, without a word of any language; null when no icon tells. */
export function readReactionType(element: Element): ReactionType | null {
  for (const icon of [element, ...element.querySelectorAll(candidates)]) {
    const type = typeOfIcon(icon);
    if (type) return type;
  }
  return null;
}

function typeOfIcon(icon: Element): ReactionType | null {
  const attribute = asType(icon.getAttribute('data-test-reactions-icon-type'));
  if (attribute) return attribute;
  const id = `${icon.id} ${icon.getAttribute('href') ?? icon.getAttribute('xlink:href') ?? ''}`;
  const stem = /(?:^|[\s#])([a-z]+)-(?:[a-z]+-)*consumption-/.exec(id)?.[1];
  if (stem && stems[stem]) return stems[stem];
  const token = icon.localName === 'svg' ? tokens[icon.getAttribute('data-token-id') ?? ''] : undefined;
  return token ?? typeOfFile(icon) ?? typeOfClass(icon);
}

function typeOfFile(icon: Element): ReactionType | null {
  const source = ['src', 'data-delayed-url', 'data-ghost-url', 'style', 'href'].map(
    (name) => icon.getAttribute(name) ?? '',
  );
  const hash = /\/sc\/h\/([a-z0-9]+)/.exec(source.join(' '))?.[1];
  return (hash && typeOfAsset.get(hash)) || null;
}

function typeOfClass(icon: Element): ReactionType | null {
  return asType(/reactions-icon-type-([A-Z]+)/.exec(icon.getAttribute('class') ?? '')?.[1]);
}

/** The raw enum in a translated label: "…, ha reagito con LIKE, immagine". The last one, since a name may hold one. */
export function readReactionInLabel(label: string): ReactionType | null {
  const words = label.match(/[A-Z]{4,}/g) ?? [];
  return (
    words
      .map(asType)
      .filter((type) => type !== null)
      .at(-1) ?? null
  );
}

function asType(text: string | null | undefined): ReactionType | null {
  return reactionTypes.find((type) => type === text) ?? null;
}
