import type { ReactionName } from '../scenario';
import { type Html, html } from './html';
import { classes } from './opaque';

type ReactionIcon = { stem: string; token?: number; asset: string };

/** Three keys of one icon set. The enum says APPRECIATION where the icon says support. */
const reactionIcons: Record<ReactionName, ReactionIcon> = {
  LIKE: { stem: 'like-', token: 17, asset: '8ekq8gho1ruaf8i7f86vd1ftt' },
  PRAISE: { stem: 'praise-', token: 19, asset: 'b1dl5jk88euc7e9ri50xy5qo8' },
  APPRECIATION: { stem: 'support-', asset: '3wqhxqtk2l554o70ur3kessf1' },
  EMPATHY: { stem: 'empathy-', asset: 'cpho5fghnpme8epox8rdcds22' },
  INTEREST: { stem: 'interest-', token: 25, asset: 'lhxmwiwoag9qepsh4nc28zus' },
  ENTERTAINMENT: { stem: 'entertainment-', asset: '41j9d0423ck1snej32brbuuwg' },
};

/** A picture that asks the network for nothing and still names its asset, as the real address does. */
const assetAddress = (asset: string) =>
  `data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==#https://static.licdn.com/aero-v1/sc/h/${asset}`;

export function icon(id: string, attributes: Html | null = null): Html {
  return html`<svg id="${id}" class="${classes('icon')}"${attributes} width="16" height="16">
    <use href="#${id}"></use></svg>`;
}

export function ringIcon(type: ReactionName): Html {
  return icon(`${reactionIcons[type].stem}consumption-ring-small`);
}

/** A row's reaction, in turn by id, by token number (where one is known) and by picture. */
export function rowIcon(type: ReactionName, turn: number): Html {
  const { stem, token, asset } = reactionIcons[type];
  if (turn % 3 === 1 && token) {
    return html`<svg class="${classes('icon')}" data-token-id="${token}" width="16" height="16"></svg>`;
  }
  if (turn % 3 === 2) {
    return html`<img class="${classes('icon')}" alt="" src="${assetAddress(asset)}">`;
  }
  return icon(`${stem}consumption-small`);
}
