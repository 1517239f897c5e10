import type { Call } from '../../exchange/export/write-call';
import type { PersonRecord } from '../../leads/results/export-person';
import { t } from '../words/t';

/** As long as most first calls are agreed for; a promise is kept in less. */
const callMinutes = 30;
const promiseMinutes = 15;

/** What was agreed with a person or promised to them, as an event; none for who waits for nothing. */
export function exportCalls(person: PersonRecord, now: number): Call[] {
  const { id, nextAt, nextWhy, url } = person;
  if (nextAt === null) return [];
  const name = `${person.firstName} ${person.lastName}`.trim();
  const isCall = nextWhy === 'log-outcome';
  return [
    {
      // A call has the id it has as a file of its own, so that no calendar shows it twice.
      uid: `${isCall ? 'call' : 'promise'}-${id}@afterpost`,
      now,
      start: nextAt,
      minutes: isCall ? callMinutes : promiseMinutes,
      title: sayTitle(nextWhy, name),
      description: t('icsBody', url ?? name),
      url: null,
    },
  ];
}

function sayTitle(why: string | null, name: string): string {
  if (why === 'log-outcome') return t('icsTitle', name);
  if (why === 'answer') return t('exportEventAnswer', name);
  return why === 'rest-over' ? t('exportEventRestOver', name) : t('exportEventFollowUp', name);
}
