import type { Limits } from '../../leads/records/settings';
import type { InvitationsSent } from '../../storage/load/count-invitations';
import { aside, t } from '../words/t';
import { withParts } from '../words/with-parts';

type Props = { sent: InvitationsSent; limits: Limits };

/** So near to a limit it is worth a look. */
const nearly = 0.9;

/** What the last seven days have used of the week's invitations and notes. */
export function InvitationsLine({ sent, limits }: Props) {
  return (
    <p
      class="invitations"
      data-testid="invitations"
      data-used={sent.invitations}
      data-limit={limits.invitations ?? ''}
      data-notes={sent.notes}
    >
      <Used
        is={readUse(sent.invitations, limits.invitations)}
        words={
          limits.invitations === null
            ? t('invitationsSent', sent.invitations)
            : t('invitationsOf', sent.invitations, limits.invitations)
        }
      />
      <Used
        is={readUse(sent.notes, limits.notes)}
        words={
          limits.notes === null
            ? t('invitationNotes', sent.notes)
            : t('invitationNotesOf', sent.notes, limits.notes)
        }
      />
      <span>{t('invitationsWeek')}</span>
    </p>
  );
}

export type Use = 'open' | 'nearly' | 'used-up';

/** How far a limit is used; without one it never is. */
export function readUse(used: number, limit: number | null): Use {
  if (limit === null) return 'open';
  if (used >= limit) return 'used-up';
  return used >= limit * nearly ? 'nearly' : 'open';
}

function Used({ is, words }: { is: Use; words: string }) {
  return (
    <span class="invitations-used" data-is={is}>
      {withParts((full) => aside(words, is === 'used-up' && full), <b>{t('usedUp')}</b>)}
    </span>
  );
}
