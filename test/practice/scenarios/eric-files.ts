import { ericNow } from './eric';
import { castEric } from './eric/cast';
import { writeArchive } from './eric-files/archive';
import { writeCrm } from './eric-files/crm';
import { seeded } from './random';

export type PracticeFile = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** What Eric has at hand about people he already knows: his LinkedIn archive and his CRM. Same bytes each time. */
export function ericFiles(now = ericNow): PracticeFile[] {
  const cast = castEric();
  const random = seeded(11);
  return [
    { name: 'Complete_LinkedInDataExport_11-18-2026.zip', bytes: writeArchive(cast, now, random) },
    { name: 'hubspot-crm-exports-all-contacts-2026-11-03.csv', bytes: writeCrm(cast, random) },
  ];
}

/** The company Eric works for; its people are not leads. */
