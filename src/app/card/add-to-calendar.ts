import { icsFileName } from '../../exchange/export/ics-file-name';
import { profileUrl } from '../../leads/people/profile-link';
import type { Person } from '../../leads/records/person';
import { downloadFile } from '../base/download-file';
import { t } from '../words/t';

/** As long as most first calls are agreed for. */
const minutes = 30;

/** Downloads an agreed call as a file for any calendar. `start`: epoch ms. */
export async function addToCalendar({ id, name, keys }: Person, start: number): Promise<void> {
  const { writeCall } = await import('../../exchange/export/write-call');
  const call = {
    uid: `call-${id}@afterpost`,
    now: Date.now(),
    start,
    minutes,
    title: t('icsTitle', name),
    description: t('icsBody', profileUrl(keys) ?? name),
    url: null,
  };
  downloadFile(icsFileName(name, start), 'text/calendar;charset=utf-8', writeCall(call));
}
