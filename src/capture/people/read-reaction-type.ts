import { type ReactionType, reactionTypes } from '../../leads/records/engagement';
import { attributeOf, findAll } from '../base/find-all';
import { type Readers, tryGenerations } from '../base/try-generations';
import {
  iconClass,
  iconFile,
  iconFiles,
  iconId,
  iconSources,
  iconStems,
  iconToken,
  iconTokens,
  iconType,
  reactionIcons,
} from '../selectors/reaction-icons';

/** The type of the reaction an element's icons show, without a word of any language; null when no icon tells. */
export function readReactionType(element: Element): ReactionType | null {
  for (const icon of [element, ...findAll(element, reactionIcons)]) {
    const type = tryGenerations(readers, icon);
    if (type) return type;
  }
  return null;
}

const readers: Readers<[icon: Element], ReactionType> = {
  V1: (icon) =>
    asType(attributeOf(icon, iconType)) ??
    typeOfFile(icon) ??
    asType(iconClass.exec(attributeOf(icon, 'class'))?.[1]),
  V2: (icon) => typeOfId(icon) ?? typeOfToken(icon),
};

function typeOfFile(icon: Element): ReactionType | null {
  const file = iconFile.exec(iconSources.map((name) => attributeOf(icon, name)).join(' '))?.[1];
  if (!file) return null;
  return (
    reactionTypes.find((type) => iconFiles[type].split(' ').some((start) => file.startsWith(start))) ?? null
  );
}

function typeOfId(icon: Element): ReactionType | null {
  const id = `${icon.id} ${icon.getAttribute('href') ?? attributeOf(icon, 'xlink:href')}`;
  return iconStems[iconId.exec(id)?.[1] ?? ''] ?? null;
}

function typeOfToken(icon: Element): ReactionType | null {
  return (icon.localName === 'svg' && iconTokens[attributeOf(icon, iconToken)]) || null;
}

/** The raw enum in a translated label: "…, ha reagito con LIKE, immagine". The last one, since a name may hold one. */
export function readReactionInLabel(label: string): ReactionType | null {
  const words = label.match(/[A-Z]{4,}/g) ?? [];
  return words.map(asType).findLast((type) => type !== null) ?? null;
}

function asType(text: string | undefined): ReactionType | null {
  return reactionTypes.find((type) => type === text) ?? null;
}
